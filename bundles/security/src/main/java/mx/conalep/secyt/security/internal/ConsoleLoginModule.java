package mx.conalep.secyt.security.internal;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** Logs an administrator of the application into the console. One instance for each log-in. */
public final class ConsoleLoginModule implements LoginModule {

    /** Option that carries the {@link AccesoConsola}. */
    static final String ACCESS = "mx.conalep.secyt.acceso";

    private static final List<String> ROLES = List.of("admin", "manager", "viewer", "systembundles", "ssh");

    private Subject subject = new Subject();
    private CallbackHandler callbacks = requested -> {
        throw new UnsupportedCallbackException(requested[0]);
    };
    private Map<String, ?> options = Map.of();
    private Set<Principal> principals = Set.of();

    @Override
    public void initialize(
            Subject subject, CallbackHandler callbacks, Map<String, ?> sharedState, Map<String, ?> options) {
        this.subject = subject;
        this.callbacks = callbacks;
        this.options = options;
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("Cuenta: ");
        PasswordCallback password = new PasswordCallback("Contraseña: ", false);
        ask(name, password);
        char[] secret = password.getPassword();
        if (name.getName() == null || secret == null || secret.length == 0) {
            throw new FailedLoginException("Escriba cuenta y contraseña.");
        }
        principals = principals(enter(name.getName(), new String(secret)));
        password.clearPassword();
        return true;
    }

    @Override
    public boolean commit() {
        subject.getPrincipals().addAll(principals);
        return !principals.isEmpty();
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        boolean in = !principals.isEmpty();
        subject.getPrincipals().removeAll(principals);
        principals = Set.of();
        return in;
    }

    /** Whatever goes wrong here, the modules that follow must have their turn. */
    private String enter(String name, String secret) throws LoginException {
        try {
            return Objects.requireNonNull((AccesoConsola) options.get(ACCESS), ACCESS)
                    .entrar(name, secret);
        } catch (RuntimeException e) {
            FailedLoginException failure = new FailedLoginException(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private void ask(Callback... requested) throws LoginException {
        try {
            callbacks.handle(requested);
        } catch (IOException | UnsupportedCallbackException e) {
            LoginException failure = new FailedLoginException("No se pidió contraseña.");
            failure.initCause(e);
            throw failure;
        }
    }

    private static Set<Principal> principals(String account) {
        return Stream.concat(
                        Stream.of(new UserPrincipal(account)), ROLES.stream().map(RolePrincipal::new))
                .collect(Collectors.toSet());
    }
}
