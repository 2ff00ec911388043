package mx.conalep.secyt.http.internal.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The OpenAPI operation of a resource method. */
final class Operations {

    private static final Set<Class<?>> WITHOUT_SCHEMA = Set.of(Response.class, StreamingOutput.class, Object.class);

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> of(Class<?> resource, Method method, String tag) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", resource.getSimpleName().replace("Resource", "") + "." + method.getName());
        operation.put("tags", List.of(tag));
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Map<String, Object> known = parameter(parameter);
            if (known != null) {
                parameters.add(known);
            } else if (!parameter.isAnnotationPresent(Context.class)) {
                operation.put("requestBody", Map.of("required", true, "content", content(parameter, resource, method)));
            }
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses(resource, method));
        if (method.isAnnotationPresent(PermitAll.class) || resource.isAnnotationPresent(PermitAll.class)) {
            operation.put("security", List.of());
        }
        return operation;
    }

    private @Nullable Map<String, Object> parameter(Parameter parameter) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        if (path != null) {
            return parameter(parameter, path.value(), "path");
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            return parameter(parameter, query.value(), "query");
        }
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return header == null ? null : parameter(parameter, header.value(), "header");
    }

    private Map<String, Object> parameter(Parameter parameter, String name, String where) {
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(parameter.getParameterizedType()));
        DefaultValue standard = parameter.getAnnotation(DefaultValue.class);
        if (standard != null) {
            schema.put("default", standard.value());
        }
        return Map.of("name", name, "in", where, "required", where.equals("path"), "schema", schema);
    }

    private Map<String, Object> content(Parameter body, Class<?> resource, Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes shared = own == null ? resource.getAnnotation(Consumes.class) : own;
        String[] media = shared == null ? new String[] {MediaType.APPLICATION_JSON} : shared.value();
        return content(media, body.getType().getName().startsWith("java.io.") ? Map.of() : schema(body));
    }

    private Map<String, Object> schema(Parameter body) {
        return Map.of("schema", schemas.of(body.getParameterizedType()));
    }

    private Map<String, Object> responses(Class<?> resource, Method method) {
        Map<String, Object> problem = Map.of("$ref", "#/components/responses/Problema");
        if (method.getReturnType() == void.class) {
            return Map.of("204", Map.of("description", "Hecho"), "default", problem);
        }
        Produces own = method.getAnnotation(Produces.class);
        Produces shared = own == null ? resource.getAnnotation(Produces.class) : own;
        String[] media = shared == null ? new String[] {MediaType.APPLICATION_JSON} : shared.value();
        Map<String, Object> content = WITHOUT_SCHEMA.contains(method.getReturnType())
                ? content(media, Map.of())
                : content(media, Map.of("schema", schemas.of(method.getGenericReturnType())));
        return Map.of("2XX", Map.of("description", "Hecho", "content", content), "default", problem);
    }

    private static Map<String, Object> content(String[] media, Map<String, Object> value) {
        Map<String, Object> content = new LinkedHashMap<>();
        Stream.of(media).forEach(type -> content.put(type, value));
        return content;
    }
}
