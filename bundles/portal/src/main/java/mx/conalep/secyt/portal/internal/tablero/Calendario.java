package mx.conalep.secyt.portal.internal.tablero;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;

/** Which quarter is meant when none, or half of one, is named. */
final class Calendario {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final int MESES_POR_TRIMESTRE = 3;

    private final Clock reloj;

    Calendario(Clock reloj) {
        this.reloj = reloj;
    }

    /**
     * The stretch that is asked for: by default this quarter, or the last one of the newest year when this year is not open.
     *
     * @param abiertos open years, the newest first
     */
    Corte corte(Peticion peticion, List<Integer> abiertos) {
        LocalDate hoy = LocalDate.now(reloj.withZone(MEXICO));
        int ejercicio = peticion.ejercicio().map(Calendario::anio).orElseGet(() -> vigente(hoy.getYear(), abiertos));
        Optional<String> trimestre = peticion.trimestre();
        if (trimestre.filter("anual"::equals).isPresent()) {
            return new Corte(ejercicio, null);
        }
        return new Corte(ejercicio, trimestre.map(Calendario::trimestre).orElse(enCurso(hoy, ejercicio)));
    }

    private static int vigente(int anio, List<Integer> abiertos) {
        return abiertos.isEmpty() || abiertos.contains(anio) ? anio : abiertos.get(0);
    }

    private static int enCurso(LocalDate hoy, int ejercicio) {
        if (hoy.getYear() != ejercicio) {
            return hoy.getYear() > ejercicio ? 4 : 1;
        }
        return (hoy.getMonthValue() - 1) / MESES_POR_TRIMESTRE + 1;
    }

    private static int anio(int anio) {
        if (anio < 2000 || anio > 2100) {
            throw Problema.campo("ejercicio", "Escriba un año entre 2000 y 2100.", anio);
        }
        return anio;
    }

    private static int trimestre(String texto) {
        if (!texto.matches("[1-4]")) {
            throw Problema.campo("trimestre", "Elija 1, 2, 3, 4 o anual.", texto);
        }
        return Integer.parseInt(texto);
    }
}
