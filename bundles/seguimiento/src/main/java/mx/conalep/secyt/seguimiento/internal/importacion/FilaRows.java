package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.ResultadoFila;
import org.jspecify.annotations.Nullable;

/** The table {@code importacion_fila} as it is read. */
final class FilaRows {

    private static final String DE = " FROM importacion_fila WHERE importacion = ?";
    private static final String MALAS = " AND mensaje IS NOT NULL";

    private static final String ANOTADAS = "SELECT fila, columna, mensaje, folio, version FROM importacion_fila"
            + " WHERE importacion = ? AND fila BETWEEN ? AND ? ORDER BY fila, orden";

    private FilaRows() {}

    static Pagina<FilaImportacion> pagina(TxSession s, String id, boolean soloMalas, Paginacion pagina)
            throws SQLException {
        String donde = DE + (soloMalas ? MALAS : "");
        return Pagina.de(contar(s, id, donde), leer(s, id, donde, pagina.desde(), pagina.tamano()));
    }

    /** A stretch of the rows, or of what is wrong, in order. */
    static List<FilaImportacion> tramo(TxSession s, String id, boolean soloMalas, int desde, int cuantas)
            throws SQLException {
        return leer(s, id, DE + (soloMalas ? MALAS : ""), desde, cuantas);
    }

    private static long contar(TxSession s, String id, String donde) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement("SELECT COUNT(*)" + donde)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<FilaImportacion> leer(TxSession s, String id, String donde, int desde, int cuantas)
            throws SQLException {
        List<FilaImportacion> filas = new ArrayList<>();
        try (PreparedStatement select = s.jdbc()
                .prepareStatement("SELECT fila, resultado, columna, valor, actual, mensaje, folio" + donde
                        + " ORDER BY fila, orden OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) {
            select.setString(1, id);
            select.setInt(2, desde);
            select.setInt(3, cuantas);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    filas.add(fila(row));
                }
            }
        }
        return filas;
    }

    private static FilaImportacion fila(ResultSet row) throws SQLException {
        return new FilaImportacion(
                row.getInt(1),
                resultado(row.getString(2), row.getString(7)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                null,
                row.getString(7));
    }

    /** Rows of former versions do not say it. */
    private static ResultadoFila resultado(@Nullable String nombre, @Nullable String folio) {
        if (nombre != null) {
            return ResultadoFila.valueOf(nombre);
        }
        return folio == null ? ResultadoFila.MALA : ResultadoFila.CAPTURADA;
    }

    /** What became of each row of a stretch of the file. */
    static List<Anotada> anotadas(TxSession s, String id, int desde, int hasta) throws SQLException {
        List<Anotada> anotadas = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(ANOTADAS)) {
            select.setString(1, id);
            select.setInt(2, desde);
            select.setInt(3, hasta);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    anotadas.add(new Anotada(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            Columns.integer(row, 5)));
                }
            }
        }
        return anotadas;
    }

    /** What goes onto a row of the answer. */
    record Anotada(
            int fila,
            @Nullable String columna,
            @Nullable String mensaje,
            @Nullable String folio,
            @Nullable Integer version) {}
}
