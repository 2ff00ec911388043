package mx.conalep.secyt.shell.internal;

import java.security.AccessController;
import java.util.Set;
import javax.security.auth.Subject;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.security.Identidad;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Whoever uses the console, under whose name its acts are audited. */
final class Operador {

    private static final String ADMINISTRADOR = "admin";

    private Operador() {}

    /** The identity of the running session. */
    static Identidad actual() throws CommandException {
        return de(sujeto());
    }

    /**
     * The identity of a subject: that of the account of SECyT with which it logged in; otherwise it is one of the node's own
     * console accounts, such as the rescue one, to which everything is open.
     */
    static Identidad de(@Nullable Subject sujeto) throws CommandException {
        if (sujeto == null) {
            throw Orden.rechazo("Esta orden necesita una sesión de consola identificada: entre con ./secyt console.");
        }
        for (Identidad identidad : sujeto.getPrincipals(Identidad.class)) {
            return identidad;
        }
        for (UserPrincipal usuario : sujeto.getPrincipals(UserPrincipal.class)) {
            return delNodo(sujeto, usuario.getName());
        }
        throw Orden.rechazo("La sesión de consola no dice quién es; salga y entre de nuevo con su cuenta.");
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
