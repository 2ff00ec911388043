package mx.conalep.secyt.security.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Sesiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions in the database, remembered for a while like any verified credential. */
@Component
public final class JdbcSesiones implements Sesiones {

    private static final Duration OCIOSA = Duration.ofHours(2);
    private static final Duration TOTAL = Duration.ofHours(12);
    private static final Duration TOQUE = Duration.ofMinutes(4);
    private static final int LARGO = 100;
    private static final TxContext SISTEMA = TxContext.system("sesiones");

    private record Hallada(SesionRepository.Fila sesion, CuentaFila cuenta, Instant ahora) {}

    private final Tx tx;
    private final Bitacora bitacora;
    private final Acceso acceso;
    private final Memoria memoria;

    /** With what it needs. */
    @Activate
    public JdbcSesiones(
            @Reference Tx tx, @Reference Bitacora bitacora, @Reference Acceso acceso, @Reference Memoria memoria) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.acceso = acceso;
        this.memoria = memoria;
    }

    @Override
    public Sesion abrir(String cuenta, String contrasena) {
        Recuerdo quien = acceso.verificar(Acceso.normalizar(cuenta), contrasena);
        String token = Secretos.token();
        String csrf = Secretos.csrf();
        String huella = Secretos.huella(token);
        tx.write(quien.identidad(), s -> {
            SesionRepository.barrer(s);
            SesionRepository.insertar(s, huella, quien.cuenta(), csrf, s.now().plus(OCIOSA));
            bitacora.anotar(s, "entrar", "cuenta", quien.cuenta(), Map.of("por", "web"));
            return huella;
        });
        memoria.recordar(huella, quien.conSesion(csrf));
        return new Sesion(token, csrf, quien.identidad());
    }

    @Override
    public Optional<Sesion> buscar(String token) {
        if (token.length() > LARGO) {
            return Optional.empty();
        }
        String huella = Secretos.huella(token);
        Recuerdo recuerdo = memoria.buscar(huella);
        return Optional.ofNullable(recuerdo == null ? leer(huella) : recuerdo)
                .map(r -> new Sesion(token, Objects.requireNonNull(r.csrf()), r.identidad()));
    }

    @Override
    public void cerrar(String token) {
        String huella = Secretos.huella(token);
        tx.write(SISTEMA, s -> SesionRepository.cerrar(s, huella));
        memoria.olvidarClave(huella);
    }

    private @Nullable Recuerdo leer(String huella) {
        Hallada hallada = tx.read(s -> hallar(s, huella)).orElse(null);
        if (hallada == null) {
            return null;
        }
        if (hallada.sesion().usada().plus(TOQUE).isBefore(hallada.ahora())) {
            tx.write(SISTEMA, s -> SesionRepository.prolongar(s, huella, vence(hallada)));
        }
        Recuerdo recuerdo = new Recuerdo(hallada.cuenta(), memoria.hoy())
                .conSesion(hallada.sesion().csrf());
        memoria.recordar(huella, recuerdo);
        return recuerdo;
    }

    private static Optional<Hallada> hallar(TxSession s, String huella) throws SQLException {
        SesionRepository.Fila sesion = SesionRepository.buscar(s, huella).orElse(null);
        return sesion == null
                ? Optional.empty()
                : CuentaRepository.buscar(s, sesion.cuenta())
                        .filter(CuentaFila::activa)
                        .map(c -> new Hallada(sesion, c, s.now()));
    }

    private static Instant vence(Hallada hallada) {
        Instant ociosa = hallada.ahora().plus(OCIOSA);
        Instant total = hallada.sesion().creada().plus(TOTAL);
        return ociosa.isBefore(total) ? ociosa : total;
    }
}
