package mx.conalep.secyt.security.internal;

import static mx.conalep.secyt.security.internal.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Accounts that a coordination accepts, and two that become one. */
class NarrowRightsTest {

    private static Node staffed(TestDatabase database, MovableClock clock) {
        Node node = new Node(database, clock);
        node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
        node.account("csc", Rol.CSC, "CONALEP");
        node.account("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
        node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
        return node;
    }

    @TestFactory
    Stream<DynamicTest> aCoordinationRegistersWhoCapturesOrReleasesUnderItsOwnName() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Nombramiento post = Node.post(Rol.CAPTURISTA, "08DPT0002B");
            Cuenta made = node.requests.alta(node.who("csc"), "nueva", "Nueva", Node.PASSWORD, post);
            assertThat(made.nombramientos()).containsExactly(post);
            assertThat(node.who("nueva").facultades()).hasSize(1);
            assertThat(node.audit.lines).contains("csc crear cuenta nueva");
        });
    }

    @TestFactory
    Stream<DynamicTest> thatRightReachesNoFurther() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad csc = node.who("csc");
            for (Rol role : Rol.values()) {
                if (role != Rol.CAPTURISTA && role != Rol.DIRECTOR) {
                    assertThat(refusal(() -> alta(node, csc, Node.post(role, "08DPT0002B"))))
                            .as(role.name())
                            .isEqualTo("422 datos-invalidos");
                }
            }
            assertThat(refusal(() -> alta(node, csc, Node.post(Rol.CAPTURISTA, "CONALEP"))))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> alta(node, csc, Node.post(Rol.CAPTURISTA, "99DPT0001X"))))
                    .isEqualTo("422 datos-invalidos");
            for (String other : List.of("ce-08", "rosa")) {
                assertThat(refusal(() -> alta(node, node.who(other), Node.post(Rol.CAPTURISTA, "08DPT0002B"))))
                        .isEqualTo("403 fuera-de-ambito");
                assertThat(refusal(() -> node.requests.personas(node.who(other))))
                        .isEqualTo("403 fuera-de-ambito");
            }
            assertThat(refusal(() -> node.requests.alta(
                            csc, "rosa", "Rosa", Node.PASSWORD, Node.post(Rol.DIRECTOR, "08DPT0001C"))))
                    .isEqualTo("409 cuenta-existe");
            assertThat(refusal(() -> node.accounts.crear(
                            csc, "nueva", "N", Node.PASSWORD, List.of(Node.post(Rol.CAPTURISTA, "08DPT0002B")))))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.cambiarContrasena(csc, "rosa", Node.PASSWORD)))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(node.requests.personas(csc))
                    .extracting(AltasCuenta.Persona::cuenta)
                    .containsExactlyInAnyOrder("admin", "csc", "ce-08", "rosa");
            assertThat(node.audit.lines).doesNotContain("csc crear cuenta nueva");
        });
    }

    private static Cuenta alta(Node node, Identidad who, Nombramiento post) {
        return node.requests.alta(who, "nueva", "Nueva", Node.PASSWORD, post);
    }

    @TestFactory
    Stream<DynamicTest> twoAccountsOfAPersonBecomeOneAndWhatWasStaysWhereItWas() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            LocalDate today = node.memory.hoy();
            node.account("rosa2", Rol.DIRECTOR, "08DPT0002B");
            node.accounts.nombrar(Node.SYSTEM, "rosa2", Node.post(Rol.CAPTURISTA, "08DPT0001C"));
            Identidad state = node.who("ce-08");
            node.who("rosa2");

            assertThat(refusal(() -> node.merges.fusionar(state, "rosa2", "rosa2", "Es la misma.")))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.merges.fusionar(state, "rosa2", "rosa", "x")))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.merges.fusionar(state, "admin", "rosa", "Es la misma.")))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.merges.fusionar(node.who("csc"), "rosa2", "rosa", "Es la misma.")))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.merges.fusionar(state, "ce-08", "rosa", "Es la misma.")))
                    .isEqualTo("409 cuenta-propia");

            Cuenta stays = node.merges.fusionar(state, "rosa2", "rosa", "Es la misma.");
            assertThat(stays.nombramientos())
                    .containsExactly(
                            Node.post(Rol.CAPTURISTA, "08DPT0001C"),
                            new Nombramiento(Rol.DIRECTOR, "08DPT0002B", Calidad.TITULAR, today, null));
            Cuenta ended = node.accounts.leer(node.who("admin"), "rosa2");
            assertThat(ended.activa()).isFalse();
            assertThat(ended.nombramientos()).extracting(Nombramiento::hasta).containsOnly(today.minusDays(1));
            assertThat(node.audit.lines).contains("ce-08 fusionar cuenta rosa2");
            assertThat(refusal(() -> node.who("rosa2"))).startsWith("401");
            assertThat(refusal(() -> node.accounts.activar(node.who("admin"), "rosa2", true)))
                    .isEqualTo("409 cuenta-fusionada");
            assertThat(refusal(() -> node.merges.fusionar(state, "rosa", "rosa2", "Es la misma.")))
                    .isEqualTo("409 cuenta-fusionada");
        });
    }
}
