package mx.conalep.secyt.security.internal;

import static mx.conalep.secyt.security.internal.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.Sesiones.Sesion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SessionsTest {

    @TestFactory
    Stream<DynamicTest> aSessionIsFoundByItsTokenOnEachNode() {
        return OnBothDatabases.run((database, clock) -> {
            Node here = new Node(database, clock);
            Node there = new Node(database, clock);
            here.account("rosa", Rol.CAPTURISTA, "08DPT0001C");

            Sesion open = here.sessions.abrir("Rosa", Node.PASSWORD);

            assertThat(open.token()).matches("[A-Za-z0-9_-]{43}");
            assertThat(open.csrf()).matches("[0-9a-f]{64}");
            assertThat(here.sessions.buscar(open.token())).contains(open);
            assertThat(there.sessions.buscar(open.token())).contains(open);
            assertThat(there.sessions.buscar(open.token() + "x")).isEmpty();
            assertThat(here.audit.lines).contains("rosa entrar cuenta rosa");
        });
    }

    @TestFactory
    Stream<DynamicTest> theTableKeepsNoToken() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Sesion open = node.sessions.abrir("rosa", Node.PASSWORD);

            assertThat(database.tx()
                            .<String>read(s -> Query.of("SELECT huella FROM sesion")
                                    .list(s, rs -> rs.getString(1))
                                    .get(0)))
                    .isEqualTo(Secretos.huella(open.token()))
                    .isNotEqualTo(open.token());
        });
    }

    @TestFactory
    Stream<DynamicTest> aClosedSessionIsGoneHereAtOnceAndSoonElsewhere() {
        return OnBothDatabases.run((database, clock) -> {
            Node here = new Node(database, clock);
            Node there = new Node(database, clock);
            here.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Sesion open = here.sessions.abrir("rosa", Node.PASSWORD);
            assertThat(there.sessions.buscar(open.token())).isPresent();

            here.sessions.cerrar(open.token());
            assertThat(here.sessions.buscar(open.token())).isEmpty();
            clock.advance(Duration.ofSeconds(4));
            assertThat(there.sessions.buscar(open.token())).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aSessionLastsTwoHoursWithoutUseAndTwelveInAll() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Sesion idle = node.sessions.abrir("rosa", Node.PASSWORD);
            Sesion used = node.sessions.abrir("rosa", Node.PASSWORD);

            clock.advance(Duration.ofMinutes(110));
            assertThat(node.sessions.buscar(used.token())).isPresent();
            clock.advance(Duration.ofMinutes(20));
            assertThat(node.sessions.buscar(idle.token())).isEmpty();
            for (int hours = 3; hours < 12; hours++) {
                assertThat(node.sessions.buscar(used.token()))
                        .as("after %d hours", hours)
                        .isPresent();
                clock.advance(Duration.ofHours(1));
            }
            clock.advance(Duration.ofMinutes(50));
            assertThat(node.sessions.buscar(used.token())).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aNewPasswordOrAClosedAccountEndsItsSessions() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Sesion first = node.sessions.abrir("rosa", Node.PASSWORD);
            node.accounts.cambiarContrasena(Node.SYSTEM, "rosa", "otra contraseña");
            assertThat(node.sessions.buscar(first.token())).isEmpty();

            Sesion second = node.sessions.abrir("rosa", "otra contraseña");
            node.accounts.activar(Node.SYSTEM, "rosa", false);
            assertThat(node.sessions.buscar(second.token())).isEmpty();
            assertThat(refusal(() -> node.sessions.abrir("rosa", "otra contraseña")))
                    .isEqualTo("401 credenciales-incorrectas");
        });
    }

    @TestFactory
    Stream<DynamicTest> aNewPostCountsInAnOpenSession() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Sesion open = node.sessions.abrir("rosa", Node.PASSWORD);
            node.accounts.nombrar(Node.SYSTEM, "rosa", Node.post(Rol.DIRECTOR, "08DPT0001C"));

            assertThat(node.sessions
                            .buscar(open.token())
                            .orElseThrow()
                            .identidad()
                            .tiene(Rol.DIRECTOR))
                    .isTrue();
        });
    }
}
