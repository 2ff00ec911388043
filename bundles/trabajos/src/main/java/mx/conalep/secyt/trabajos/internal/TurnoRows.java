package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code trabajo} as nodes use it. A node has a job while its lease lasts; what it writes carries node and attempt,
 * so that one that lost the job writes nothing any more.
 */
final class TurnoRows {

    private static final int MENSAJE = 500;

    private static final String LIBRES = "SELECT id FROM trabajo WHERE (estado = 'PENDIENTE' AND siguiente <= ?"
            + " OR estado = 'EN_CURSO' AND arrendado <= ?) AND clase IN (";
    private static final String TOMAR = "UPDATE trabajo SET estado = 'EN_CURSO', nodo = ?, arrendado = ?,"
            + " intentos = intentos + 1 WHERE id = ? AND (estado = 'PENDIENTE' AND siguiente <= ?"
            + " OR estado = 'EN_CURSO' AND arrendado <= ?)";
    private static final String DATOS = "SELECT datos, punto FROM trabajo WHERE id = ?";
    private static final String MIO = " WHERE id = ? AND nodo = ? AND intentos = ? AND estado = 'EN_CURSO'";
    private static final String SEGUIR = "UPDATE trabajo SET arrendado = ?" + MIO;
    private static final String AVANZAR =
            "UPDATE trabajo SET hechas = ?, total = ?, mensaje = ?, punto = COALESCE(?, punto), arrendado = ?" + MIO
                    + " AND cancelar = false";
    private static final String ACABAR = "UPDATE trabajo SET estado = ?, mensaje = ?, ruta = ?, terminado = ?" + MIO;
    private static final String REPETIR =
            "UPDATE trabajo SET estado = 'PENDIENTE', mensaje = ?, siguiente = ?, nodo = NULL" + MIO;
    private static final String DEVOLVER =
            "UPDATE trabajo SET estado = 'PENDIENTE', siguiente = ?, nodo = NULL, intentos = intentos - 1" + MIO;
    private static final String CANCELADO = "SELECT 1 FROM trabajo" + MIO + " AND cancelar = true";

    /** A job that a node has taken. */
    record Turno(Trabajo trabajo, String nodo, String datos, String punto) {}

    private TurnoRows() {}

    /** The oldest that nobody works on, of these kinds, taken; of nodes that want the same, one gets it. */
    static Optional<Turno> tomar(TxSession s, String nodo, Collection<String> clases, Duration tiempo)
            throws SQLException {
        for (long id : libres(s, clases)) {
            if (tomar(s, nodo, id, tiempo)) {
                return Optional.of(turno(s, nodo, id));
            }
        }
        return Optional.empty();
    }

    /** Some that nobody works on, the oldest first. */
    static List<Long> libres(TxSession s, Collection<String> clases) throws SQLException {
        List<Long> libres = new ArrayList<>();
        String sql = LIBRES + Placeholders.of(clases) + ") ORDER BY id FETCH FIRST 5 ROWS ONLY";
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            select.setTimestamp(1, Timestamp.from(s.now()));
            select.setTimestamp(2, Timestamp.from(s.now()));
            int n = 3;
            for (String clase : clases) {
                select.setString(n++, clase);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    libres.add(row.getLong(1));
                }
            }
        }
        return libres.stream().distinct().toList();
    }

    private static boolean tomar(TxSession s, String nodo, long id, Duration tiempo) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(TOMAR)) {
            update.setString(1, nodo);
            update.setTimestamp(2, Timestamp.from(s.now().plus(tiempo)));
            update.setLong(3, id);
            update.setTimestamp(4, Timestamp.from(s.now()));
            update.setTimestamp(5, Timestamp.from(s.now()));
            return update.executeUpdate() == 1;
        }
    }

    private static Turno turno(TxSession s, String nodo, long id) throws SQLException {
        Trabajo trabajo = TrabajoRows.uno(s, id).orElseThrow();
        try (PreparedStatement select = s.jdbc().prepareStatement(DATOS)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Turno(trabajo, nodo, row.getString(1), row.getString(2));
            }
        }
    }

    /** Prolongs; false when it is not this node's any more. */
    static boolean seguir(TxSession s, Turno turno, Duration tiempo) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(SEGUIR)) {
            update.setTimestamp(1, Timestamp.from(s.now().plus(tiempo)));
            mio(update, 2, turno);
            return update.executeUpdate() == 1;
        }
    }

    /** Writes the progress; false when it is to be stopped. */
    static boolean avanzar(
            TxSession s, Turno turno, @Nullable String punto, long hechas, long total, String mensaje, Duration tiempo)
            throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(AVANZAR)) {
            update.setLong(1, hechas);
            update.setLong(2, total);
            update.setString(3, corto(mensaje));
            update.setString(4, punto);
            update.setTimestamp(5, Timestamp.from(s.now().plus(tiempo)));
            mio(update, 6, turno);
            return update.executeUpdate() == 1;
        }
    }

    static boolean acabar(TxSession s, Turno turno, EstadoTrabajo estado, String mensaje, @Nullable String ruta)
            throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(ACABAR)) {
            update.setString(1, estado.name());
            update.setString(2, corto(mensaje));
            update.setString(3, ruta);
            update.setTimestamp(4, Timestamp.from(s.now()));
            mio(update, 5, turno);
            return update.executeUpdate() == 1;
        }
    }

    static boolean repetir(TxSession s, Turno turno, String mensaje, Duration espera) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(REPETIR)) {
            update.setString(1, corto(mensaje));
            update.setTimestamp(2, Timestamp.from(s.now().plus(espera)));
            mio(update, 3, turno);
            return update.executeUpdate() == 1;
        }
    }

    /** The attempt does not count. */
    static boolean devolver(TxSession s, Turno turno) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(DEVOLVER)) {
            update.setTimestamp(1, Timestamp.from(s.now()));
            mio(update, 2, turno);
            return update.executeUpdate() == 1;
        }
    }

    static boolean cancelado(TxSession s, Turno turno) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(CANCELADO)) {
            mio(select, 1, turno);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void mio(PreparedStatement orden, int n, Turno turno) throws SQLException {
        orden.setLong(n, turno.trabajo().id());
        orden.setString(n + 1, turno.nodo());
        orden.setInt(n + 2, turno.trabajo().intentos());
    }

    private static String corto(String mensaje) {
        return mensaje.length() <= MENSAJE ? mensaje : mensaje.substring(0, MENSAJE - 1) + "…";
    }
}
