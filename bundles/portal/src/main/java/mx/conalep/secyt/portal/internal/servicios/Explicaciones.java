package mx.conalep.secyt.portal.internal.servicios;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.seguimiento.Justificacion;
import org.jspecify.annotations.Nullable;

/** One box for each warning that asks for an explanation, and what was written in them. */
final class Explicaciones {

    private static final String PREFIJO = "justificaciones.";

    private Explicaciones() {}

    /** The boxes of a refusal, and of what was explained before; those typed are kept. */
    static Formulario forma(Solicitud solicitud, List<Justificacion> previas, @Nullable Problema rechazo) {
        Map<String, String> avisos = previas.stream()
                .collect(Collectors.toMap(Justificacion::ruta, Justificacion::aviso, (a, b) -> a, LinkedHashMap::new));
        if (rechazo != null) {
            rechazo.errores().stream()
                    .filter(e -> e.campo().startsWith(PREFIJO))
                    .forEach(e -> avisos.put(e.campo().substring(PREFIJO.length()), e.mensaje()));
        }
        Map<String, String> textos =
                previas.stream().collect(Collectors.toMap(Justificacion::ruta, Justificacion::texto, (a, b) -> a));
        return Formulario.de(avisos.entrySet().stream()
                .map(a -> caja(a.getKey(), a.getValue(), solicitud, textos.getOrDefault(a.getKey(), "")))
                .toList());
    }

    /** What was written, by {@code rule.key}. */
    static Map<String, @Nullable String> leer(Solicitud solicitud) {
        Map<String, @Nullable String> dadas = new HashMap<>();
        solicitud.nombres().stream()
                .filter(n -> n.startsWith(PREFIJO))
                .forEach(n -> dadas.put(
                        n.substring(PREFIJO.length()), solicitud.parametro(n).orElse(null)));
        return dadas;
    }

    private static Entrada caja(String ruta, String aviso, Solicitud solicitud, String previa) {
        return Entrada.de(Clase.AREA, PREFIJO + ruta, aviso)
                .obligatoria()
                .conAyuda("De 10 a 500 caracteres; la lee quien valida y quien verifica.")
                .con("maxlength", "500")
                .conValor(solicitud.parametro(PREFIJO + ruta).orElse(previa));
    }
}
