package mx.conalep.secyt.security.internal;

import static mx.conalep.secyt.security.internal.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LogInTest {

    private static void wrong(Node node, String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refusal(() -> node.access.autenticar(account, "no es esta " + account)))
                    .isEqualTo("401 credenciales-incorrectas");
        }
    }

    @TestFactory
    Stream<DynamicTest> theRightPasswordGivesThePowersOfToday() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            LocalDate today = LocalDate.of(2026, 3, 10);
            node.accounts.crear(
                    Node.SYSTEM,
                    "rosa",
                    "Rosa",
                    Node.PASSWORD,
                    List.of(
                            Node.post(Rol.CAPTURISTA, "08DPT0001C"),
                            new Nombramiento(Rol.DIRECTOR, "08DPT0001C", Calidad.SUPLENTE, today, today),
                            new Nombramiento(
                                    Rol.AUDITOR, "CE-08", Calidad.TITULAR, today.minusDays(9), today.minusDays(1)),
                            new Nombramiento(Rol.CST, "CE-08", Calidad.TITULAR, today.plusDays(1), null)));

            Identidad rosa = node.access.autenticar(" Rosa ", Node.PASSWORD);

            assertThat(rosa.facultades())
                    .containsExactlyInAnyOrder(
                            new Facultad(Rol.CAPTURISTA, "08DPT0001C"), new Facultad(Rol.DIRECTOR, "08DPT0001C"));
            assertThat(rosa.nombre()).isEqualTo("Rosa");
        });
    }

    @TestFactory
    Stream<DynamicTest> theDayOfThePostsIsThatOfMexicoCity() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            LocalDate today = LocalDate.of(2026, 3, 10);
            node.accounts.crear(
                    Node.SYSTEM,
                    "rosa",
                    "Rosa",
                    Node.PASSWORD,
                    List.of(new Nombramiento(Rol.CAPTURISTA, "08DPT0001C", Calidad.TITULAR, today, today)));
            assertThat(node.access.recordar("rosa", Node.PASSWORD).facultades()).hasSize(1);

            clock.advance(Duration.ofHours(11));
            assertThat(node.access.recordar("rosa", Node.PASSWORD).facultades())
                    .as("five in the morning of the 11th in UTC is still the 10th in Mexico City")
                    .hasSize(1);
            clock.advance(Duration.ofHours(1));
            assertThat(node.access.recordar("rosa", Node.PASSWORD).facultades()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownAndInactiveAccountsLookLikeAWrongPassword() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            node.accounts.activar(Node.SYSTEM, "rosa", false);

            assertThat(refusal(() -> node.access.autenticar("rosa", Node.PASSWORD)))
                    .isEqualTo(refusal(() -> node.access.autenticar("nadie", Node.PASSWORD)))
                    .isEqualTo("401 credenciales-incorrectas");
        });
    }

    @TestFactory
    Stream<DynamicTest> fiveWrongPasswordsLockTheAccountForFifteenMinutes() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            wrong(node, "rosa", 5);

            Problema locked = catchThrowableOfType(Problema.class, () -> node.access.autenticar("rosa", Node.PASSWORD));
            assertThat(locked.codigo()).isEqualTo("cuenta-bloqueada");
            assertThat(locked.estado()).isEqualTo(429);
            assertThat(locked.espera()).isEqualTo(Duration.ofMinutes(15));
            assertThat(node.audit.lines).contains("sistema:seguridad bloquear cuenta rosa");

            clock.advance(Duration.ofMinutes(15));
            assertThat(node.access.autenticar("rosa", Node.PASSWORD).cuenta()).isEqualTo("rosa");
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongPasswordsFarApartOrBeforeARightOneDoNotLock() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");

            wrong(node, "rosa", 4);
            node.access.autenticar("rosa", Node.PASSWORD);
            wrong(node, "rosa", 4);
            clock.advance(Duration.ofMinutes(16));
            wrong(node, "rosa", 4);

            assertThat(node.access.autenticar("rosa", Node.PASSWORD).cuenta()).isEqualTo("rosa");
        });
    }

    @TestFactory
    Stream<DynamicTest> aNameThatIsNoAccountLocksTheSame() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            wrong(node, "nadie", 5);

            assertThat(refusal(() -> node.access.autenticar("nadie", "otra"))).isEqualTo("429 cuenta-bloqueada");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRememberedCredentialAsksNoDatabase() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            node.access.recordar("rosa", Node.PASSWORD);
            int before = node.tx.calls.get();

            for (int i = 0; i < 100; i++) {
                assertThat(node.access.recordar("rosa", Node.PASSWORD).cuenta()).isEqualTo("rosa");
            }
            assertThat(node.tx.calls.get()).isEqualTo(before);
            assertThat(refusal(() -> node.access.recordar("rosa", "otra contraseña")))
                    .isEqualTo("401 credenciales-incorrectas");

            clock.advance(Duration.ofSeconds(4));
            int later = node.tx.calls.get();
            node.access.recordar("rosa", Node.PASSWORD);
            node.access.recordar("rosa", Node.PASSWORD);
            assertThat(node.tx.calls.get()).isEqualTo(later + 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> aChangeIsSeenAtOnceHereAndSoonOnTheOtherNode() {
        return OnBothDatabases.run((database, clock) -> {
            Node here = new Node(database, clock);
            Node there = new Node(database, clock);
            here.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            here.access.recordar("rosa", Node.PASSWORD);
            there.access.recordar("rosa", Node.PASSWORD);

            here.accounts.cambiarContrasena(Node.SYSTEM, "rosa", "otra contraseña");
            assertThat(refusal(() -> here.access.recordar("rosa", Node.PASSWORD)))
                    .isEqualTo("401 credenciales-incorrectas");
            clock.advance(Duration.ofSeconds(4));
            assertThat(refusal(() -> there.access.recordar("rosa", Node.PASSWORD)))
                    .isEqualTo("401 credenciales-incorrectas");
            assertThat(there.access.recordar("rosa", "otra contraseña").cuenta())
                    .isEqualTo("rosa");

            here.accounts.activar(Node.SYSTEM, "rosa", false);
            clock.advance(Duration.ofSeconds(4));
            assertThat(refusal(() -> there.access.recordar("rosa", "otra contraseña")))
                    .isEqualTo("401 credenciales-incorrectas");
        });
    }
}
