package mx.conalep.secyt.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Verified credentials of the last five minutes, so that a request needs neither Argon2id nor the database.
 *
 * <p>No password is kept: the key is its HMAC under a key of this process. A change made on this node is seen at once,
 * one made on another node after a few seconds.
 */
@Component(service = Memoria.class)
public final class Memoria {

    private static final String HMAC = "HmacSHA256";
    private static final Duration VIDA = Duration.ofMinutes(5);
    private static final long REVISION = Duration.ofSeconds(3).toNanos();
    private static final int MAXIMO = 20_000;

    private final Tx tx;
    private final Clock reloj;
    private final Ticker ticker;
    private final Mac mac;
    private final Cache<String, Recuerdo> recuerdos;

    /** Over the database. */
    @Activate
    public Memoria(@Reference Tx tx) {
        this(tx, Clock.systemUTC(), Ticker.systemTicker());
    }

    Memoria(Tx tx, Clock reloj, Ticker ticker) {
        this.tx = tx;
        this.reloj = reloj;
        this.ticker = ticker;
        this.mac = mac(Secretos.bytes(32));
        this.recuerdos = Caffeine.newBuilder()
                .maximumSize(MAXIMO)
                .expireAfterWrite(VIDA)
                .ticker(ticker)
                .build();
    }

    LocalDate hoy() {
        return Calendario.hoy(reloj);
    }

    /** Under what a password is remembered. */
    String clave(String cuenta, String contrasena) {
        try {
            Mac propio = (Mac) mac.clone();
            propio.update(cuenta.getBytes(StandardCharsets.UTF_8));
            propio.update((byte) 0);
            return Base64.getEncoder().encodeToString(propio.doFinal(contrasena.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    void recordar(String clave, Recuerdo recuerdo) {
        recuerdo.revisado().set(ticker.read());
        recuerdos.put(clave, recuerdo);
    }

    /** What is remembered and still true. */
    @Nullable Recuerdo buscar(String clave) {
        Recuerdo recuerdo = recuerdos.getIfPresent(clave);
        if (recuerdo == null) {
            return null;
        }
        if (recuerdo.dia().equals(hoy()) && (reciente(recuerdo) || sigueVigente(clave, recuerdo))) {
            return recuerdo;
        }
        recuerdos.invalidate(clave);
        return null;
    }

    /** Forgets all that is known of an account. */
    void olvidar(String cuenta) {
        recuerdos.asMap().values().removeIf(r -> r.cuenta().equals(cuenta));
    }

    void olvidarClave(String clave) {
        recuerdos.invalidate(clave);
    }

    /** Whether it was looked at a moment ago, or another thread is just going to look. */
    private boolean reciente(Recuerdo recuerdo) {
        long ahora = ticker.read();
        long visto = recuerdo.revisado().get();
        return ahora - visto < REVISION || !recuerdo.revisado().compareAndSet(visto, ahora);
    }

    private boolean sigueVigente(String clave, Recuerdo recuerdo) {
        return tx.read(s -> recuerdo.csrf() == null
                        ? version(s, recuerdo.cuenta())
                        : versionDeSesion(s, recuerdo.cuenta(), clave))
                .filter(v -> v == recuerdo.version())
                .isPresent();
    }

    private static Optional<Integer> version(TxSession s, String cuenta) throws SQLException {
        return Query.of("SELECT version FROM cuenta WHERE cuenta = ? AND activa = ?", cuenta, true)
                .first(s, rs -> rs.getInt(1));
    }

    private static Optional<Integer> versionDeSesion(TxSession s, String cuenta, String huella) throws SQLException {
        return Query.of(
                        "SELECT c.version FROM sesion s JOIN cuenta c ON c.cuenta = s.cuenta"
                                + " WHERE s.huella = ? AND s.vence > ? AND c.cuenta = ? AND c.activa = ?",
                        huella,
                        s.now(),
                        cuenta,
                        true)
                .first(s, rs -> rs.getInt(1));
    }

    private static Mac mac(byte[] clave) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(clave, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
