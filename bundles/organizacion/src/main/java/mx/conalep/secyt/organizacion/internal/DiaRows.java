package mx.conalep.secyt.organizacion.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.organizacion.DiasInhabiles.DiaInhabil;
import mx.conalep.secyt.persistence.TxSession;

/** The tables of days that units declare as not worked. */
final class DiaRows {

    private static final String TODOS = "SELECT unidad, dia, motivo FROM dia_inhabil";
    private static final String VERSION = "SELECT version FROM dia_inhabil_anual WHERE unidad = ? AND ejercicio = ?";
    private static final String ABRIR = "INSERT INTO dia_inhabil_anual (unidad, ejercicio, version) VALUES (?, ?, 1)";
    private static final String SUBIR =
            "UPDATE dia_inhabil_anual SET version = version + 1 WHERE unidad = ? AND ejercicio = ? AND version = ?";
    private static final String BORRAR = "DELETE FROM dia_inhabil WHERE unidad = ? AND dia BETWEEN ? AND ?";
    private static final String PONER = "INSERT INTO dia_inhabil (unidad, dia, motivo) VALUES (?, ?, ?)";

    private DiaRows() {}

    static List<DiaInhabil> todos(TxSession s) throws SQLException {
        List<DiaInhabil> dias = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(TODOS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                dias.add(new DiaInhabil(row.getDate(2).toLocalDate(), row.getString(3), row.getString(1)));
            }
        }
        return dias;
    }

    static int version(TxSession s, String unidad, int ejercicio) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(VERSION)) {
            select.setString(1, unidad);
            select.setInt(2, ejercicio);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    /** Of two that begin the year of a unit at once, the primary key lets one commit. */
    static void subir(TxSession s, String unidad, int ejercicio, int version) throws SQLException {
        IfMatch.comparar(version, version(s, unidad, ejercicio));
        try (PreparedStatement orden = s.jdbc().prepareStatement(version == 0 ? ABRIR : SUBIR)) {
            orden.setString(1, unidad);
            orden.setInt(2, ejercicio);
            if (version > 0) {
                orden.setInt(3, version);
            }
            if (orden.executeUpdate() == 0) {
                throw IfMatch.vencida();
            }
        }
    }

    static void reemplazar(TxSession s, String unidad, int ejercicio, List<DiaInhabil> dias) throws SQLException {
        try (PreparedStatement delete = s.jdbc().prepareStatement(BORRAR);
                PreparedStatement insert = s.jdbc().prepareStatement(PONER)) {
            delete.setString(1, unidad);
            delete.setDate(2, Date.valueOf(LocalDate.of(ejercicio, 1, 1)));
            delete.setDate(3, Date.valueOf(LocalDate.of(ejercicio, 12, 31)));
            delete.executeUpdate();
            for (DiaInhabil dia : dias) {
                insert.setString(1, unidad);
                insert.setDate(2, Date.valueOf(dia.dia()));
                insert.setString(3, dia.motivo().strip());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
