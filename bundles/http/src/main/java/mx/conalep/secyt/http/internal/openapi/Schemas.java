package mx.conalep.secyt.http.internal.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON Schema 2020-12 of Java types, as the JSON of SECyT writes them; classes with parts are named once. */
final class Schemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final ObjectMapper mapper;
    private final SimpleTypes simple;
    private final Map<String, Object> named = new TreeMap<>();
    private final Map<JavaType, String> names = new LinkedHashMap<>();

    Schemas(ObjectMapper mapper) {
        this.mapper = mapper;
        this.simple = new SimpleTypes(mapper);
    }

    /** All that were named so far, by name. */
    Map<String, Object> named() {
        return named;
    }

    /** The schema of a type, or a reference to it. */
    Map<String, Object> of(Type type) {
        return of(mapper.constructType(type));
    }

    private Map<String, Object> of(JavaType type) {
        if (type.isReferenceType()) {
            return Map.of("anyOf", List.of(of(type.getReferencedType()), Map.of("type", "null")));
        }
        if (type.isMapLikeType()) {
            return Map.of("type", "object", "additionalProperties", of(type.getContentType()));
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return Map.of("type", "array", "items", of(type.getContentType()));
        }
        return simple.of(type.getRawClass()).orElseGet(() -> reference(type));
    }

    private Map<String, Object> reference(JavaType type) {
        String name = names.get(type);
        if (name == null) {
            name = freeName(type);
            names.put(type, name);
            named.put(name, object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(JavaType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (BeanPropertyDefinition property :
                mapper.getSerializationConfig().introspect(type).findProperties()) {
            properties.put(property.getName(), property(property));
            if (property.getPrimaryType().isPrimitive()) {
                required.add(property.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> property(BeanPropertyDefinition property) {
        AnnotatedMember member = property.getPrimaryMember();
        JsonFormat.Value format =
                mapper.getSerializationConfig().getAnnotationIntrospector().findFormat(member);
        boolean text = format != null && format.getShape() == JsonFormat.Shape.STRING;
        return text ? TEXT : of(property.getPrimaryType());
    }

    /** {@code Pagina<Unidad>} is called PaginaUnidad; of two classes with one name the second says where it is from. */
    private String freeName(JavaType type) {
        String plain = plainName(type);
        if (!named.containsKey(plain) && !names.containsValue(plain)) {
            return plain;
        }
        String[] packages = type.getRawClass().getPackageName().split("\\.", -1);
        return Stream.of(packages).skip(Math.min(3, packages.length - 1)).collect(Collectors.joining("."))
                + '.'
                + plain;
    }

    private static String plainName(JavaType type) {
        return type.getRawClass().getSimpleName()
                + type.getBindings().getTypeParameters().stream()
                        .map(Schemas::plainName)
                        .collect(Collectors.joining());
    }
}
