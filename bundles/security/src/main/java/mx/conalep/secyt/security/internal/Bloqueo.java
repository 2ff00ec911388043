package mx.conalep.secyt.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Five wrong passwords within fifteen minutes lock an account for fifteen minutes. */
final class Bloqueo {

    private static final int INTENTOS = 5;
    private static final Duration PLAZO = Duration.ofMinutes(15);
    private static final TxContext SISTEMA = TxContext.system("seguridad");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Clock reloj;
    // Names that are no accounts behave the same, so that nobody can tell; this needs no table.
    private final Cache<String, Fallas> desconocidas =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(PLAZO).build();

    private record Fallas(int cuantas, Instant ultima) {}

    Bloqueo(Tx tx, Bitacora bitacora, Clock reloj) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    /** Refuses while the account is locked. */
    void exigir(CuentaFila fila) {
        exigir(fila.bloqueadaHasta());
    }

    /** Refuses while a name that is no account would be locked. */
    void exigirDesconocida(String cuenta) {
        Fallas fallas = desconocidas.getIfPresent(cuenta);
        exigir(
                fallas == null || fallas.cuantas() < INTENTOS
                        ? null
                        : fallas.ultima().plus(PLAZO));
    }

    /** Counts a wrong password. */
    void fallar(CuentaFila fila) {
        tx.write(SISTEMA, s -> contar(s, fila.cuenta()));
    }

    void fallarDesconocida(String cuenta) {
        Instant ahora = reloj.instant();
        desconocidas.asMap().merge(cuenta, new Fallas(1, ahora), (a, b) -> new Fallas(a.cuantas() + 1, ahora));
    }

    /** Starts counting again. */
    void acertar(CuentaFila fila) {
        if (fila.intentos() > 0) {
            tx.write(
                    SISTEMA,
                    s -> Query.of("UPDATE cuenta SET intentos = 0 WHERE cuenta = ?", fila.cuenta())
                            .update(s));
        }
    }

    private void exigir(@Nullable Instant hasta) {
        Duration falta = hasta == null ? Duration.ZERO : Duration.between(reloj.instant(), hasta);
        if (falta.compareTo(Duration.ZERO) > 0) {
            throw Problema.demasiado(
                    "cuenta-bloqueada",
                    "La cuenta está bloqueada por varias contraseñas incorrectas; intente de nuevo en "
                            + (falta.toMinutes() + 1) + " minutos o pida a su administrador una contraseña nueva.",
                    falta);
        }
    }

    private boolean contar(TxSession s, String cuenta) throws SQLException {
        Query.of(
                        "UPDATE cuenta SET intentos = 0, intentos_desde = ? WHERE cuenta = ?"
                                + " AND (intentos = 0 OR intentos_desde < ?)",
                        s.now(),
                        cuenta,
                        s.now().minus(PLAZO))
                .update(s);
        Query.of("UPDATE cuenta SET intentos = intentos + 1 WHERE cuenta = ?", cuenta)
                .update(s);
        List<Integer> intentos =
                Query.of("SELECT intentos FROM cuenta WHERE cuenta = ?", cuenta).list(s, rs -> rs.getInt(1));
        boolean bloquear = intentos.contains(INTENTOS);
        if (bloquear) {
            bloquear(s, cuenta);
        }
        return bloquear;
    }

    private void bloquear(TxSession s, String cuenta) throws SQLException {
        Instant hasta = s.now().plus(PLAZO);
        Query.of("UPDATE cuenta SET intentos = 0, bloqueada_hasta = ? WHERE cuenta = ?", hasta, cuenta)
                .update(s);
        bitacora.anotar(s, "bloquear", "cuenta", cuenta, Map.of("hasta", hasta));
    }
}
