package mx.conalep.secyt.seguimiento.internal.historico;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;

/** The tables {@code historico} and {@code historico_total}; only the worker of imports writes them. */
public final class HistoricoRows {

    private static final String INSERTAR = "INSERT INTO historico (importacion, fila, ejercicio, mes, unidad, entidad,"
            + " tipo, oferta, fecha_inicio, fecha_fin, horas, modalidad, sector, hombres, mujeres, otro, acreditados,"
            + " cuota, usuario, linea) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SUMAR = "UPDATE historico_total SET monto = monto + ?"
            + " WHERE ejercicio = ? AND unidad = ? AND mes = ? AND indicador = ?";
    private static final String CREAR =
            "INSERT INTO historico_total (monto, ejercicio, unidad, mes, indicador, entidad)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private HistoricoRows() {}

    /** Where a total is; its order is the order in which they are moved. */
    private record Clave(int ejercicio, String unidad, int mes, String indicador, String entidad)
            implements Comparable<Clave> {
        @Override
        public int compareTo(Clave otra) {
            return texto().compareTo(otra.texto());
        }

        private String texto() {
            return ejercicio + unidad + (100 + mes) + indicador;
        }
    }

    /** Keeps rows and adds what they contribute. */
    public static void insertar(TxSession session, String importacion, SortedMap<Integer, Revisado> filas)
            throws SQLException {
        SortedMap<Clave, BigDecimal> montos = new TreeMap<>();
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            insert.setString(1, importacion);
            for (Map.Entry<Integer, Revisado> fila : filas.entrySet()) {
                insert.setInt(2, fila.getKey());
                bind(insert, fila.getValue());
                insert.addBatch();
                sumar(montos, fila.getValue());
            }
            insert.executeBatch();
        }
        for (Map.Entry<Clave, BigDecimal> monto : montos.entrySet()) {
            if (!mover(session.jdbc(), SUMAR, monto.getKey(), monto.getValue())) {
                mover(session.jdbc(), CREAR, monto.getKey(), monto.getValue());
            }
        }
    }

    private static void sumar(SortedMap<Clave, BigDecimal> montos, Revisado revisado) {
        ClavePeriodo p = revisado.periodo();
        revisado.aportes()
                .forEach(a -> montos.merge(
                        new Clave(p.ejercicio(), p.unidad(), p.mes(), a.indicador(), revisado.entidad()),
                        a.monto(),
                        BigDecimal::add));
    }

    private static boolean mover(Connection connection, String sql, Clave clave, BigDecimal monto) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBigDecimal(1, monto);
            update.setInt(2, clave.ejercicio());
            update.setString(3, clave.unidad());
            update.setInt(4, clave.mes());
            update.setString(5, clave.indicador());
            if (sql.equals(CREAR)) {
                update.setString(6, clave.entidad());
            }
            return update.executeUpdate() == 1;
        }
    }

    private static void bind(PreparedStatement insert, Revisado r) throws SQLException {
        ClavePeriodo periodo = r.periodo();
        insert.setInt(3, periodo.ejercicio());
        insert.setInt(4, periodo.mes());
        insert.setString(5, periodo.unidad());
        insert.setString(6, r.entidad());
        insert.setString(7, r.tipo());
        insert.setString(8, r.oferta());
        insert.setDate(9, Date.valueOf(r.fechaInicio()));
        insert.setDate(10, Date.valueOf(r.fechaFin()));
        insert.setInt(11, r.horas());
        insert.setString(12, r.modalidad());
        insert.setString(13, r.sector());
        insert.setInt(14, r.hombres());
        insert.setInt(15, r.mujeres());
        insert.setInt(16, r.otro());
        insert.setObject(17, r.acreditados(), Types.INTEGER);
        insert.setBigDecimal(18, r.cuota());
        insert.setString(19, r.usuario());
        insert.setString(20, periodo.linea().name());
    }

    /** What was sent of a year, by indicator and unit or entity. */
    static List<Historico.Elemento> leer(TxSession session, Condiciones condiciones) throws SQLException {
        List<Historico.Elemento> elementos = new ArrayList<>();
        try (PreparedStatement select = session.jdbc()
                .prepareStatement("SELECT t.indicador, SUM(t.monto) FROM historico_total t" + condiciones.where()
                        + " GROUP BY t.indicador ORDER BY t.indicador")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    elementos.add(new Historico.Elemento(row.getString(1), row.getBigDecimal(2)));
                }
            }
        }
        return elementos;
    }
}
