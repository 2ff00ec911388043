package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** The names by which a declared type speaks of what was captured, and the class of each. */
final class Datos {

    static final String PREFIJO = "datos.";
    private static final Map<String, Function<ServicioPropuesto, Object>> NUMEROS = Map.of(
            "horas", s -> entero(s.horas()),
            "participantesHombres", s -> entero(s.participantesHombres()),
            "participantesMujeres", s -> entero(s.participantesMujeres()),
            "participantesOtro", s -> entero(s.participantesOtro()),
            "personas", s -> entero(s.participantesHombres() + s.participantesMujeres() + s.participantesOtro()),
            "cuota", ServicioPropuesto::cuota);
    private static final Map<String, Function<ServicioPropuesto, Object>> FECHAS =
            Map.of("fechaInicio", ServicioPropuesto::fechaInicio, "fechaFin", ServicioPropuesto::fechaFin);
    private static final String ACREDITADOS = "acreditados";

    private final Map<String, Campo.Clase> clases = new TreeMap<>();

    /** Those that every service has, and the fields of the type. */
    Datos(List<Campo> campos) {
        NUMEROS.keySet().forEach(n -> clases.put(n, Campo.Clase.ENTERO));
        FECHAS.keySet().forEach(n -> clases.put(n, Campo.Clase.FECHA));
        clases.put(ACREDITADOS, Campo.Clase.ENTERO);
        clases.put("cuota", Campo.Clase.DECIMAL);
        campos.forEach(c -> clases.put(PREFIJO + c.clave(), c.clase()));
    }

    /** The class of a name; empty when there is no such name. */
    Optional<Campo.Clase> clase(String nombre) {
        return Optional.ofNullable(clases.get(nombre));
    }

    boolean esNumero(String nombre) {
        return clase(nombre).filter(Datos::numerica).isPresent();
    }

    String nombres() {
        return String.join(", ", clases.keySet());
    }

    static boolean numerica(Campo.Clase clase) {
        return clase == Campo.Clase.ENTERO || clase == Campo.Clase.DECIMAL;
    }

    /** What was captured under a name; empty when nothing was. */
    static Optional<Object> valor(ServicioPropuesto servicio, String nombre) {
        if (nombre.startsWith(PREFIJO)) {
            return Optional.ofNullable(servicio.datos().todos().get(nombre.substring(PREFIJO.length())));
        }
        return nombre.equals(ACREDITADOS)
                ? servicio.acreditados().map(Datos::entero)
                : Optional.of(NUMEROS.getOrDefault(nombre, FECHAS.getOrDefault(nombre, s -> ""))
                        .apply(servicio));
    }

    private static BigDecimal entero(int valor) {
        return BigDecimal.valueOf(valor);
    }
}
