package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What all pages share: who visits, layout, headers, and what is shown when something fails. Thread-safe. */
@Component(service = Marco.class)
public final class Marco {

    private final Visitas visitas;
    private final Aviso aviso;
    private final Plantillas plantillas;

    /** Of the portal. */
    @Activate
    public Marco(@Reference Visitas visitas, @Reference Aviso aviso, @Reference Plantillas plantillas) {
        this.visitas = visitas;
        this.aviso = aviso;
        this.plantillas = plantillas;
    }

    void atender(HttpServletRequest peticion, HttpServletResponse respuesta, Function<Solicitud, Respuesta> accion)
            throws IOException {
        Cabeceras.dePagina(peticion, respuesta);
        peticion.setCharacterEncoding("UTF-8");
        Entrega entrega = new Entrega(peticion, respuesta, plantillas);
        Solicitud solicitud = new Solicitud(peticion, Optional.empty());
        try {
            solicitud = new Solicitud(peticion, visitas.reconocer(peticion));
            entrega.entregar(accion.apply(solicitud), marco(solicitud));
        } catch (RuntimeException falla) {
            entrega.entregar(Fallas.respuesta(falla, solicitud), marcoSeguro(solicitud));
        }
    }

    private Map<String, Object> marco(Solicitud solicitud) {
        return marco(solicitud.visita().orElse(null), aviso.demostracion());
    }

    /** For a page that tells of a failure, which may be that of the database itself. */
    private Map<String, Object> marcoSeguro(Solicitud solicitud) {
        try {
            return marco(solicitud);
        } catch (RuntimeException tambien) {
            return marco(null, false);
        }
    }

    static Map<String, Object> marco(@Nullable Visita visita, boolean demostracion) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("visita", visita);
        modelo.put("demostracion", demostracion);
        return modelo;
    }
}
