package mx.conalep.secyt.security.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks account and password; an unknown account costs what a wrong password costs. */
@Component(service = {Autenticador.class, Acceso.class})
public final class Acceso implements Autenticador {

    private final Tx tx;
    private final Argon2id argon2id;
    private final Memoria memoria;
    private final Bloqueo bloqueo;
    private final EnCurso enCurso = new EnCurso();

    /** With what it needs. */
    @Activate
    public Acceso(
            @Reference Tx tx, @Reference Bitacora bitacora, @Reference Argon2id argon2id, @Reference Memoria memoria) {
        this(tx, bitacora, argon2id, memoria, Clock.systemUTC());
    }

    Acceso(Tx tx, Bitacora bitacora, Argon2id argon2id, Memoria memoria, Clock reloj) {
        this.tx = tx;
        this.argon2id = argon2id;
        this.memoria = memoria;
        this.bloqueo = new Bloqueo(tx, bitacora, reloj);
    }

    @Override
    public Identidad autenticar(String cuenta, String contrasena) {
        return verificar(normalizar(cuenta), contrasena).identidad();
    }

    /** The same from memory when it was verified in the last minutes. */
    Identidad recordar(String cuenta, String contrasena) {
        String nombre = normalizar(cuenta);
        String clave = memoria.clave(nombre, contrasena);
        Recuerdo recuerdo = memoria.buscar(clave);
        if (recuerdo == null) {
            recuerdo = enCurso.compartir(clave, () -> aprender(clave, nombre, contrasena));
        }
        return recuerdo.identidad();
    }

    private Recuerdo aprender(String clave, String cuenta, String contrasena) {
        Recuerdo recuerdo = verificar(cuenta, contrasena);
        memoria.recordar(clave, recuerdo);
        return recuerdo;
    }

    /** Checks the password and says with which version of the account. */
    Recuerdo verificar(String cuenta, String contrasena) {
        Optional<CuentaFila> fila = tx.read(s -> CuentaRepository.buscar(s, cuenta));
        fila.ifPresentOrElse(bloqueo::exigir, () -> bloqueo.exigirDesconocida(cuenta));
        String huella = fila.map(CuentaFila::huella).orElse(argon2id.senuelo());
        boolean correcta = argon2id.verifica(contrasena, huella);
        return fila.filter(f -> correcta && f.activa()).map(this::aceptar).orElseThrow(() -> rechazar(cuenta, fila));
    }

    /** Looks again: meanwhile others may have guessed until the lock, or the password may have changed. */
    private Recuerdo aceptar(CuentaFila verificada) {
        CuentaFila actual = tx.read(s -> CuentaRepository.buscar(s, verificada.cuenta()))
                .filter(f -> f.activa() && f.huella().equals(verificada.huella()))
                .orElseThrow(Acceso::incorrecta);
        bloqueo.exigir(actual);
        bloqueo.acertar(actual);
        return new Recuerdo(actual, memoria.hoy());
    }

    private Problema rechazar(String cuenta, Optional<CuentaFila> fila) {
        fila.ifPresentOrElse(bloqueo::fallar, () -> bloqueo.fallarDesconocida(cuenta));
        return incorrecta();
    }

    static Problema incorrecta() {
        return new Problema(
                401,
                "credenciales-incorrectas",
                "La cuenta o la contraseña no son correctas; revíselas y vuelva a entrar.",
                List.of());
    }

    static String normalizar(String cuenta) {
        return cuenta.strip().toLowerCase(Locale.ROOT);
    }
}
