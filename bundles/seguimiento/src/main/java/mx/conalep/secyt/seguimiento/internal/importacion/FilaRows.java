package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code importacion_fila} as it is read. */
final class FilaRows {

    private static final String DE = " FROM importacion_fila WHERE importacion = ?";
    private static final String MALAS = " AND folio IS NULL";

    private FilaRows() {}

    static Pagina<FilaImportacion> pagina(TxSession s, String id, boolean soloMalas, Paginacion pagina)
            throws SQLException {
        String donde = DE + (soloMalas ? MALAS : "");
        return Pagina.de(contar(s, id, donde), leer(s, id, donde, pagina.desde(), pagina.tamano()));
    }

    /** A stretch of what is wrong, in order. */
    static List<FilaImportacion> malas(TxSession s, String id, int desde, int cuantas) throws SQLException {
        return leer(s, id, DE + MALAS, desde, cuantas);
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
                .prepareStatement("SELECT fila, columna, valor, mensaje, folio" + donde
                        + " ORDER BY fila, orden OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) {
            select.setString(1, id);
            select.setInt(2, desde);
            select.setInt(3, cuantas);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    filas.add(new FilaImportacion(
                            row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return filas;
    }
}
