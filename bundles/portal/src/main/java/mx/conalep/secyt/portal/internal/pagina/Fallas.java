package mx.conalep.secyt.portal.internal.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into something to show; what is a fault of ours goes to the log under the number shown. */
final class Fallas {

    private static final Logger LOG = LoggerFactory.getLogger(Fallas.class);
    private static final int CIFRAS = 8;
    private static final Map<Integer, String> TITULOS = Map.ofEntries(
            Map.entry(403, "No permitido"),
            Map.entry(404, "No encontramos esa página"),
            Map.entry(405, "Esa acción no existe"),
            Map.entry(409, "Ahora no se puede"),
            Map.entry(412, "Alguien lo cambió mientras tanto"),
            Map.entry(413, "El archivo es demasiado grande"),
            Map.entry(415, "Aquí no se reciben archivos"),
            Map.entry(422, "Hay datos por corregir"),
            Map.entry(429, "Demasiados intentos"),
            Map.entry(500, "Algo falló en el sistema"),
            Map.entry(503, "SECyT no está disponible por ahora"));

    private Fallas() {}

    static Respuesta respuesta(RuntimeException falla, Solicitud solicitud) {
        if (falla instanceof Problema problema) {
            return problema.estado() == 401 ? aEntrar(solicitud) : problema(problema);
        }
        if (falla instanceof DatabaseUnavailableException) {
            LOG.warn("Sin base de datos para {}", solicitud.http().getRequestURI(), falla);
            return vista(503, "La base de datos no responde. Espere un momento y actualice la página.", List.of(), "");
        }
        return incidente(falla, solicitud);
    }

    static Vista noEncontrada() {
        return vista(
                404,
                "La dirección puede estar mal escrita o la página cambió de lugar. Vuelva al inicio y siga los enlaces.",
                List.of(),
                "");
    }

    static Vista iniciando() {
        return vista(503, "SECyT está iniciando. Espere unos segundos y actualice la página.", List.of(), "");
    }

    /** Only a page that is asked for with GET can be come back to. */
    private static Redireccion aEntrar(Solicitud solicitud) {
        boolean volver = "GET".equals(solicitud.http().getMethod()) && Redireccion.esPropia(solicitud.direccion());
        String destino = volver ? solicitud.direccion() : "/";
        return Redireccion.a("/entrar?volver=" + URLEncoder.encode(destino, StandardCharsets.UTF_8));
    }

    private static Vista problema(Problema problema) {
        return vista(problema.estado(), String.valueOf(problema.getMessage()), problema.errores(), "");
    }

    private static Vista incidente(RuntimeException falla, Solicitud solicitud) {
        String numero = UUID.randomUUID().toString().substring(0, CIFRAS).toUpperCase(Locale.ROOT);
        LOG.error("Incidente {} en {}", numero, solicitud.http().getRequestURI(), falla);
        String mensaje = "No es culpa suya. Intente de nuevo; si vuelve a ocurrir, informe el número al administrador.";
        return vista(500, mensaje, List.of(), numero);
    }

    private static Vista vista(int estado, String mensaje, List<ErrorCampo> errores, String incidente) {
        String titulo = TITULOS.getOrDefault(estado, "No se pudo atender la petición");
        return new Vista(
                estado,
                "falla",
                titulo,
                Map.of("estado", estado, "mensaje", mensaje, "errores", errores, "incidente", incidente));
    }
}
