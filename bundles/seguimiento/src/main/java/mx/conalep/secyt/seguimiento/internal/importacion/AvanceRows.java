package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.ResultadoFila;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** What a chunk writes about itself. */
final class AvanceRows {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");
    private static final String AVANZAR = "UPDATE importacion SET hechas = hechas + ?, buenas = buenas + ?,"
            + " malas = malas + ?, iguales = iguales + ?, conflictos = conflictos + ? WHERE id = ? AND estado = 'EN_CURSO' AND hechas = ?";
    private static final String INSERTAR = "INSERT INTO importacion_fila"
            + " (importacion, fila, orden, columna, valor, mensaje, folio, resultado, actual, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AvanceRows() {}

    /**
     * Moves the mark and tells what became of each row.
     *
     * @param hechas where the mark must be
     * @param folios of the rows that were stored, in order; empty when none was
     * @throws DetenidaException when the mark is elsewhere or the import is over
     */
    static void avanzar(TxSession s, String id, int hechas, List<Juicio> juicios, List<?> folios) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(AVANZAR)) {
            update.setInt(1, juicios.size());
            update.setInt(2, cuantos(juicios, Juicio::guarda));
            update.setInt(3, cuantos(juicios, j -> j.resultado() == ResultadoFila.MALA));
            update.setInt(4, cuantos(juicios, j -> j.resultado() == null));
            update.setInt(5, cuantos(juicios, j -> j.resultado() == ResultadoFila.CONFLICTO));
            update.setString(6, id);
            update.setInt(7, hechas);
            if (update.executeUpdate() == 0) {
                throw new DetenidaException(id);
            }
        }
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setString(1, id);
            filas(insert, juicios, folios.iterator());
            insert.executeBatch();
        }
    }

    private static int cuantos(List<Juicio> juicios, Predicate<Juicio> cuales) {
        return (int) juicios.stream().filter(cuales).count();
    }

    private static void filas(PreparedStatement insert, List<Juicio> juicios, Iterator<?> folios) throws SQLException {
        for (Juicio juicio : juicios) {
            ResultadoFila resultado = juicio.resultado();
            if (resultado == null) {
                continue;
            }
            insert.setInt(2, juicio.fila());
            insert.setString(8, resultado.name());
            insert.setString(9, null);
            insert.setObject(10, null, Types.INTEGER);
            if (juicio.edicion() != null) {
                fila(insert, 0, null, juicio.edicion().folio());
            } else if (juicio.nuevo() == null) {
                errores(insert, juicio);
            } else if (folios.hasNext()) {
                fila(insert, 0, null, String.valueOf(folios.next()));
            }
        }
    }

    private static void errores(PreparedStatement insert, Juicio juicio) throws SQLException {
        Servicio actual = juicio.actual();
        int orden = 0;
        for (ErrorCampo error : juicio.errores()) {
            insert.setString(9, cabe(juicio.actuales().get(error.campo()), 200));
            insert.setObject(10, actual == null ? null : actual.version(), Types.INTEGER);
            fila(insert, orden++, error, actual == null ? null : actual.folio());
        }
    }

    private static void fila(PreparedStatement insert, int orden, @Nullable ErrorCampo error, @Nullable String folio)
            throws SQLException {
        insert.setInt(3, orden);
        insert.setString(4, error == null ? null : cabe(error.campo(), 120));
        insert.setString(5, error == null ? null : cabe(error.valor(), 200));
        insert.setString(6, error == null ? null : cabe(error.mensaje(), 500));
        insert.setString(7, folio);
        insert.addBatch();
    }

    static @Nullable String cabe(@Nullable String texto, int maximo) {
        if (texto == null) {
            return null;
        }
        String limpio = CONTROL.matcher(texto).replaceAll(" ");
        int largo = Math.min(limpio.length(), maximo);
        boolean parte = largo > 0 && Character.isHighSurrogate(limpio.charAt(largo - 1));
        return limpio.substring(0, parte ? largo - 1 : largo);
    }
}
