package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.ResultadoActo.Detenido;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import org.jspecify.annotations.Nullable;

/**
 * The services that a step for a whole period leaves behind, with what stops each.
 *
 * @param paso the step
 * @param cerrados periods that take nothing, with the reason
 */
record Detenidos(Transicion paso, Map<ClavePeriodo, String> cerrados) {

    private static final int VISIBLES = 1_000;

    /** How many there are in all, and the first of them. */
    record Lista(long total, List<Detenido> primeros) {}

    /** Reads them, out of those that the conditions let through. */
    Lista leer(Connection connection, Condiciones condiciones) throws SQLException {
        List<String> antes = Stream.of(EstadoServicio.values())
                .filter(e -> e.compareTo(paso.a()) < 0)
                .map(Enum::name)
                .toList();
        condiciones.entre("s.estado", antes);
        return new Lista(contar(connection, condiciones), primeros(connection, condiciones));
    }

    private static long contar(Connection connection, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM servicio s" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Detenido> primeros(Connection connection, Condiciones condiciones) throws SQLException {
        List<Detenido> detenidos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT s.folio, s.unidad, s.ejercicio, s.mes, s.linea, s.estado, s.devuelto_motivo FROM servicio s"
                        + condiciones.where() + " ORDER BY s.id FETCH FIRST " + VISIBLES + " ROWS ONLY")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    detenidos.add(detenido(row));
                }
            }
        }
        return detenidos;
    }

    private Detenido detenido(ResultSet row) throws SQLException {
        Linea linea = Linea.valueOf(row.getString("linea"));
        ClavePeriodo periodo =
                new ClavePeriodo(row.getInt("ejercicio"), row.getString("unidad"), linea, row.getInt("mes"));
        EstadoServicio estado = EstadoServicio.valueOf(row.getString("estado"));
        return new Detenido(
                row.getString("folio"),
                periodo.unidad(),
                estado,
                motivo(periodo, estado, row.getString("devuelto_motivo")));
    }

    private String motivo(ClavePeriodo periodo, EstadoServicio estado, @Nullable String devuelto) {
        String cerrado = cerrados.get(periodo);
        if (cerrado != null) {
            return cerrado;
        }
        if (devuelto != null) {
            return "Fue devuelto («" + devuelto + "») y nadie ha respondido: corríjalo si hace falta y dé su paso en"
                    + " POST /servicios/{folio}; " + Ciclo.siguiente(estado, periodo.linea()) + ".";
        }
        if (estado == paso.de()) {
            return "Otra persona lo cambió mientras tanto; repita el acto.";
        }
        return "Está " + estado.clave() + ": " + Ciclo.siguiente(estado, periodo.linea()) + ".";
    }
}
