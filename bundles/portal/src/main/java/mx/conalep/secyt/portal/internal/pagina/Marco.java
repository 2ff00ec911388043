package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.conalep.secyt.http.Problema;
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
    private final Navegacion navegacion;
    private final Pendientes pendientes;

    /** Of the portal. */
    @Activate
    public Marco(
            @Reference Visitas visitas,
            @Reference Aviso aviso,
            @Reference Plantillas plantillas,
            @Reference Navegacion navegacion,
            @Reference Pendientes pendientes) {
        this.visitas = visitas;
        this.aviso = aviso;
        this.plantillas = plantillas;
        this.navegacion = navegacion;
        this.pendientes = pendientes;
    }

    void atender(HttpServletRequest peticion, HttpServletResponse respuesta, Function<Solicitud, Respuesta> accion)
            throws IOException {
        atender(peticion, respuesta, 0, accion);
    }

    /** With the longest file that its form may bring. */
    void atender(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            long maximo,
            Function<Solicitud, Respuesta> accion)
            throws IOException {
        Cabeceras.dePagina(peticion, respuesta);
        peticion.setCharacterEncoding("UTF-8");
        Entrega entrega = new Entrega(peticion, respuesta, plantillas);
        Solicitud solicitud = new Solicitud(peticion, Optional.empty());
        try {
            solicitud = new Solicitud(peticion, visitas.reconocer(peticion));
            try (Multiparte cuerpo = cuerpo(solicitud, maximo)) {
                solicitud = new Solicitud(peticion, solicitud.visita(), cuerpo);
                entrega.entregar(accion.apply(solicitud), marco(solicitud));
            }
        } catch (RuntimeException falla) {
            entrega.entregar(Fallas.respuesta(falla, solicitud), marcoSeguro(solicitud));
        }
    }

    /** Files are taken only from somebody who is logged in, from a page of ours, and where a page waits for them. */
    private static Multiparte cuerpo(Solicitud solicitud, long maximo) throws IOException {
        HttpServletRequest http = solicitud.http();
        String tipo = http.getMethod().equals("POST") ? http.getHeader("Content-Type") : null;
        if (tipo == null || !Multiparte.es(tipo)) {
            return Multiparte.NADA;
        }
        solicitud.identidad();
        Procedencia.exigir(solicitud, false);
        if (maximo <= 0) {
            throw new Problema(415, "sin-archivos", "Esta página no recibe archivos.", List.of());
        }
        return Multiparte.leer(tipo, http.getInputStream(), maximo);
    }

    private Map<String, Object> marco(Solicitud solicitud) {
        return marco(solicitud, aviso.demostracion());
    }

    /** For a page that tells of a failure, which may be that of the database itself. */
    private Map<String, Object> marcoSeguro(Solicitud solicitud) {
        try {
            return marco(solicitud);
        } catch (RuntimeException tambien) {
            return marco(null, false, List.of());
        }
    }

    private Map<String, Object> marco(Solicitud solicitud, boolean demostracion) {
        Visita visita = solicitud.visita().orElse(null);
        String ruta = solicitud.http().getRequestURI();
        Map<String, Object> modelo = marco(visita, demostracion, navegacion.para(solicitud.visita(), ruta));
        modelo.put("sinLeer", visita == null ? 0L : pendientes.sinLeer(visita));
        return modelo;
    }

    static Map<String, Object> marco(@Nullable Visita visita, boolean demostracion, List<Navegacion.Grupo> menu) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("visita", visita);
        modelo.put("demostracion", demostracion);
        modelo.put("menu", menu);
        return modelo;
    }
}
