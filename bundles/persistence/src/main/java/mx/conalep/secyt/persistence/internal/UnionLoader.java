package mx.conalep.secyt.persistence.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees what any of several class loaders sees; the first that knows a name wins. */
final class UnionLoader extends ClassLoader {

    private final List<ClassLoader> loaders;

    UnionLoader(Collection<ClassLoader> loaders) {
        super(null);
        this.loaders = List.copyOf(new LinkedHashSet<>(loaders));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassNotFoundException unknown = new ClassNotFoundException(name);
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException unknownHere) {
                unknown.addSuppressed(unknownHere);
            }
        }
        throw unknown;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (ClassLoader loader : loaders) {
            URL url = loader.getResource(name);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        // Keyed by text: comparing URLs would look their hosts up.
        Map<String, URL> found = new LinkedHashMap<>();
        for (ClassLoader loader : loaders) {
            for (URL url : Collections.list(loader.getResources(name))) {
                found.putIfAbsent(url.toExternalForm(), url);
            }
        }
        return Collections.enumeration(found.values());
    }

    static UnionLoader of(ClassLoader first, Class<?>... others) {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(first);
        for (Class<?> other : others) {
            loaders.add(other.getClassLoader());
        }
        return new UnionLoader(loaders);
    }
}
