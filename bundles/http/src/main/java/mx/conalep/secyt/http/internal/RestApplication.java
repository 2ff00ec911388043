package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The API: the resources and providers of the moment. Whoever reads it again sees those of that later moment. */
final class RestApplication extends Application {

    private static final Map<String, Object> PROPERTIES = Map.of(
            "jersey.config.disableAutoDiscovery", true,
            "jersey.config.disableMetainfServicesLookup", true,
            "jersey.config.disableJsonProcessing", true,
            "jersey.config.disableMoxyJson", true,
            "jersey.config.server.wadl.disableWadl", true,
            "jersey.config.server.monitoring.enabled", false,
            "jersey.config.server.monitoring.statistics.enabled", false,
            "jersey.config.server.tracing.type", "OFF",
            "jersey.config.server.response.setStatusOverSendError", true);

    private final Object contextParameters = ContextParameters.binder();
    private volatile Set<Object> singletons = Set.of();

    /** Changes what it is made of; true when that is something else than before. */
    boolean become(Collection<?> parts) {
        Set<Object> wanted = new HashSet<>(parts);
        wanted.add(contextParameters);
        boolean changed = !wanted.equals(singletons);
        singletons = Collections.unmodifiableSet(wanted);
        return changed;
    }

    @Override
    @Deprecated
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return PROPERTIES;
    }
}
