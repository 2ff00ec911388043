package mx.conalep.secyt.normativa.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.TxSession;

/** Lines of service in a column, and the day of a transaction. */
public final class Filas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Filas() {}

    /** Lines of service as one column. */
    public static String lineas(Collection<Linea> lineas) {
        return lineas.stream().distinct().sorted().map(Linea::name).collect(Collectors.joining(","));
    }

    /** The same back. */
    public static List<Linea> lineas(String columna) {
        return Arrays.stream(columna.split(",", -1)).map(Linea::valueOf).toList();
    }

    /** The civil day of the transaction. */
    public static LocalDate hoy(TxSession s) {
        return LocalDate.ofInstant(s.now(), MEXICO);
    }
}
