package mx.conalep.secyt.shell.internal;

import java.security.AccessController;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Whoever uses the console, under whose name its acts are audited. */
final class Operador {

    private static final Clock RELOJ = Clock.system(ZoneId.of("America/Mexico_City"));
    private static final String ADMINISTRADOR = "admin";

    private Operador() {}

    /** The identity of the running session, with the powers of this moment. */
    static Identidad actual(@Nullable Cuentas cuentas) throws CommandException {
        return de(sujeto(), Orden.presente(cuentas, "el registro de cuentas"));
    }

    /** The civil day. */
    static LocalDate hoy() {
        return LocalDate.now(RELOJ);
    }

    /**
     * The identity of a subject: an administrator of SECyT, or one of the node's own console accounts, such as the rescue
     * one, to which everything is open.
     */
    static Identidad de(@Nullable Subject sujeto, Cuentas cuentas) throws CommandException {
        if (sujeto == null) {
            throw Orden.rechazo("Esta orden necesita una sesión de consola identificada: entre con ./secyt console.");
        }
        for (UserPrincipal usuario : sujeto.getPrincipals(UserPrincipal.class)) {
            Optional<Cuenta> cuenta = buscar(cuentas, usuario.getName());
            return cuenta.isPresent() ? deCuenta(cuenta.get()) : delNodo(sujeto, usuario.getName());
        }
        throw Orden.rechazo("La sesión de consola no dice quién es; salga y entre de nuevo con su cuenta.");
    }

    private static Optional<Cuenta> buscar(Cuentas cuentas, String nombre) {
        try {
            return Optional.of(cuentas.leer(Identidad.sistema("consola"), nombre));
        } catch (Problema noExiste) {
            return Optional.empty();
        }
    }

    /** Powers are those of now, not those of the moment of log-in. */
    private static Identidad deCuenta(Cuenta cuenta) throws CommandException {
        if (!cuenta.activa()) {
            throw Orden.rechazo("La cuenta " + cuenta.cuenta() + " está bloqueada.");
        }
        Set<Facultad> facultades = cuenta.nombramientos().stream()
                .filter(n -> n.vigente(hoy()))
                .map(n -> new Facultad(n.rol(), n.unidad()))
                .collect(Collectors.toSet());
        return Identidad.de(cuenta.cuenta(), cuenta.nombre(), facultades);
    }

    private static Identidad delNodo(Subject sujeto, String nombre) throws CommandException {
        boolean administra = sujeto.getPrincipals(RolePrincipal.class).stream()
                .anyMatch(r -> r.getName().equals(ADMINISTRADOR));
        if (!administra) {
            throw Orden.rechazo("La cuenta de consola " + nombre + " no tiene el papel de administrador.");
        }
        return new Identidad("consola:" + nombre, "Consola", Set.of(), true, BeforeCommit.NOTHING);
    }

    /** Karaf 4.4 hands the subject over with AccessController: on Java 17 there is no other way to it. */
    @SuppressWarnings("removal")
    private static @Nullable Subject sujeto() {
        return Subject.getSubject(AccessController.getContext());
    }
}
