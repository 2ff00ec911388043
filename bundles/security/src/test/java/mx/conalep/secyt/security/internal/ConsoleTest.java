package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConsoleTest {

    private static ConsoleLoginModule module(Node node, Subject subject, CallbackHandler answers) {
        ConsoleLoginModule module = new ConsoleLoginModule();
        AccesoConsola access = new AccesoConsola(node.tx, node.audit, node.access);
        module.initialize(subject, answers, Map.of(), Map.of(ConsoleLoginModule.ACCESS, access));
        return module;
    }

    private static CallbackHandler answering(String account, String password) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName(account);
                } else if (callback instanceof PasswordCallback secret) {
                    secret.setPassword(password.toCharArray());
                }
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> aNationalAdministratorEntersUnderHisName() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
            Subject subject = new Subject();
            ConsoleLoginModule module = module(node, subject, answering("admin", Node.PASSWORD));

            assertThat(module.login()).isTrue();
            assertThat(module.commit()).isTrue();
            assertThat(subject.getPrincipals())
                    .extracting(Principal::getName)
                    .containsExactlyInAnyOrder("admin", "admin", "manager", "viewer", "systembundles", "ssh");
            assertThat(node.audit.lines).contains("admin entrar cuenta admin");
            assertThat(module.logout()).isTrue();
            assertThat(subject.getPrincipals()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> othersFailSoThatTheRescueAccountHasItsTurn() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("dstc", Rol.DSTC, "CONALEP");
            node.account("estatal", Rol.ADMINISTRADOR, "CE-08");
            Subject subject = new Subject();

            for (String account : new String[] {"dstc", "estatal", "rescate"}) {
                ConsoleLoginModule module = module(node, subject, answering(account, Node.PASSWORD));
                assertThatThrownBy(module::login).isInstanceOf(FailedLoginException.class);
                assertThat(module.abort()).isFalse();
            }
            assertThat(subject.getPrincipals()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aLogInByKeyIsNotAskedForAPassword() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            CallbackHandler keyOnly = callbacks -> {
                throw new UnsupportedCallbackException(callbacks[0]);
            };

            assertThatThrownBy(module(node, new Subject(), keyOnly)::login).isInstanceOf(FailedLoginException.class);
            assertThat(node.tx.calls.get()).isZero();
        });
    }
}
