package mx.conalep.secyt.security.internal;

import static mx.conalep.secyt.security.internal.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Ascendencias;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static Node staffed(TestDatabase database, MovableClock clock) {
        Node node = new Node(database, clock);
        node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
        node.account("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
        node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
        node.account("lupe", Rol.CAPTURISTA, "09DPT0001B");
        node.account("dstc", Rol.DSTC, "CONALEP");
        return node;
    }

    @TestFactory
    Stream<DynamicTest> anAccountIsReadAsItWasMade() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Nombramiento post =
                    new Nombramiento(Rol.DIRECTOR, "08DPT0002B", Calidad.ENCARGADO, TODAY, TODAY.plusDays(9));
            Cuenta made =
                    node.accounts.crear(node.who("admin"), "jose.perez", "José Pérez", Node.PASSWORD, List.of(post));

            assertThat(made).isEqualTo(new Cuenta("jose.perez", "José Pérez", true, false, List.of(post), 1));
            assertThat(node.accounts.leer(node.who("jose.perez"), "jose.perez")).isEqualTo(made);
            assertThat(node.audit.lines).contains("admin crear cuenta jose.perez");
        });
    }

    @TestFactory
    Stream<DynamicTest> onlyDemonstrationMakesDemonstrationAccounts() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            Identidad demonstration = Identidad.sistema("demostracion");

            assertThat(node.accounts
                            .crear(demonstration, "demo", "Demo", "corta", List.of())
                            .demostracion())
                    .isTrue();
            assertThat(node.accounts
                            .crear(Node.SYSTEM, "otra", "Otra", Node.PASSWORD, List.of())
                            .demostracion())
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongWithANewAccountIsSaid() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad admin = node.who("admin");
            List<Nombramiento> none = List.of();
            Nombramiento backwards =
                    new Nombramiento(Rol.DIRECTOR, "CE-08", Calidad.TITULAR, TODAY, TODAY.minusDays(1));

            assertThat(refusal(() -> node.accounts.crear(admin, "Con Espacio", "N", Node.PASSWORD, none)))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.accounts.crear(admin, "nueva", " ", Node.PASSWORD, none)))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.accounts.crear(admin, "nueva", "N", "corta", none)))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.accounts.crear(admin, "nueva", "N", Node.PASSWORD, List.of(backwards))))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.accounts.crear(
                            admin, "nueva", "N", Node.PASSWORD, List.of(Node.post(Rol.DIRECTOR, "CE-99")))))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> node.accounts.crear(admin, "rosa", "Rosa", Node.PASSWORD, none)))
                    .isEqualTo("409 cuenta-existe");
        });
    }

    @TestFactory
    Stream<DynamicTest> aStateUnitAdministersItsCapturistasAndDirectorsOnly() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad state = node.who("ce-08");

            assertThat(refusal(() -> node.accounts.crear(
                            state, "nueva", "N", Node.PASSWORD, List.of(Node.post(Rol.DIRECTOR, "08DPT0002B")))))
                    .isEqualTo("none");
            assertThat(refusal(() -> node.accounts.crear(
                            state, "ajena", "N", Node.PASSWORD, List.of(Node.post(Rol.DIRECTOR, "09DPT0001B")))))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.crear(
                            state, "mayor", "N", Node.PASSWORD, List.of(Node.post(Rol.UNIDAD_ESTATAL, "CE-08")))))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.crear(state, "suelta", "N", Node.PASSWORD, List.of())))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.cambiarContrasena(state, "rosa", "otra contraseña")))
                    .isEqualTo("none");
            assertThat(refusal(() -> node.accounts.cambiarContrasena(state, "lupe", "otra contraseña")))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.cambiarContrasena(state, "admin", "otra contraseña")))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.activar(state, "lupe", false)))
                    .isEqualTo("403 fuera-de-ambito");
        });
    }

    @TestFactory
    Stream<DynamicTest> whoHoldsAHigherPostTooIsBeyondTheStateUnit() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            node.accounts.nombrar(Node.SYSTEM, "rosa", Node.post(Rol.CST, "CONALEP"));

            assertThat(refusal(() -> node.accounts.cambiarContrasena(node.who("ce-08"), "rosa", "otra contraseña")))
                    .isEqualTo("403 fuera-de-ambito");
        });
    }

    @TestFactory
    Stream<DynamicTest> otherRolesChangeTheirOwnPasswordOnly() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad rosa = node.who("rosa");

            assertThat(refusal(() -> node.accounts.cambiarContrasena(rosa, "rosa", "otra contraseña")))
                    .isEqualTo("none");
            assertThat(refusal(() -> node.accounts.cambiarContrasena(rosa, "lupe", "otra contraseña")))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() -> node.accounts.nombrar(rosa, "rosa", Node.post(Rol.DIRECTOR, "08DPT0001C"))))
                    .isEqualTo("403 fuera-de-ambito");
            assertThat(refusal(() ->
                            node.accounts.nombrar(node.who("dstc"), "dstc", Node.post(Rol.ADMINISTRADOR, "CONALEP"))))
                    .isEqualTo("403 fuera-de-ambito");
        });
    }

    @TestFactory
    Stream<DynamicTest> aPostEndsOnItsLastDay() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad admin = node.who("admin");

            Cuenta relieved = node.accounts.relevar(admin, "rosa", Rol.CAPTURISTA, "08DPT0001C", TODAY.minusDays(1));

            assertThat(relieved.nombramientos())
                    .singleElement()
                    .satisfies(n -> assertThat(n.hasta()).isEqualTo(TODAY.minusDays(1)));
            assertThat(node.who("rosa").facultades()).isEmpty();
            assertThat(refusal(() ->
                            node.accounts.relevar(admin, "rosa", Rol.CAPTURISTA, "08DPT0001C", TODAY.minusDays(1))))
                    .isEqualTo("404 no-existe");
        });
    }

    @TestFactory
    Stream<DynamicTest> thePostHeldAlreadyIsNotGivenTwice() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad admin = node.who("admin");

            assertThat(refusal(() -> node.accounts.nombrar(admin, "rosa", Node.post(Rol.CAPTURISTA, "08DPT0001C"))))
                    .isEqualTo("409 ya-nombrado");
            assertThat(node.accounts
                            .nombrar(admin, "rosa", Node.post(Rol.DIRECTOR, "08DPT0001C"))
                            .nombramientos())
                    .hasSize(2);
            assertThat(refusal(() -> node.accounts.nombrar(admin, "nadie", Node.post(Rol.DIRECTOR, "CE-08"))))
                    .isEqualTo("404 no-existe");
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodyShutsHimselfOut() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad admin = node.who("admin");

            assertThat(refusal(() -> node.accounts.activar(admin, "admin", false)))
                    .isEqualTo("409 cuenta-propia");
            assertThat(refusal(() -> node.accounts.relevar(admin, "admin", Rol.ADMINISTRADOR, "CONALEP", TODAY)))
                    .isEqualTo("409 cuenta-propia");
        });
    }

    @TestFactory
    Stream<DynamicTest> accountsAreSeenByWhoseScopeTheyAreIn() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);

            assertThat(node.accounts.listar(node.who("admin")))
                    .extracting(Cuenta::cuenta)
                    .containsExactly("admin", "ce-08", "dstc", "lupe", "rosa");
            assertThat(node.accounts.listar(node.who("ce-08")))
                    .extracting(Cuenta::cuenta)
                    .containsExactly("ce-08", "rosa");
            assertThat(refusal(() -> node.accounts.leer(node.who("rosa"), "lupe")))
                    .isEqualTo("404 no-existe");
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutTheUnitsOnlyNationalPostsAreGiven() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = staffed(database, clock);
            Identidad admin = node.who("admin");
            Ascendencias gone = unit -> List.of();
            node.units.bindAscendencias(gone);
            node.units.unbindAscendencias(gone);

            assertThat(refusal(() -> node.accounts.nombrar(admin, "rosa", Node.post(Rol.DIRECTOR, "08DPT0001C"))))
                    .isEqualTo("503 sin-unidades");
            assertThat(refusal(() -> node.accounts.nombrar(admin, "rosa", Node.post(Rol.DSTC, "CONALEP"))))
                    .isEqualTo("none");
        });
    }
}
