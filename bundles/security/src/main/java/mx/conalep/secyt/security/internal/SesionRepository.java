package mx.conalep.secyt.security.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** Sessions in their table, under the hash of their token. */
final class SesionRepository {

    /** A session as it is stored. */
    record Fila(String cuenta, String csrf, Instant creada, Instant usada) {}

    private SesionRepository() {}

    static Optional<Fila> buscar(TxSession s, String huella) throws SQLException {
        return Query.of(
                        "SELECT cuenta, csrf, creada, usada FROM sesion WHERE huella = ? AND vence > ?",
                        huella,
                        s.now())
                .first(
                        s,
                        rs -> new Fila(
                                rs.getString(1),
                                rs.getString(2),
                                rs.getTimestamp(3).toInstant(),
                                rs.getTimestamp(4).toInstant()));
    }

    static void insertar(TxSession s, String huella, String cuenta, String csrf, Instant vence) throws SQLException {
        Query.of(
                        "INSERT INTO sesion (huella, cuenta, csrf, creada, usada, vence) VALUES (?, ?, ?, ?, ?, ?)",
                        huella,
                        cuenta,
                        csrf,
                        s.now(),
                        s.now(),
                        vence)
                .update(s);
    }

    static int prolongar(TxSession s, String huella, Instant vence) throws SQLException {
        return Query.of("UPDATE sesion SET usada = ?, vence = ? WHERE huella = ?", s.now(), vence, huella)
                .update(s);
    }

    static int cerrar(TxSession s, String huella) throws SQLException {
        return Query.of("DELETE FROM sesion WHERE huella = ?", huella).update(s);
    }

    static void cerrarTodas(TxSession s, String cuenta) throws SQLException {
        Query.of("DELETE FROM sesion WHERE cuenta = ?", cuenta).update(s);
    }

    static void barrer(TxSession s) throws SQLException {
        Query.of("DELETE FROM sesion WHERE vence <= ?", s.now()).update(s);
    }
}
