package mx.conalep.secyt.extensiones.internal.habilitacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.Habilitaciones.Decision;
import mx.conalep.secyt.extensiones.Habilitaciones.EnUnidad;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.internal.ExtensionesModule;
import mx.conalep.secyt.extensiones.internal.Sede;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules(ExtensionesModule.class)
class HabilitacionesTest {

    private static final OptionalInt COMO_ESTE = OptionalInt.empty();
    private static final Decision SI = new Decision(true, null, null);
    private static final Decision NO = new Decision(false, "No se usa", null);
    private static final Decision SIN_PRUEBA = new Decision(true, "Ya se probó en papel", true);

    @EachDatabase
    void aStateSwitchesOffWhatTheHeaderGivesItAndOnAgain(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            EnUnidad apagado = sede.habilitaciones.decidir(Sede.CE_08, Sede.DE_08, "CE-08", NO, COMO_ESTE);
            assertThat(apagado.habilitado()).isFalse();
            assertThat(apagado.segun()).isEqualTo("CE-08");
            assertThat(apagado.estatal()).isFalse();
            assertThat(sede.habilitado(Sede.DE_08, "CE-08", "08DPT0001C")).isFalse();
            assertThat(sede.habilitacion.permite(Sede.PLANTEL_08, Sede.origen(Sede.DE_08, "CE-08")))
                    .isFalse();
            assertThat(sede.habilitacion.permite(Sede.DCTA, Sede.origen(Sede.DE_08, "CE-08")))
                    .isTrue();

            sede.habilitaciones.decidir(Sede.CE_08, Sede.DE_08, "08DPT0001C", SI, COMO_ESTE);
            assertThat(sede.habilitado(Sede.DE_08, "CE-08", "08DPT0001C")).isTrue();
            assertThat(sede.habilitado(Sede.DE_08, "CE-08", "CE-08")).isFalse();
            EnUnidad vuelto = sede.habilitaciones.retirar(Sede.CE_08, Sede.DE_08, "CE-08", OptionalInt.of(1));
            assertThat(vuelto.segun()).isEqualTo(Decisiones.CABECERA);
            assertThat(vuelto.habilitado()).isTrue();
            assertThat(sede.notas)
                    .containsExactly(
                            "ce-08 deshabilitar mx.gob.chihuahua.formato"
                                    + " {motivo=No se usa, nivel=estatal, unidad=CE-08}",
                            "ce-08 habilitar mx.gob.chihuahua.formato {nivel=estatal, unidad=08DPT0001C}",
                            "ce-08 heredar mx.gob.chihuahua.formato {nivel=estatal, unidad=CE-08}");
        }
    }

    @EachDatabase
    void aStateNeitherSeesNorTakesWhatTheNationDidNotGiveIt(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            rechazo(404, "no-existe", () -> sede.habilitaciones.listar(Sede.CE_09, Sede.DE_08));
            rechazo(
                    404,
                    "no-existe",
                    () -> sede.habilitaciones.decidir(Sede.CE_09, Sede.DE_08, "CE-09", SI, COMO_ESTE));
            rechazo(
                    403,
                    "fuera-de-ambito",
                    () -> sede.habilitaciones.decidir(Sede.CE_08, Sede.DE_08, "CE-09", NO, COMO_ESTE));
            sede.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "08DPT0001C", NO, COMO_ESTE);
            rechazo(
                    409,
                    "complemento-no-permitido",
                    () -> sede.habilitaciones.decidir(Sede.CE_08, Sede.DE_08, "08DPT0001C", SI, COMO_ESTE));
            assertThat(sede.habilitado(Sede.DE_08, "CE-08", "08DPT0001C")).isFalse();
        }
    }

    @EachDatabase
    void theNationGivesItToAStateWhichSwitchesItOffAndOn(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            sede.habilitaciones.decidir(Sede.ADMIN, Sede.SIN_CABECERA, "CE-09", SIN_PRUEBA, COMO_ESTE);
            assertThat(sede.habilitado(Sede.SIN_CABECERA, "", "09DPT0001B")).isTrue();
            assertThat(sede.habilitado(Sede.SIN_CABECERA, "", "CE-08")).isFalse();
            sede.habilitaciones.decidir(Sede.CE_09, Sede.SIN_CABECERA, "CE-09", NO, OptionalInt.of(1));
            assertThat(sede.habilitado(Sede.SIN_CABECERA, "", "09DPT0001B")).isFalse();
            assertThat(sede.habilitaciones.listar(Sede.CE_09, Sede.SIN_CABECERA).unidades())
                    .extracting(EnUnidad::unidad, EnUnidad::nacional, EnUnidad::estatal)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("CE-09", true, false));
            EnUnidad vuelto = sede.habilitaciones.retirar(Sede.CE_09, Sede.SIN_CABECERA, "CE-09", COMO_ESTE);
            assertThat(vuelto.habilitado()).isTrue();
            sede.habilitaciones.retirar(Sede.ADMIN, Sede.SIN_CABECERA, "CE-09", COMO_ESTE);
            assertThat(sede.habilitado(Sede.SIN_CABECERA, "", "CE-09")).isFalse();
            rechazo(
                    404,
                    "no-existe",
                    () -> sede.habilitaciones.retirar(Sede.ADMIN, Sede.SIN_CABECERA, "CE-09", COMO_ESTE));
        }
    }

    @EachDatabase
    void beyondTheHeaderATrialOfThatVersionIsNeeded(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            rechazo(
                    409,
                    "prueba-pendiente",
                    () -> sede.habilitaciones.decidir(Sede.DCTA, Sede.DE_08, "CE-09", SI, COMO_ESTE));
            rechazo(
                    403,
                    "fuera-de-ambito",
                    () -> sede.habilitaciones.decidir(Sede.DCTA, Sede.DE_08, "CE-09", SIN_PRUEBA, COMO_ESTE));
            rechazo(
                    422,
                    "datos-invalidos",
                    () -> sede.habilitaciones.decidir(
                            Sede.ADMIN, Sede.DE_08, "CE-09", new Decision(true, " ", true), COMO_ESTE));
            sede.pruebas.anotar(Sede.DCTA, prueba("0.9.0", true), null);
            sede.pruebas.anotar(Sede.DCTA, prueba("1.0.0", false), null);
            rechazo(
                    409,
                    "prueba-pendiente",
                    () -> sede.habilitaciones.decidir(Sede.DCTA, Sede.DE_08, "CE-09", SI, COMO_ESTE));
            Prueba buena = sede.pruebas.anotar(Sede.DCTA, prueba("1.0.0", true), new byte[] {1, 2});
            assertThat(sede.habilitaciones
                            .decidir(Sede.DCTA, Sede.DE_08, "09DPT0001B", SI, COMO_ESTE)
                            .habilitado())
                    .isTrue();
            assertThat(buena.conDocumento()).isTrue();
            assertThat(sede.pruebas.documento(Sede.DCTA, Sede.DE_08, buena.id()))
                    .containsExactly(1, 2);
            assertThat(sede.pruebas.listar(Sede.DCTA, Sede.DE_08)).hasSize(3).contains(buena);
            rechazo(404, "no-existe", () -> sede.pruebas.leer(Sede.CE_08, Sede.DE_08, buena.id()));
            sede.pruebas.anotar(Sede.DCTA, prueba("1.0.0", true), new byte[] {3});
            rechazo(404, "no-existe", () -> sede.pruebas.documento(Sede.DCTA, Sede.DE_08, buena.id()));
        }
    }

    @EachDatabase
    void theCoreCannotBeSwitchedOffAndBadInputIsTold(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            rechazo(
                    409,
                    "complemento-nucleo",
                    () -> sede.habilitaciones.decidir(Sede.ADMIN, Sede.NUCLEO, "CE-08", NO, COMO_ESTE));
            rechazo(
                    422,
                    "datos-invalidos",
                    () -> sede.habilitaciones.decidir(
                            Sede.ADMIN, Sede.DE_08, "CE-08", new Decision(null, null, null), COMO_ESTE));
            rechazo(
                    404,
                    "no-existe",
                    () -> sede.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "CE-77", NO, COMO_ESTE));
            rechazo(
                    404,
                    "no-existe",
                    () -> sede.habilitaciones.decidir(Sede.ADMIN, "mx.nadie", "CE-08", NO, COMO_ESTE));
            Identidad capturista = Sede.con("x", Rol.CAPTURISTA, "CE-08");
            rechazo(
                    403,
                    "fuera-de-ambito",
                    () -> sede.habilitaciones.decidir(capturista, Sede.DE_08, "CE-08", NO, COMO_ESTE));
            assertThat(sede.notas).isEmpty();
        }
    }

    @EachDatabase
    void whatAnotherDecidedIsNotOverwritten(TestDatabase database) {
        try (Sede sede = new Sede(database)) {
            sede.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "CE-08", NO, OptionalInt.of(0));
            rechazo(
                    412,
                    "version-vencida",
                    () -> sede.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "CE-08", SI, OptionalInt.of(0)));
            sede.habilitaciones.retirar(Sede.ADMIN, Sede.DE_08, "CE-08", OptionalInt.of(1));
            sede.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "CE-08", NO, OptionalInt.of(2));
            rechazo(
                    412,
                    "version-vencida",
                    () -> sede.habilitaciones.retirar(Sede.ADMIN, Sede.DE_08, "CE-08", OptionalInt.of(1)));
        }
    }

    @EachDatabase
    void anotherNodeSeesItWhenItLooks(TestDatabase database) {
        try (Sede uno = new Sede(database);
                Sede otro = new Sede(database)) {
            uno.habilitaciones.decidir(Sede.ADMIN, Sede.DE_08, "CE-08", NO, COMO_ESTE);
            otro.decisiones.revisar();
            assertThat(otro.habilitado(Sede.DE_08, "CE-08", "08DPT0001C")).isFalse();
            uno.habilitaciones.retirar(Sede.ADMIN, Sede.DE_08, "CE-08", COMO_ESTE);
            otro.decisiones.revisar();
            assertThat(otro.habilitado(Sede.DE_08, "CE-08", "08DPT0001C")).isTrue();
        }
    }

    private static Prueba prueba(String version, boolean exitosa) {
        return new Prueba(
                "",
                Sede.DE_08,
                version,
                "ce08-texto",
                "metas-resultados",
                "CE-09",
                "2026-T1",
                exitosa,
                new Prueba.Resultado(
                        "texto",
                        1,
                        1,
                        exitosa ? 0 : 1,
                        List.of(new Prueba.Diferencia("CE-09", "Meta", "12", "no aparece")),
                        10,
                        5,
                        true,
                        "00",
                        null),
                "text/plain",
                "x.txt",
                true,
                "",
                Instant.EPOCH);
    }

    private static void rechazo(int estado, String codigo, ThrowingCallable accion) {
        assertThatThrownBy(accion).isInstanceOfSatisfying(Problema.class, p -> {
            assertThat(p.codigo()).isEqualTo(codigo);
            assertThat(p.estado()).isEqualTo(estado);
        });
    }
}
