package mx.conalep.secyt.procedimientos.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficio.SinEfecto;
import mx.conalep.secyt.procedimientos.Relacion;
import org.jspecify.annotations.Nullable;

/** The table {@code oficio}. */
final class OficioRows {

    static final String COLUMNAS = "SELECT o.id, o.folio, o.unidad, o.fecha, o.momento, o.autor, o.asunto, o.texto,"
            + " o.clausula, o.cosa, o.cosa_clave, o.responder_antes, o.respuesta_a, o.huella, x.motivo,"
            + " x.cuenta, x.momento FROM oficio o LEFT JOIN oficio_sin_efecto x ON x.oficio = o.id";
    private static final String INSERTAR =
            "INSERT INTO oficio (id, folio, unidad, fecha, momento, autor, asunto, texto, clausula, cosa, cosa_clave,"
                    + " responder_antes, respuesta_a, huella) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private OficioRows() {}

    static void insertar(TxSession s, Oficio o) throws SQLException {
        Relacion relacion = o.relacion();
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, o.id());
            insert.setString(2, o.folio());
            insert.setString(3, o.emisora());
            insert.setDate(4, Date.valueOf(o.fecha()));
            insert.setTimestamp(5, Timestamp.from(o.momento()));
            insert.setString(6, o.autor());
            insert.setString(7, o.asunto());
            insert.setString(8, o.texto());
            insert.setString(9, o.clausula());
            insert.setString(10, relacion == null ? null : relacion.cosa());
            insert.setString(11, relacion == null ? null : relacion.clave());
            insert.setDate(12, fecha(o.responderAntes()));
            insert.setObject(13, o.respuestaA(), Types.BIGINT);
            insert.setString(14, o.huella());
            insert.executeUpdate();
        }
    }

    /** With its units. */
    static Optional<Oficio> uno(TxSession s, long id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(COLUMNAS + " WHERE o.id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                leer(row).con(DestinoRows.de(s, List.of(id)).getOrDefault(id, List.of())))
                        : Optional.empty();
            }
        }
    }

    /** Without its units. */
    static Oficio leer(ResultSet row) throws SQLException {
        String cosa = row.getString(10);
        return new Oficio(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getDate(4).toLocalDate(),
                row.getTimestamp(5).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                cosa == null ? null : new Relacion(cosa, row.getString(11)),
                Columns.day(row, 12),
                Columns.number(row, 13),
                row.getString(14),
                sinEfecto(row),
                List.of());
    }

    private static @Nullable SinEfecto sinEfecto(ResultSet row) throws SQLException {
        String motivo = row.getString(15);
        return motivo == null
                ? null
                : new SinEfecto(motivo, row.getString(16), row.getTimestamp(17).toInstant());
    }

    /** Whether it counted until now; nobody is told any more that its answer is late. */
    static boolean dejarSinEfecto(TxSession s, long id, String motivo) throws SQLException {
        if (Query.of("SELECT COUNT(*) FROM oficio_sin_efecto WHERE oficio = ?", id)
                        .number(s)
                > 0) {
            return false;
        }
        Query.of(
                        "INSERT INTO oficio_sin_efecto (oficio, motivo, cuenta, momento) VALUES (?, ?, ?, ?)",
                        id,
                        motivo,
                        s.actor(),
                        s.now())
                .update(s);
        Query.of("UPDATE oficio_destino SET escalar = NULL WHERE oficio = ?", id)
                .update(s);
        return true;
    }

    static @Nullable Date fecha(@Nullable LocalDate dia) {
        return dia == null ? null : Date.valueOf(dia);
    }
}
