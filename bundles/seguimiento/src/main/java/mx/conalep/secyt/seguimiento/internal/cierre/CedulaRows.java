package mx.conalep.secyt.seguimiento.internal.cierre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** The table {@code cedula}. */
final class CedulaRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String INSERTAR = "INSERT INTO cedula (folio, unidad, entidad, ejercicio, trimestre, numero,"
            + " huella, contenido, emitida_por, emitida_en) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SUSTITUIR = "UPDATE cedula SET sustituida_por = ? WHERE unidad = ? AND ejercicio = ?"
            + " AND trimestre = ? AND sustituida_por IS NULL AND folio <> ?";
    private static final String NUMERO =
            "SELECT COALESCE(MAX(numero), 0) + 1 FROM cedula WHERE unidad = ? AND ejercicio = ? AND trimestre = ?";
    private static final String LEER = "SELECT folio, unidad, ejercicio, trimestre, huella, contenido, emitida_por,"
            + " emitida_en, sustituida_por, firmada FROM cedula";

    private CedulaRows() {}

    /** Issues one with the next number of its unit and quarter, which replaces the one before. */
    static Cedula emitir(TxSession session, String entidad, Cedula.Contenido contenido) throws SQLException {
        Connection connection = session.jdbc();
        int numero = numero(connection, contenido);
        String folio =
                "CED-%s-%d-T%d-%d".formatted(contenido.unidad(), contenido.ejercicio(), contenido.trimestre(), numero);
        byte[] texto = escribir(contenido);
        Cedula cedula = new Cedula(
                folio,
                contenido.unidad(),
                contenido.ejercicio(),
                contenido.trimestre(),
                Sha256.of(texto),
                session.actor(),
                session.now(),
                null,
                null,
                contenido);
        insertar(connection, cedula, entidad, numero, texto);
        sustituir(connection, cedula);
        return cedula;
    }

    private static int numero(Connection connection, Cedula.Contenido contenido) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NUMERO)) {
            select.setString(1, contenido.unidad());
            select.setInt(2, contenido.ejercicio());
            select.setInt(3, contenido.trimestre());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insertar(Connection connection, Cedula c, String entidad, int numero, byte[] texto)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            insert.setString(1, c.folio());
            insert.setString(2, c.unidad());
            insert.setString(3, entidad);
            insert.setInt(4, c.ejercicio());
            insert.setInt(5, c.trimestre());
            insert.setInt(6, numero);
            insert.setString(7, c.huella());
            insert.setBytes(8, texto);
            insert.setString(9, c.emitidaPor());
            insert.setTimestamp(10, Timestamp.from(c.emitidaEn()));
            insert.executeUpdate();
        }
    }

    private static void sustituir(Connection connection, Cedula c) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SUSTITUIR)) {
            update.setString(1, c.folio());
            update.setString(2, c.unidad());
            update.setInt(3, c.ejercicio());
            update.setInt(4, c.trimestre());
            update.setString(5, c.folio());
            update.executeUpdate();
        }
    }

    static void firmar(Connection connection, String folio, long archivo) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE cedula SET firmada = ? WHERE folio = ?")) {
            update.setLong(1, archivo);
            update.setString(2, folio);
            update.executeUpdate();
        }
    }

    static Optional<Cedula> read(Connection connection, String folio) throws SQLException {
        return list(connection, new Condiciones().y("folio = ?", folio)).stream()
                .findFirst();
    }

    static List<Cedula> list(Connection connection, Condiciones condiciones) throws SQLException {
        List<Cedula> cedulas = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                LEER + condiciones.where() + " ORDER BY emitida_en DESC, folio FETCH FIRST 100 ROWS ONLY")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cedulas.add(cedula(row));
                }
            }
        }
        return cedulas;
    }

    private static Cedula cedula(ResultSet row) throws SQLException {
        long firmada = row.getLong("firmada");
        return new Cedula(
                row.getString("folio"),
                row.getString("unidad"),
                row.getInt("ejercicio"),
                row.getInt("trimestre"),
                row.getString("huella"),
                row.getString("emitida_por"),
                row.getTimestamp("emitida_en").toInstant(),
                row.getString("sustituida_por"),
                firmada == 0 ? null : firmada,
                leer(row.getBytes("contenido")));
    }

    private static byte[] escribir(Cedula.Contenido contenido) {
        try {
            return MAPPER.writeValueAsString(contenido).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values", e);
        }
    }

    private static Cedula.Contenido leer(byte[] texto) {
        try {
            return MAPPER.readValue(texto, Cedula.Contenido.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Not what was written", e);
        }
    }
}
