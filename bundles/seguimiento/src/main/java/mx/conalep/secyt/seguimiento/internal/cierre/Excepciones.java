package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Revision.Clase;
import mx.conalep.secyt.seguimiento.Revision.Excepcion;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Finds the services of one class of exception, and counts them. */
final class Excepciones {

    private static final int VISIBLES = 200;
    private static final String COLUMNAS = "SELECT s.folio, s.unidad, s.estado, %s FROM servicio s";
    private static final String BANDA = " JOIN (SELECT oferta, AVG(cuota) media, COUNT(*) n FROM servicio"
            + " WHERE ejercicio = %d AND cuota > 0 GROUP BY oferta) b ON b.oferta = s.oferta";

    private Excepciones() {}

    /** Where a class is found and how each one is told. */
    private record Regla(String detalle, String union, String condicion) {}

    /** Adds the first ones and tells how many there are. */
    static long buscar(
            Connection connection, Clase clase, Condiciones condiciones, int ejercicio, List<Excepcion> encontradas)
            throws SQLException {
        Regla regla = regla(clase, ejercicio);
        condiciones.y(regla.condicion());
        String sql = COLUMNAS.formatted(regla.detalle()) + regla.union() + condiciones.where();
        long total = contar(connection, regla, condiciones);
        if (total > 0) {
            leer(connection, sql, clase, condiciones, encontradas);
        }
        return total;
    }

    private static Regla regla(Clase clase, int ejercicio) {
        return switch (clase) {
            case AUTOVALIDADO -> new Regla("s.validado_por", "", "s.autovalidado = true");
            case EXTEMPORANEO -> new Regla("s.capturado_en", "", "s.extemporaneo = true");
            case JUSTIFICADO -> new Regla("s.avisos", "", "s.avisos > 0");
            case DEVUELTO -> new Regla("s.devoluciones", "", "s.devoluciones > 2");
            case CUOTA_FUERA_DE_BANDA ->
                new Regla(
                        "s.cuota",
                        BANDA.formatted(ejercicio),
                        "b.n >= 5 AND s.cuota > 0 AND (s.cuota * 3 < b.media OR s.cuota > b.media * 3)");
            case ACREDITADOS -> new Regla("s.acreditados", "", "s.acreditados > s.hombres + s.mujeres + s.otro");
            case SALTO -> throw new IllegalArgumentException("Not of a service");
        };
    }

    private static long contar(Connection connection, Regla regla, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM servicio s" + regla.union() + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void leer(
            Connection connection, String sql, Clase clase, Condiciones condiciones, List<Excepcion> encontradas)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(sql + " ORDER BY s.id FETCH FIRST " + VISIBLES + " ROWS ONLY")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    encontradas.add(new Excepcion(
                            clase,
                            row.getString(1),
                            row.getString(2),
                            EstadoServicio.valueOf(row.getString(3)),
                            detalle(clase, String.valueOf(row.getString(4)))));
                }
            }
        }
    }

    private static String detalle(Clase clase, String valor) {
        return switch (clase) {
            case AUTOVALIDADO -> "lo validó quien lo capturó: " + valor;
            case EXTEMPORANEO -> "se capturó después del corte: " + valor.substring(0, 10);
            case JUSTIFICADO -> valor + " avisos justificados";
            case DEVUELTO -> valor + " devoluciones";
            case CUOTA_FUERA_DE_BANDA -> "cuota de " + valor + ", lejos de la media de su oferta";
            case ACREDITADOS -> valor + " acreditados, más que participantes";
            case SALTO -> valor;
        };
    }
}
