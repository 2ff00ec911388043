package mx.conalep.secyt.security.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Component;

/** Puts a guard before each resource method, as its annotations say, or those of its class; without any it is closed. */
@Component(service = Recurso.class)
@Provider
public final class AutorizacionFeature implements DynamicFeature, Recurso {

    @Override
    public void configure(ResourceInfo recurso, FeatureContext contexto) {
        if (!guardar(recurso.getResourceMethod(), contexto) && !guardar(recurso.getResourceClass(), contexto)) {
            contexto.register(Guardia.CERRADO, Priorities.AUTHORIZATION);
        }
    }

    /** Whether the element says who may call. */
    private static boolean guardar(AnnotatedElement elemento, FeatureContext contexto) {
        Permite permite = elemento.getAnnotation(Permite.class);
        if (permite != null) {
            contexto.register(Guardia.para(roles(permite)), Priorities.AUTHORIZATION);
        }
        return permite != null || elemento.isAnnotationPresent(PermitAll.class);
    }

    private static Rol[] roles(Permite permite) {
        if (permite.menos().length == 0) {
            return permite.value();
        }
        Set<Rol> suficientes = EnumSet.allOf(Rol.class);
        suficientes.removeAll(List.of(permite.menos()));
        if (permite.value().length > 0 || suficientes.isEmpty()) {
            throw new IllegalStateException("@Permite takes either value or menos, and leaves somebody: " + permite);
        }
        return suficientes.toArray(Rol[]::new);
    }
}
