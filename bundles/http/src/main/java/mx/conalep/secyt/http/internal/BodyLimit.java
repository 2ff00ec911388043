package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Recurso;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Caps the body of each request; the limit of a method is looked up once, when the application is put together. */
@Component(service = Recurso.class, configurationPid = HttpConfig.PID)
@Provider
public final class BodyLimit implements DynamicFeature, Recurso {

    private final long standard;

    /** With the configured limit. */
    @Activate
    public BodyLimit(HttpConfig config) {
        this(config.cuerpoMaximo());
    }

    BodyLimit(long standard) {
        this.standard = standard;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceMethod().isAnnotationPresent(GET.class)) {
            return;
        }
        CuerpoMaximo own = resource.getResourceMethod().getAnnotation(CuerpoMaximo.class);
        context.register(new BodyLimitFilter(own == null ? standard : own.value()), Priorities.HEADER_DECORATOR);
    }
}
