package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Paso;
import org.jspecify.annotations.Nullable;

/** The table {@code paso}: the history of services after their capture, which the record itself tells. */
final class PasoRows {

    private static final String INSERTAR =
            "INSERT INTO paso (servicio, version, transicion, estado_de, estado_a, cuenta,"
                    + " momento, motivo, dias, campos) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LEER = "SELECT version, transicion, estado_de, estado_a, cuenta, momento, motivo, dias,"
            + " campos FROM paso WHERE servicio = ? ORDER BY version";

    private PasoRows() {}

    /** A step of the running transaction, by whoever runs it, now. */
    static Paso paso(
            TxSession session, String transicion, EstadoServicio de, ServicioEntity despues, PasoDetalle detalle) {
        return new Paso(
                transicion,
                de,
                despues.estado(),
                despues.version(),
                session.actor(),
                session.now(),
                detalle.motivo(),
                detalle.dias(),
                detalle.campos());
    }

    /** The step of a record that is loaded in a later state. */
    static Paso cargado(TxSession session, EstadoServicio a) {
        return new Paso(
                "cargar", EstadoServicio.CAPTURADO, a, 1, session.actor(), session.now(), null, null, List.of());
    }

    static void insert(Connection connection, Map<Long, Paso> porServicio) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            for (Map.Entry<Long, Paso> entry : porServicio.entrySet()) {
                bind(insert, entry.getKey(), entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, long servicio, Paso paso) throws SQLException {
        insert.setLong(1, servicio);
        insert.setInt(2, paso.version());
        insert.setString(3, paso.transicion());
        insert.setString(4, Optional.ofNullable(paso.de()).map(Enum::name).orElse(null));
        insert.setString(5, paso.a().name());
        insert.setString(6, paso.cuenta());
        insert.setTimestamp(7, Timestamp.from(paso.momento()));
        insert.setString(8, paso.motivo());
        insert.setObject(9, paso.dias(), Types.INTEGER);
        insert.setString(10, juntos(paso.campos()));
    }

    private static String juntos(Collection<String> campos) {
        return String.join(",", campos);
    }

    /** The names in a column that keeps them together. */
    static List<String> campos(@Nullable String juntos) {
        return juntos == null || juntos.isEmpty() ? List.of() : List.of(juntos.split(",", -1));
    }

    static List<Paso> read(Connection connection, long servicio) throws SQLException {
        List<Paso> pasos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEER)) {
            select.setLong(1, servicio);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pasos.add(paso(row));
                }
            }
        }
        return pasos;
    }

    private static Paso paso(ResultSet row) throws SQLException {
        return new Paso(
                row.getString("transicion"),
                Optional.ofNullable(row.getString("estado_de"))
                        .map(EstadoServicio::valueOf)
                        .orElse(null),
                EstadoServicio.valueOf(row.getString("estado_a")),
                row.getInt("version"),
                row.getString("cuenta"),
                row.getTimestamp("momento").toInstant(),
                row.getString("motivo"),
                Columns.integer(row, "dias"),
                campos(row.getString("campos")));
    }
}
