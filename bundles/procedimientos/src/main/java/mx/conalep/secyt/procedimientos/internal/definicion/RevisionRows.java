package mx.conalep.secyt.procedimientos.internal.definicion;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code procedimiento_revision}. */
final class RevisionRows {

    private static final String COLUMNAS =
            "SELECT id, clave, revision, huella, cuenta, momento, desde, version, unidad FROM procedimiento_revision";
    private static final String INSERTAR =
            "INSERT INTO procedimiento_revision (id, clave, revision, archivo, huella, cuenta, momento, desde, version, unidad)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)";

    private RevisionRows() {}

    /** All, without their bytes, in the order in which they came. */
    static List<Fila> todas(TxSession s) throws SQLException {
        return Query.of(COLUMNAS + " ORDER BY id").list(s, RevisionRows::leer);
    }

    /** How many there are and how often they changed: other nodes ask for it. */
    static String marca(TxSession s) throws SQLException {
        return Query.of("SELECT COUNT(*), COALESCE(SUM(version), 0) FROM procedimiento_revision")
                .first(s, row -> row.getLong(1) + "/" + row.getLong(2))
                .orElse("");
    }

    static Optional<Fila> una(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + " WHERE id = ?", id).first(s, RevisionRows::leer);
    }

    static byte[] archivo(TxSession s, long id) throws SQLException {
        return Query.of("SELECT archivo FROM procedimiento_revision WHERE id = ?", id)
                .first(s, row -> row.getBytes(1))
                .orElseThrow();
    }

    static boolean existe(TxSession s, String clave, String huella) throws SQLException {
        return Query.of("SELECT COUNT(*) FROM procedimiento_revision WHERE clave = ? AND huella = ?", clave, huella)
                        .number(s)
                > 0;
    }

    /** The one that a plugin of that version brought. */
    static Optional<Long> aportada(TxSession s, String clave, String huella, String revision) throws SQLException {
        return Query.of(
                        "SELECT id FROM procedimiento_revision WHERE clave = ? AND huella = ? AND revision = ?"
                                + " AND unidad IS NOT NULL",
                        clave,
                        huella,
                        revision)
                .first(s, row -> row.getLong(1));
    }

    static long[] ids(TxSession s, int cuantos) throws SQLException {
        return SequenceIds.next(s, "procedimiento_revision_seq", cuantos);
    }

    static void insertar(TxSession s, long id, String clave, String revision, byte[] archivo, @Nullable LocalDate desde)
            throws SQLException {
        insertar(s, id, clave, revision, archivo, desde, null);
    }

    static void insertar(
            TxSession s,
            long id,
            String clave,
            String revision,
            byte[] archivo,
            @Nullable LocalDate desde,
            @Nullable String unidad)
            throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, id);
            insert.setString(2, clave);
            insert.setString(3, revision);
            insert.setBytes(4, archivo);
            insert.setString(5, Sha256.of(archivo));
            insert.setString(6, s.actor());
            insert.setTimestamp(7, Timestamp.from(s.now()));
            insert.setDate(8, desde == null ? null : Date.valueOf(desde));
            insert.setString(9, unidad);
            insert.executeUpdate();
        }
    }

    /** False when somebody else changed it. */
    static boolean poner(TxSession s, long id, int version, @Nullable LocalDate desde) throws SQLException {
        return Query.of(
                                "UPDATE procedimiento_revision SET desde = ?, version = version + 1"
                                        + " WHERE id = ? AND version = ?",
                                desde,
                                id,
                                version)
                        .update(s)
                == 1;
    }

    private static Fila leer(ResultSet row) throws SQLException {
        return new Fila(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                Columns.day(row, 7),
                row.getInt(8),
                row.getString(9));
    }
}
