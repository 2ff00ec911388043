package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;

/** The table {@code justificacion_periodo}: rows are only added, the last one of a rule and key holds. */
final class JustificacionPeriodoRows {

    private static final String INSERTAR = "INSERT INTO justificacion_periodo (ejercicio, unidad, linea, mes, regla,"
            + " clave, momento, entidad, aviso, texto, cuenta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LEER = "SELECT regla, clave, aviso, texto, cuenta, momento FROM justificacion_periodo"
            + " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ? ORDER BY momento";

    private JustificacionPeriodoRows() {}

    /** Those of a period that hold, by rule and key. */
    static List<Justificacion> leer(Connection connection, ClavePeriodo clave) throws SQLException {
        Map<String, Justificacion> ultimas = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(LEER)) {
            select.setInt(1, clave.ejercicio());
            select.setString(2, clave.unidad());
            select.setString(3, clave.linea().name());
            select.setInt(4, clave.mes());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Justificacion una = justificacion(row);
                    ultimas.put(una.ruta(), una);
                }
            }
        }
        return ultimas.values().stream()
                .sorted(Comparator.comparing(Justificacion::ruta))
                .toList();
    }

    /** Writes those that say something new; tells how many. */
    static int guardar(
            TxSession session, Bitacora bitacora, Unidades unidades, Map<ClavePeriodo, List<Justificado>> todas)
            throws SQLException {
        int escritas = 0;
        for (Map.Entry<ClavePeriodo, List<Justificado>> entry : todas.entrySet()) {
            ClavePeriodo clave = entry.getKey();
            List<Justificacion> antes = leer(session.jdbc(), clave);
            List<Justificado> nuevas = entry.getValue().stream()
                    .filter(n -> antes.stream().noneMatch(a -> JustificacionRows.igual(a, n)))
                    .toList();
            String entidad = unidades.exigir(clave.unidad(), "unidad").entidad();
            insertar(session, clave, Objects.requireNonNull(entidad), nuevas);
            if (!nuevas.isEmpty()) {
                bitacora.anotar(session, "justificar", "periodo", clave.texto(), Map.of("avisos", rutas(nuevas)));
            }
            escritas += nuevas.size();
        }
        return escritas;
    }

    private static String rutas(List<Justificado> nuevas) {
        return nuevas.stream().map(n -> n.aviso().ruta()).collect(Collectors.joining(","));
    }

    private static void insertar(TxSession session, ClavePeriodo clave, String entidad, List<Justificado> nuevas)
            throws SQLException {
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            for (Justificado una : nuevas) {
                insert.setInt(1, clave.ejercicio());
                insert.setString(2, clave.unidad());
                insert.setString(3, clave.linea().name());
                insert.setInt(4, clave.mes());
                insert.setString(5, una.aviso().regla());
                insert.setString(6, una.aviso().clave());
                insert.setTimestamp(7, Timestamp.from(session.now()));
                insert.setString(8, entidad);
                insert.setString(9, una.aviso().mensaje());
                insert.setString(10, una.texto());
                insert.setString(11, session.actor());
                insert.executeUpdate();
            }
        }
    }

    private static Justificacion justificacion(ResultSet row) throws SQLException {
        return new Justificacion(
                row.getString("regla"),
                row.getString("clave"),
                row.getString("aviso"),
                row.getString("texto"),
                row.getString("cuenta"),
                row.getTimestamp("momento").toInstant(),
                0,
                null);
    }
}
