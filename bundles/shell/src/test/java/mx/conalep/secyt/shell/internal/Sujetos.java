package mx.conalep.secyt.shell.internal;

import java.security.Principal;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** Who uses the console. */
final class Sujetos {

    static final Subject RESCATE = de(new UserPrincipal("rescate"), new RolePrincipal("admin"));

    private Sujetos() {}

    static Subject de(Principal... principales) {
        return new Subject(true, Set.copyOf(List.of(principales)), Set.of(), Set.of());
    }

    /** Runs a command as Karaf does for that subject. */
    @SuppressWarnings("removal")
    static void como(Subject sujeto, Orden orden) throws Exception {
        try {
            Subject.doAs(sujeto, (PrivilegedExceptionAction<Object>) orden::execute);
        } catch (PrivilegedActionException e) {
            throw e.getException();
        }
    }
}
