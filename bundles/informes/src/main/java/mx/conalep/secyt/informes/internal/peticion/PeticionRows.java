package mx.conalep.secyt.informes.internal.peticion;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Canal;
import mx.conalep.secyt.informes.PeticionInforme.Entrega;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code peticion_informe}. */
final class PeticionRows {

    private static final String LEER =
            "SELECT id, version, folio, solicitante, externo, canal, referencia, asunto, unidad,"
                    + " recibida, vence, estado, registro, atiende, respuesta, cerrada, informe, consulta, corte, huella, archivo,"
                    + " archivo_nombre, archivo_tipo FROM peticion_informe";
    private static final String INSERTAR =
            "INSERT INTO peticion_informe (id, version, folio, solicitante, externo, canal,"
                    + " referencia, asunto, unidad, recibida, vence, estado, registro) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CAMBIAR = "UPDATE peticion_informe SET version = version + 1, estado = ?, atiende = ?,"
            + " respuesta = ?, cerrada = ?, informe = ?, consulta = ?, corte = ?, huella = ?, archivo = ?,"
            + " archivo_nombre = ?, archivo_tipo = ? WHERE folio = ? AND version = ?";

    private PeticionRows() {}

    /**
     * A row.
     *
     * @param archivo id in the archive; null without
     */
    record Guardada(PeticionInforme peticion, @Nullable Long archivo) {}

    /** Gives the new request its folio and stores it. */
    static String insertar(TxSession s, PeticionInforme p) throws SQLException {
        long id = SequenceIds.next(s, "peticion_informe_seq", 1)[0];
        String folio = "P%d-%06d".formatted(p.recibida().getYear(), id);
        Object[] valores = {
            id,
            folio,
            p.solicitante(),
            p.externo(),
            p.canal().name(),
            p.referencia(),
            p.asunto(),
            p.unidad(),
            Date.valueOf(p.recibida()),
            Date.valueOf(p.vence()),
            p.estado().name(),
            p.registro()
        };
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            bind(insert, valores);
            insert.executeUpdate();
        }
        return folio;
    }

    /** Stores how far it has come, unless somebody was quicker. */
    static void cambiar(TxSession s, Guardada despues) throws SQLException {
        PeticionInforme p = despues.peticion();
        Optional<Entrega> entrega = Optional.ofNullable(p.entrega());
        @Nullable Object[] valores = {
            p.estado().name(),
            p.atiende(),
            p.respuesta(),
            momento(p.cerrada()),
            entrega.map(Entrega::informe).orElse(null),
            entrega.map(Entrega::consulta).orElse(null),
            entrega.map(e -> momento(e.corte())).orElse(null),
            entrega.map(Entrega::sha256).orElse(null),
            despues.archivo(),
            entrega.map(Entrega::archivo).orElse(null),
            entrega.map(Entrega::tipoMedio).orElse(null),
            p.folio(),
            p.version()
        };
        try (PreparedStatement update = s.jdbc().prepareStatement(CAMBIAR)) {
            bind(update, valores);
            if (update.executeUpdate() == 0) {
                throw IfMatch.vencida();
            }
        }
    }

    private static @Nullable Timestamp momento(@Nullable Instant instante) {
        return instante == null ? null : Timestamp.from(instante);
    }

    private static void bind(PreparedStatement statement, @Nullable Object... valores) throws SQLException {
        for (int i = 0; i < valores.length; i++) {
            statement.setObject(i + 1, valores[i]);
        }
    }

    static Optional<Guardada> leer(Connection connection, String folio, LocalDate hoy) throws SQLException {
        Donde uno = new Donde().y("folio = ?", folio);
        return leer(connection, uno, "", hoy).stream().findFirst();
    }

    /** What is open first, what is due first. */
    static List<PeticionInforme> pagina(Connection connection, Donde donde, Paginacion paginacion, LocalDate hoy)
            throws SQLException {
        String orden = " ORDER BY CASE WHEN estado IN ('RECIBIDA', 'EN_ATENCION') THEN 0 ELSE 1 END, vence, id OFFSET "
                + paginacion.desde() + " ROWS FETCH NEXT " + paginacion.tamano() + " ROWS ONLY";
        return leer(connection, donde, orden, hoy).stream()
                .map(Guardada::peticion)
                .toList();
    }

    static long contar(Connection connection, Donde donde) throws SQLException {
        String sql = "SELECT COUNT(*) FROM peticion_informe" + donde.where();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, donde.valores());
            try (ResultSet fila = select.executeQuery()) {
                fila.next();
                return fila.getLong(1);
            }
        }
    }

    private static List<Guardada> leer(Connection connection, Donde donde, String orden, LocalDate hoy)
            throws SQLException {
        List<Guardada> leidas = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEER + donde.where() + orden)) {
            bind(select, donde.valores());
            try (ResultSet fila = select.executeQuery()) {
                while (fila.next()) {
                    leidas.add(new Guardada(peticion(fila, hoy), Columns.number(fila, "archivo")));
                }
            }
        }
        return leidas;
    }

    private static PeticionInforme peticion(ResultSet fila, LocalDate hoy) throws SQLException {
        Estado estado = Estado.valueOf(fila.getString("estado"));
        LocalDate vence = fila.getDate("vence").toLocalDate();
        return new PeticionInforme(
                fila.getString("folio"),
                fila.getString("solicitante"),
                fila.getBoolean("externo"),
                Canal.valueOf(fila.getString("canal")),
                fila.getString("referencia"),
                fila.getString("asunto"),
                fila.getString("unidad"),
                fila.getDate("recibida").toLocalDate(),
                vence,
                !estado.terminada() && vence.isBefore(hoy),
                estado,
                fila.getString("registro"),
                fila.getString("atiende"),
                fila.getString("respuesta"),
                Columns.instant(fila, "cerrada"),
                fila.getString("informe") == null ? null : entrega(fila),
                fila.getInt("version"));
    }

    private static Entrega entrega(ResultSet fila) throws SQLException {
        return new Entrega(
                fila.getString("informe"),
                fila.getString("consulta"),
                fila.getTimestamp("corte").toInstant(),
                fila.getString("huella"),
                fila.getString("archivo_nombre"),
                fila.getString("archivo_tipo"));
    }
}
