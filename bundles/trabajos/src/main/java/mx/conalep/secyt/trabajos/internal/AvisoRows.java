package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.jspecify.annotations.Nullable;

/** The table {@code aviso_pendiente} as the worker uses it. */
final class AvisoRows {

    private static final int ERROR = 500;

    private static final String HAY = "SELECT 1 FROM aviso_pendiente WHERE clave = ?";
    private static final String INSERTAR =
            "INSERT INTO aviso_pendiente (id, clave, motivo, unidad, asunto, texto, ruta,"
                    + " momento, siguiente_intento, intentos, estado, canales) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '')";
    private static final String VENCIDOS = "SELECT id, clave, motivo, unidad, asunto, texto, ruta, momento, canales,"
            + " intentos FROM aviso_pendiente WHERE estado = ? AND siguiente_intento <= ?"
            + " ORDER BY siguiente_intento, id FETCH FIRST ? ROWS ONLY";
    private static final String ANOTAR = "UPDATE aviso_pendiente SET estado = ?, intentos = ?, siguiente_intento = ?,"
            + " canales = ?, ultimo_error = ? WHERE id = ? AND estado = ? AND intentos = ?";

    private AvisoRows() {}

    static boolean hay(TxSession s, String clave) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(HAY)) {
            select.setString(1, clave);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    static void insertar(TxSession s, Aviso aviso) throws SQLException {
        long id = SequenceIds.next(s, "aviso_pendiente_seq", 1)[0];
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, id);
            insert.setString(2, aviso.clave());
            insert.setString(3, aviso.motivo());
            insert.setString(4, aviso.unidad());
            insert.setString(5, aviso.asunto());
            insert.setString(6, aviso.texto());
            insert.setString(7, aviso.ruta());
            insert.setTimestamp(8, Timestamp.from(s.now()));
            insert.setTimestamp(9, Timestamp.from(s.now()));
            insert.setString(10, Estado.PENDIENTE.name());
            insert.executeUpdate();
        }
    }

    /** Those that are due, the longest due first. */
    static List<AvisoPendiente> vencidos(TxSession s, int cuantos) throws SQLException {
        List<AvisoPendiente> vencidos = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(VENCIDOS)) {
            select.setString(1, Estado.PENDIENTE.name());
            select.setTimestamp(2, Timestamp.from(s.now()));
            select.setInt(3, cuantos);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    vencidos.add(pendiente(row));
                }
            }
        }
        return vencidos;
    }

    private static AvisoPendiente pendiente(ResultSet row) throws SQLException {
        Aviso aviso = new Aviso(
                row.getString("clave"),
                row.getString("motivo"),
                row.getString("unidad"),
                row.getString("asunto"),
                row.getString("texto"),
                row.getString("ruta"));
        return new AvisoPendiente(
                row.getLong("id"),
                aviso,
                row.getTimestamp("momento").toInstant(),
                canales(row.getString("canales")),
                row.getInt("intentos"));
    }

    private static Set<String> canales(String lista) {
        return lista.isEmpty() ? Set.of() : Set.of(lista.split(",", -1));
    }

    /** Writes the outcome of an attempt; in what state the notice is now, or nothing when somebody changed it meanwhile. */
    static Optional<Estado> anotar(TxSession s, AvisoPendiente aviso, Resultado resultado) throws SQLException {
        boolean fallo = resultado.error() != null;
        int fallas = aviso.intentos() + (fallo ? 1 : 0);
        Optional<Duration> espera = fallo ? Espera.tras(fallas) : Optional.empty();
        Estado estado = !fallo ? Estado.ENTREGADO : espera.isPresent() ? Estado.PENDIENTE : Estado.AGOTADO;
        try (PreparedStatement update = s.jdbc().prepareStatement(ANOTAR)) {
            update.setString(1, estado.name());
            update.setInt(2, fallas);
            update.setTimestamp(3, Timestamp.from(s.now().plus(espera.orElse(Duration.ZERO))));
            update.setString(4, String.join(",", new TreeSet<>(resultado.canales())));
            update.setString(5, corto(resultado.error()));
            update.setLong(6, aviso.id());
            update.setString(7, Estado.PENDIENTE.name());
            update.setInt(8, aviso.intentos());
            return update.executeUpdate() == 1 ? Optional.of(estado) : Optional.empty();
        }
    }

    private static @Nullable String corto(@Nullable String error) {
        return error == null || error.length() <= ERROR ? error : error.substring(0, ERROR);
    }
}
