package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** What a chunk writes about itself. */
final class AvanceRows {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");
    private static final String AVANZAR = "UPDATE importacion SET hechas = hechas + ?, buenas = buenas + ?,"
            + " malas = malas + ? WHERE id = ? AND estado = 'EN_CURSO' AND hechas = ?";
    private static final String INSERTAR = "INSERT INTO importacion_fila"
            + " (importacion, fila, orden, columna, valor, mensaje, folio) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private AvanceRows() {}

    /**
     * Moves the mark and tells what became of each row.
     *
     * @param hechas where the mark must be
     * @param folios of the rows that were stored, in order; empty when none was
     * @throws DetenidaException when the mark is elsewhere or the import is over
     */
    static void avanzar(TxSession s, String id, int hechas, List<Juicio> juicios, List<?> folios) throws SQLException {
        int malas = (int) juicios.stream().filter(j -> j.revisado() == null).count();
        try (PreparedStatement update = s.jdbc().prepareStatement(AVANZAR)) {
            update.setInt(1, juicios.size());
            update.setInt(2, juicios.size() - malas);
            update.setInt(3, malas);
            update.setString(4, id);
            update.setInt(5, hechas);
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

    private static void filas(PreparedStatement insert, List<Juicio> juicios, Iterator<?> folios) throws SQLException {
        for (Juicio juicio : juicios) {
            insert.setInt(2, juicio.fila());
            if (juicio.revisado() == null) {
                errores(insert, juicio.errores());
            } else if (folios.hasNext()) {
                fila(insert, 0, null, null, null, String.valueOf(folios.next()));
            }
        }
    }

    private static void errores(PreparedStatement insert, List<ErrorCampo> errores) throws SQLException {
        int orden = 0;
        for (ErrorCampo error : errores) {
            fila(insert, orden++, error.campo(), error.valor(), error.mensaje(), null);
        }
    }

    private static void fila(
            PreparedStatement insert,
            int orden,
            @Nullable String columna,
            @Nullable String valor,
            @Nullable String mensaje,
            @Nullable String folio)
            throws SQLException {
        insert.setInt(3, orden);
        insert.setString(4, cabe(columna, 120));
        insert.setString(5, cabe(valor, 200));
        insert.setString(6, cabe(mensaje, 500));
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
