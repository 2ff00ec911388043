package mx.conalep.secyt.http.internal.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The OpenAPI document of a set of resources. */
public final class OpenApi {

    private static final Pattern SLASHES = Pattern.compile("/+");
    private static final Pattern PATTERN_OF_PARAMETER =
            Pattern.compile("\\{\\s*([\\w-]+)\\s*:[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private final Schemas schemas;
    private final Operations operations;
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    private OpenApi(ObjectMapper mapper) {
        this.schemas = new Schemas(mapper);
        this.operations = new Operations(schemas);
    }

    /**
     * Reads the resources.
     *
     * @param parts resources and providers; the latter are passed over
     * @param problem what a refusal is written from
     */
    public static Map<String, Object> read(Collection<?> parts, Type problem, String version, ObjectMapper mapper) {
        OpenApi api = new OpenApi(mapper);
        parts.stream()
                .<Class<?>>map(Object::getClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(api::add);
        return api.document(problem, version);
    }

    private void add(Class<?> resource) {
        Stream.of(resource.getMethods())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .forEach(method -> verb(method).ifPresent(verb -> add(resource, method, verb)));
    }

    private void add(Class<?> resource, Method method, String verb) {
        String base = resource.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        String whole = SLASHES.matcher("/" + base + "/" + (below == null ? "" : below.value()))
                .replaceAll("/");
        String plain = PATTERN_OF_PARAMETER.matcher(whole).replaceAll("{$1}");
        String path = plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        paths.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(verb, operations.of(resource, method, tag(path)));
    }

    private Map<String, Object> document(Type problem, String version) {
        Map<String, Object> refusal = Map.of(
                "description",
                "Rechazo o falla (RFC 9457); codigo es estable y detail dice cómo remediarlo",
                "content",
                Map.of("application/problem+json", Map.of("schema", schemas.of(problem))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "SECyT", "version", version));
        document.put("servers", List.of(Map.of("url", "/api/v1")));
        document.put("security", List.of(Map.of("basic", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas", schemas.named(),
                        "responses", Map.of("Problema", refusal),
                        "securitySchemes", Map.of("basic", Map.of("type", "http", "scheme", "basic"))));
        return document;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String tag(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}
