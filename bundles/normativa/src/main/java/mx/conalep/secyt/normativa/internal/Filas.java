package mx.conalep.secyt.normativa.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Columns that may be empty, and lists of them. */
public final class Filas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Filas() {}

    /** A day. */
    public static @Nullable LocalDate dia(ResultSet fila, String columna) throws SQLException {
        Date dia = fila.getDate(columna);
        return dia == null ? null : dia.toLocalDate();
    }

    /** An instant. */
    public static @Nullable Instant momento(ResultSet fila, String columna) throws SQLException {
        Timestamp momento = fila.getTimestamp(columna);
        return momento == null ? null : momento.toInstant();
    }

    /** An identifier. */
    public static @Nullable Long id(ResultSet fila, String columna) throws SQLException {
        long id = fila.getLong(columna);
        return fila.wasNull() ? null : Long.valueOf(id);
    }

    /** A small number. */
    public static @Nullable Integer numero(ResultSet fila, String columna) throws SQLException {
        int numero = fila.getInt(columna);
        return fila.wasNull() ? null : Integer.valueOf(numero);
    }

    /** A constant. */
    public static <E extends Enum<E>> @Nullable E constante(Class<E> tipo, ResultSet fila, String columna)
            throws SQLException {
        String nombre = fila.getString(columna);
        return nombre == null ? null : Enum.valueOf(tipo, nombre);
    }

    /** Lines of service as one column. */
    public static String lineas(Collection<Linea> lineas) {
        return lineas.stream().distinct().sorted().map(Linea::name).collect(Collectors.joining(","));
    }

    /** The same back. */
    public static List<Linea> lineas(String columna) {
        return Arrays.stream(columna.split(",", -1)).map(Linea::valueOf).toList();
    }

    /** As many question marks; one that matches nothing for none. */
    public static String huecos(Collection<?> valores) {
        return valores.isEmpty() ? "NULL" : String.join(", ", Collections.nCopies(valores.size(), "?"));
    }

    /** The civil day of the transaction. */
    public static LocalDate hoy(TxSession s) {
        return LocalDate.ofInstant(s.now(), MEXICO);
    }
}
