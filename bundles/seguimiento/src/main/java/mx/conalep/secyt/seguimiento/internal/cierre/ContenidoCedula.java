package mx.conalep.secyt.seguimiento.internal.cierre;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;

/** Reads what a cédula tells, in the transaction that issues it. */
final class ContenidoCedula {

    private static final String SERVICIOS = "SELECT folio, version, linea, oferta, fecha_inicio, fecha_fin,"
            + " hombres + mujeres + otro, cuota FROM servicio WHERE unidad = ? AND ejercicio = ? AND mes BETWEEN ? AND ?"
            + " ORDER BY id";
    private static final String SIN_MOVIMIENTO = "SELECT linea, mes FROM periodo WHERE unidad = ? AND ejercicio = ?"
            + " AND mes BETWEEN ? AND ? AND sin_movimiento = true ORDER BY linea, mes";

    private final Unidad unidad;
    private final int ejercicio;
    private final int trimestre;
    private final Meses meses;

    ContenidoCedula(Unidad unidad, int ejercicio, int trimestre) {
        this.unidad = unidad;
        this.ejercicio = ejercicio;
        this.trimestre = trimestre;
        this.meses = new Meses(trimestre * 3 - 2, trimestre * 3);
    }

    Cedula.Contenido leer(Connection connection, List<MiTrimestre.Avance> avances, List<Indicador> indicadores)
            throws SQLException {
        return new Cedula.Contenido(
                unidad.clave(),
                unidad.nombre(),
                ejercicio,
                trimestre,
                avances.stream().map(a -> total(a, indicadores)).toList(),
                sinMovimiento(connection),
                servicios(connection));
    }

    private static Cedula.Total total(MiTrimestre.Avance avance, List<Indicador> indicadores) {
        String linea = indicadores.stream()
                .filter(i -> i.clave().equals(avance.indicador()))
                .map(i -> i.linea() == null ? "AMBAS" : i.linea().name())
                .findFirst()
                .orElse("AMBAS");
        return new Cedula.Total(
                linea, avance.indicador(), avance.nombre(), texto(avance.meta()), texto(avance.reportado()));
    }

    private static String texto(@Nullable BigDecimal numero) {
        return numero == null ? "" : numero.stripTrailingZeros().toPlainString();
    }

    private List<String> sinMovimiento(Connection connection) throws SQLException {
        List<String> declarados = new ArrayList<>();
        try (PreparedStatement select = preparar(connection, SIN_MOVIMIENTO);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                declarados.add("%s %d-%02d".formatted(row.getString(1), ejercicio, row.getInt(2)));
            }
        }
        return declarados;
    }

    private List<Cedula.Servicio> servicios(Connection connection) throws SQLException {
        List<Cedula.Servicio> servicios = new ArrayList<>();
        try (PreparedStatement select = preparar(connection, SERVICIOS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                servicios.add(new Cedula.Servicio(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getDate(5).toString(),
                        row.getDate(6).toString(),
                        row.getInt(7),
                        row.getBigDecimal(8).toPlainString()));
            }
        }
        return servicios;
    }

    private PreparedStatement preparar(Connection connection, String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setString(1, unidad.clave());
        select.setInt(2, ejercicio);
        select.setInt(3, meses.desde());
        select.setInt(4, meses.hasta());
        return select;
    }
}
