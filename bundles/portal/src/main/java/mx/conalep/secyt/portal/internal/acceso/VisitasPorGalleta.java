package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Visitas;
import mx.conalep.secyt.security.Sesiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises a visitor by the cookie of his session. */
@Component
public final class VisitasPorGalleta implements Visitas {

    private final Sesiones sesiones;

    /** With the open sessions. */
    @Activate
    public VisitasPorGalleta(@Reference Sesiones sesiones) {
        this.sesiones = sesiones;
    }

    @Override
    public Optional<Visita> reconocer(HttpServletRequest peticion) {
        return Galletas.leer(peticion).flatMap(sesiones::buscar).map(s -> new Visita(s.identidad(), s.csrf()));
    }
}
