package mx.conalep.secyt.http.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Recurso;

/** The resources that are there, by name, against those that must be. */
final class Resources {

    /** Providers of this bundle without which nothing is served as promised. */
    private static final List<Class<? extends Recurso>> OWN = List.of(
            BodyDigest.class,
            BodyLimit.class,
            JsonProvider.class,
            OpenApiResource.class,
            ParameterTypes.class,
            ProblemMapper.class,
            RequestFilter.class);

    private static final Pattern COMMA = Pattern.compile(",");

    private final List<String> expected;
    private final Map<Recurso, String> present = new ConcurrentHashMap<>();

    Resources(String... expected) {
        this.expected = Stream.concat(
                        OWN.stream().map(Class::getSimpleName),
                        Stream.of(expected).flatMap(COMMA::splitAsStream).map(String::strip))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Adds a resource under the simple class name of its component. */
    void add(Recurso resource, Map<String, Object> properties) {
        Object component =
                properties.getOrDefault("component.name", resource.getClass().getName());
        String name = String.valueOf(component);
        present.put(resource, name.substring(name.lastIndexOf('.') + 1));
    }

    void remove(Recurso resource) {
        present.remove(resource);
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(present.values());
        return missing;
    }

    Collection<Recurso> all() {
        return List.copyOf(present.keySet());
    }
}
