package mx.conalep.secyt.itests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What a test knows it sent and how far it carried each service: the account against which the figures of the system are
 * held. It reckons by itself, from the requests, and uses nothing of the system's.
 */
final class Libro {

    static final List<String> DE_CAPACITACION = List.of(
            "PERSONAS_CAPACITADAS",
            "SERVICIOS_CAPACITACION",
            "HORAS_CAPACITACION",
            "USUARIOS_ATENDIDOS",
            "CUOTAS_RECUPERACION");
    static final List<String> DE_TECNOLOGICOS =
            List.of("SERVICIOS_TECNOLOGICOS", "USUARIOS_ATENDIDOS", "CUOTAS_RECUPERACION");
    static final List<String> INDICADORES = List.of(
            "PERSONAS_CAPACITADAS",
            "SERVICIOS_CAPACITACION",
            "HORAS_CAPACITACION",
            "SERVICIOS_TECNOLOGICOS",
            "USUARIOS_ATENDIDOS",
            "CUOTAS_RECUPERACION");

    static final List<String> ESTADOS = List.of("capturado", "reportado", "liberado", "validado", "verificado");
    static final List<String> PASOS = List.of("reportar", "liberar", "validar", "verificar");

    private final Map<String, Asiento> asientos = new ConcurrentHashMap<>();

    /** A service. */
    static final class Asiento {

        final String folio;
        final String capturista;
        volatile Map<String, Object> enviado;
        volatile String estado = "capturado";
        volatile int version;
        volatile boolean devuelto;

        Asiento(String folio, String capturista, Map<String, Object> enviado, int version) {
            this.folio = folio;
            this.capturista = capturista;
            this.enviado = enviado;
            this.version = version;
        }

        String unidad() {
            return (String) enviado.get("unidad");
        }

        boolean capacitacion() {
            return Generador.esCapacitacion(enviado.get("tipo"));
        }

        int mes() {
            return fin().getMonthValue();
        }

        LocalDate fin() {
            return LocalDate.parse((String) enviado.get("fechaFin"));
        }

        /** How many steps of the chain it has behind it. */
        int pasos() {
            return ESTADOS.indexOf(estado);
        }

        BigDecimal aporte(String indicador) {
            return switch (indicador) {
                case "PERSONAS_CAPACITADAS" -> si(capacitacion(), personas());
                case "SERVICIOS_CAPACITACION" -> si(capacitacion(), BigDecimal.ONE);
                case "HORAS_CAPACITACION" -> si(capacitacion(), entero("horas"));
                case "SERVICIOS_TECNOLOGICOS" -> si(!capacitacion(), BigDecimal.ONE);
                case "USUARIOS_ATENDIDOS" -> BigDecimal.ONE;
                case "CUOTAS_RECUPERACION" -> new BigDecimal(String.valueOf(enviado.get("cuota")));
                default -> throw new IllegalArgumentException(indicador);
            };
        }

        private BigDecimal personas() {
            return entero("participantesHombres")
                    .add(entero("participantesMujeres"))
                    .add(entero("participantesOtro"));
        }

        private BigDecimal entero(String campo) {
            return BigDecimal.valueOf((Integer) enviado.getOrDefault(campo, 0));
        }

        private static BigDecimal si(boolean cuenta, BigDecimal cuanto) {
            return cuenta ? cuanto : BigDecimal.ZERO;
        }
    }

    /** Preliminary (validated and verified) and official (verified). */
    record Cifras(BigDecimal preliminar, BigDecimal alcanzado) {}

    void anotar(Asiento asiento) {
        asientos.put(asiento.folio, asiento);
    }

    Asiento de(String folio) {
        return asientos.get(folio);
    }

    Collection<Asiento> todos() {
        return asientos.values();
    }

    /** Those that fulfil it, in the order of their folios. */
    List<Asiento> los(Predicate<Asiento> cuales) {
        return asientos.values().stream()
                .filter(cuales)
                .sorted((a, b) -> a.folio.compareTo(b.folio))
                .toList();
    }

    Cifras cifras(String indicador, Predicate<Asiento> cuales) {
        return new Cifras(
                suma(indicador, cuales.and(a -> a.pasos() >= 3)), suma(indicador, cuales.and(a -> a.pasos() == 4)));
    }

    private BigDecimal suma(String indicador, Predicate<Asiento> cuales) {
        return asientos.values().stream()
                .filter(cuales)
                .map(a -> a.aporte(indicador))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Takes a step for all that stand before it and are not out on a return, and tells how many. */
    long avanzar(String paso, Predicate<Asiento> cuales) {
        int antes = PASOS.indexOf(paso);
        List<Asiento> suyos = los(cuales.and(a -> a.pasos() == antes && !a.devuelto));
        suyos.forEach(a -> {
            a.estado = ESTADOS.get(antes + 1);
            a.version++;
        });
        return suyos.size();
    }

    /** How many have a step still before them. */
    long pendientes(String paso, Predicate<Asiento> cuales) {
        int antes = PASOS.indexOf(paso);
        return asientos.values().stream()
                .filter(cuales.and(a -> a.pasos() <= antes))
                .count();
    }
}
