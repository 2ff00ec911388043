package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Services within acts. */
final class RenglonRows {

    private static final String COLUMNAS = "SELECT e.servicio, e.folio, e.version, e.unidad, e.mes, e.regularizacion";
    private static final String APORTES = "SELECT indicador, monto FROM edicion_aporte WHERE acto = ? AND servicio = ?"
            + " AND regularizacion = ? ORDER BY indicador";
    private static final String TODOS = "SELECT folio, version, unidad, mes, regularizacion, servicio"
            + " FROM edicion_servicio WHERE acto = ? ORDER BY regularizacion, servicio";
    private static final String SUYOS = "SELECT regularizacion, servicio, indicador, monto"
            + " FROM edicion_aporte WHERE acto = ? ORDER BY regularizacion, servicio, indicador";

    private RenglonRows() {}

    static Pagina<Renglon> pagina(TxSession s, long acto, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        long total = contar(s, condiciones);
        List<Renglon> renglones = new ArrayList<>();
        String sql = COLUMNAS + " FROM edicion_servicio e" + condiciones.where()
                + " ORDER BY e.regularizacion, e.folio OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            int i = condiciones.bind(select, 1);
            select.setInt(i, paginacion.desde());
            select.setInt(i + 1, paginacion.tamano());
            try (ResultSet fila = select.executeQuery()) {
                while (fila.next()) {
                    renglones.add(renglon(s, acto, fila));
                }
            }
        }
        return Pagina.de(total, renglones);
    }

    static long contar(TxSession s, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                s.jdbc().prepareStatement("SELECT COUNT(*) FROM edicion_servicio e" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet fila = select.executeQuery()) {
                fila.next();
                return fila.getLong(1);
            }
        }
    }

    /**
     * All of an act, in an order that never changes. Both tables are read side by side: a database that does not know yet
     * how much was just written into them may join each row with all.
     */
    static void recorrer(TxSession s, long acto, Consumer<Renglon> cada) throws SQLException {
        try (PreparedStatement todos = s.jdbc().prepareStatement(TODOS);
                PreparedStatement suyos = s.jdbc().prepareStatement(SUYOS)) {
            todos.setLong(1, acto);
            suyos.setLong(1, acto);
            try (ResultSet fila = todos.executeQuery();
                    ResultSet aportes = suyos.executeQuery()) {
                boolean hay = aportes.next();
                while (fila.next()) {
                    Map<String, BigDecimal> suma = new TreeMap<>();
                    while (hay
                            && aportes.getBoolean(1) == fila.getBoolean(5)
                            && aportes.getLong(2) == fila.getLong(6)) {
                        suma.put(aportes.getString(3), aportes.getBigDecimal(4));
                        hay = aportes.next();
                    }
                    cada.accept(solo(fila, 1, suma));
                }
            }
        }
    }

    private static Renglon renglon(TxSession s, long acto, ResultSet fila) throws SQLException {
        Map<String, BigDecimal> aportes = new TreeMap<>();
        Query.of(APORTES, acto, fila.getLong(1), fila.getBoolean(6))
                .list(s, f -> aportes.put(f.getString(1), f.getBigDecimal(2)));
        return solo(fila, 2, aportes);
    }

    private static Renglon solo(ResultSet fila, int desde, Map<String, BigDecimal> aportes) throws SQLException {
        return new Renglon(
                fila.getString(desde),
                fila.getInt(desde + 1),
                fila.getString(desde + 2),
                fila.getInt(desde + 3),
                fila.getBoolean(desde + 4),
                aportes);
    }
}
