package mx.conalep.secyt.seguimiento.internal.corte;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import org.jspecify.annotations.Nullable;

/** The tables {@code corte} and {@code corte_regla}. */
final class CorteRows {

    private static final int MESES_POR_TRIMESTRE = 3;
    private static final String LEER =
            "SELECT ejercicio, linea, mes, trimestre, paso, fecha, motivo, por, en, version FROM corte";
    private static final String INSERTAR =
            "INSERT INTO corte (ejercicio, linea, mes, trimestre, paso, fecha, version) VALUES (?, ?, ?, ?, ?, ?, 0)";
    private static final String FIJAR = "UPDATE corte SET fecha = ?, motivo = ?, por = ?, en = ?, version = version + 1"
            + " WHERE ejercicio = ? AND linea = ? AND mes = ? AND trimestre = ? AND paso = ? AND version = ?";

    private CorteRows() {}

    /** How many business days after a month or quarter a step has. */
    record Regla(boolean trimestral, PasoCorte paso, int dias) {

        boolean termina(int mes) {
            return !trimestral || mes % MESES_POR_TRIMESTRE == 0;
        }
    }

    static List<Corte> read(Connection connection, Condiciones condiciones) throws SQLException {
        List<Corte> cortes = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(LEER + condiciones.where() + " ORDER BY linea, trimestre, mes, paso")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cortes.add(corte(row));
                }
            }
        }
        return cortes;
    }

    /** A last day that the rule gives. */
    record Vencimiento(Linea linea, int mes, Regla regla, LocalDate fecha) {}

    /** Makes those of a year. */
    static void sembrar(Connection connection, int ejercicio, List<Vencimiento> vencimientos) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            for (Vencimiento v : vencimientos) {
                boolean trimestral = v.regla().trimestral();
                insert.setInt(1, ejercicio);
                insert.setString(2, v.linea().name());
                insert.setInt(3, trimestral ? 0 : v.mes());
                insert.setInt(4, trimestral ? v.mes() / MESES_POR_TRIMESTRE : 0);
                insert.setString(5, v.regla().paso().name());
                insert.setDate(6, Date.valueOf(v.fecha()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<Regla> reglas(Connection connection) throws SQLException {
        List<Regla> reglas = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT tipo, paso, dias FROM corte_regla");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                reglas.add(new Regla(
                        row.getString(1).equals("TRIMESTRE"), PasoCorte.valueOf(row.getString(2)), row.getInt(3)));
            }
        }
        return reglas;
    }

    /** Whether it still had that version. */
    static boolean fijar(TxSession session, Corte antes, Corte nuevo) throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(FIJAR)) {
            update.setDate(1, Date.valueOf(nuevo.fecha()));
            update.setString(2, nuevo.motivo());
            update.setString(3, session.actor());
            update.setTimestamp(4, Timestamp.from(session.now()));
            update.setInt(5, antes.ejercicio());
            update.setString(6, antes.linea().name());
            update.setInt(7, cero(antes.mes()));
            update.setInt(8, cero(antes.trimestre()));
            update.setString(9, antes.paso().name());
            update.setInt(10, antes.version());
            return update.executeUpdate() == 1;
        }
    }

    private static int cero(@Nullable Integer valor) {
        return valor == null ? 0 : valor;
    }

    private static Corte corte(ResultSet row) throws SQLException {
        return new Corte(
                row.getInt("ejercicio"),
                Linea.valueOf(row.getString("linea")),
                positivo(row.getInt("mes")),
                positivo(row.getInt("trimestre")),
                PasoCorte.valueOf(row.getString("paso")),
                row.getDate("fecha").toLocalDate(),
                row.getString("motivo"),
                row.getString("por"),
                Columns.instant(row, "en"),
                row.getInt("version"));
    }

    private static @Nullable Integer positivo(int numero) {
        return numero == 0 ? null : numero;
    }
}
