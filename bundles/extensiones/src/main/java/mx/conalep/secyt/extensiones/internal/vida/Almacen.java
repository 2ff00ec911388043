package mx.conalep.secyt.extensiones.internal.vida;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Version;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.persistence.TxSession;

/** Rows of plugins and of their versions. */
public final class Almacen {

    private static final String DESEADOS = "SELECT bundle, numero, estado, version FROM complemento";
    private static final String DESEAR =
            "INSERT INTO complemento (bundle, numero, estado, cuenta, momento, version)" + " VALUES (?, ?, ?, ?, ?, 1)";
    private static final String CAMBIAR = "UPDATE complemento SET numero = ?, estado = ?, cuenta = ?, momento = ?,"
            + " version = version + 1 WHERE bundle = ? AND version = ?";
    private static final String GUARDAR = "INSERT INTO complemento_version (bundle, numero, sha256, tamano, contenido,"
            + " cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String VERSIONES = "SELECT numero, sha256, tamano, cuenta, momento FROM complemento_version"
            + " WHERE bundle = ? ORDER BY momento DESC, numero DESC";
    private static final String BYTES =
            "SELECT contenido, sha256 FROM complemento_version WHERE bundle = ? AND numero = ?";

    private Almacen() {}

    /** All that is wanted, by symbolic name. */
    public static List<Deseado> deseados(TxSession s) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(DESEADOS + " ORDER BY bundle")) {
            return leer(orden);
        }
    }

    /** What is wanted of one. */
    public static Optional<Deseado> deseado(TxSession s, String bundle) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(DESEADOS + " WHERE bundle = ?")) {
            orden.setString(1, bundle);
            return leer(orden).stream().findFirst();
        }
    }

    /** Wants one for the first time. */
    public static void desear(TxSession s, String bundle, String version) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(DESEAR)) {
            orden.setString(1, bundle);
            orden.setString(2, version);
            orden.setString(3, Deseo.ACTIVO.name());
            orden.setString(4, s.actor());
            orden.setTimestamp(5, Timestamp.from(s.now()));
            orden.executeUpdate();
        }
    }

    /**
     * Wants something else.
     *
     * @param antes as it was seen
     * @throws mx.conalep.secyt.http.Problema 412 when somebody changed it meanwhile
     */
    public static void cambiar(TxSession s, Deseado antes, String version, Deseo estado) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(CAMBIAR)) {
            orden.setString(1, version);
            orden.setString(2, estado.name());
            orden.setString(3, s.actor());
            orden.setTimestamp(4, Timestamp.from(s.now()));
            orden.setString(5, antes.bundle());
            orden.setInt(6, antes.revision());
            if (orden.executeUpdate() != 1) {
                throw IfMatch.vencida();
            }
        }
    }

    /** Keeps the bytes of a version. */
    public static void guardar(TxSession s, Ficha ficha, byte[] jar) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(GUARDAR)) {
            orden.setString(1, ficha.bundle());
            orden.setString(2, ficha.version());
            orden.setString(3, ficha.sha256());
            orden.setInt(4, jar.length);
            orden.setBytes(5, jar);
            orden.setString(6, s.actor());
            orden.setTimestamp(7, Timestamp.from(s.now()));
            orden.executeUpdate();
        }
    }

    /** The versions that are kept, the newest first. */
    public static List<Version> versiones(TxSession s, String bundle) throws SQLException {
        List<Version> versiones = new ArrayList<>();
        try (PreparedStatement orden = s.jdbc().prepareStatement(VERSIONES)) {
            orden.setString(1, bundle);
            try (ResultSet filas = orden.executeQuery()) {
                while (filas.next()) {
                    versiones.add(new Version(
                            filas.getString(1),
                            filas.getString(2),
                            filas.getInt(3),
                            filas.getString(4),
                            filas.getTimestamp(5).toInstant()));
                }
            }
        }
        return versiones;
    }

    /** The bytes of a version; empty when they are not there or not what was handed in. */
    static Optional<byte[]> bytes(TxSession s, String bundle, String version) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(BYTES)) {
            orden.setString(1, bundle);
            orden.setString(2, version);
            try (ResultSet filas = orden.executeQuery()) {
                if (!filas.next()) {
                    return Optional.empty();
                }
                byte[] bytes = filas.getBytes(1);
                return Ficha.huella(bytes).equals(filas.getString(2)) ? Optional.of(bytes) : Optional.empty();
            }
        }
    }

    private static List<Deseado> leer(PreparedStatement orden) throws SQLException {
        List<Deseado> deseados = new ArrayList<>();
        try (ResultSet filas = orden.executeQuery()) {
            while (filas.next()) {
                deseados.add(new Deseado(
                        filas.getString(1), filas.getString(2), Deseo.valueOf(filas.getString(3)), filas.getInt(4)));
            }
        }
        return deseados;
    }
}
