package mx.conalep.secyt.extensiones.internal.ajuste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.Ajustes.Cambio;
import mx.conalep.secyt.extensiones.Ajustes.DeContribucion;
import mx.conalep.secyt.extensiones.Ajustes.DeUnidad;
import mx.conalep.secyt.extensiones.internal.ExtensionesModule;
import mx.conalep.secyt.extensiones.internal.Sede;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;

@Modules(ExtensionesModule.class)
class AjustesTest {

    private static final OptionalInt COMO_ESTE = OptionalInt.empty();
    private static final Campo[] CAMPOS = {
        Campo.texto("encabezado", "Encabezado").obligatorio(),
        Campo.de("copias", "Copias", Campo.Clase.ENTERO),
        Campo.de("desde", "Desde", Campo.Clase.FECHA),
        Campo.de("firma", "Con firma", Campo.Clase.LOGICO)
    };

    @EachDatabase
    void eachValueComesFromTheNearestUnitThatGivesIt(TestDatabase database) {
        try (Sede sede = new Sede(database, CAMPOS)) {
            guardar(sede, "CONALEP", Map.of("encabezado", "CONALEP", "copias", 2, "desde", "2026-01-01"));
            DeUnidad estado = guardar(sede, "CE-08", Map.of("encabezado", "Chihuahua", "firma", true));
            guardar(sede, "08DPT0001C", Map.of("copias", "3"));

            Valores plantel = sede.memoria.de(sede.pieza, "08DPT0001C");
            assertThat(plantel.texto("encabezado")).contains("Chihuahua");
            assertThat(plantel.numero("copias")).contains(new BigDecimal(3));
            assertThat(plantel.fecha("desde")).contains(LocalDate.of(2026, 1, 1));
            assertThat(plantel.logico("firma")).isTrue();
            assertThat(sede.memoria.de(sede.pieza, "CE-09").texto("encabezado")).contains("CONALEP");
            DeContribucion suyos = estado.contribuciones().get(0);
            assertThat(suyos.propios()).containsOnlyKeys("encabezado", "firma");
            assertThat(suyos.segun())
                    .containsEntry("encabezado", "CE-08")
                    .containsEntry("copias", "CONALEP")
                    .containsEntry("firma", "CE-08");
        }
    }

    @EachDatabase
    void whatIsLeftOutIsInheritedAgainAndOnlyNamesAreAudited(TestDatabase database) {
        try (Sede sede = new Sede(database, CAMPOS)) {
            guardar(sede, "CONALEP", Map.of("encabezado", "CONALEP"));
            guardar(sede, "CE-08", Map.of("encabezado", "Chihuahua secreto", "copias", 1));
            Map<String, Object> sinEncabezado = new HashMap<>(Map.of("copias", 1));
            sinEncabezado.put("encabezado", null);
            guardar(sede, "CE-08", sinEncabezado);
            assertThat(sede.memoria.de(sede.pieza, "CE-08").texto("encabezado")).contains("CONALEP");
            assertThat(sede.notas)
                    .last()
                    .asString()
                    .isEqualTo("ce-08 ajustar mx.gob.chihuahua.formato"
                            + " {campos=encabezado, clave=ce08-texto, unidad=CE-08}");
            assertThat(sede.notas.toString()).doesNotContain("secreto");
        }
    }

    @EachDatabase
    void everythingWrongIsToldAndNothingChanges(TestDatabase database) {
        try (Sede sede = new Sede(database, CAMPOS)) {
            Cambio malo = new Cambio(null, null, Map.of("copias", "dos", "desde", "ayer", "color", "verde"));
            assertThatThrownBy(() -> sede.ajustes.guardar(Sede.CE_08, Sede.DE_08, "CE-08", malo, COMO_ESTE))
                    .isInstanceOfSatisfying(
                            Problema.class,
                            p -> assertThat(p.errores())
                                    .extracting(ErrorCampo::campo)
                                    .containsExactlyInAnyOrder(
                                            "valores.color", "valores.copias", "valores.desde", "valores.encabezado"));
            assertThat(sede.memoria.de(sede.pieza, "CE-08").todos()).isEmpty();
            assertThat(sede.notas).isEmpty();
        }
    }

    @EachDatabase
    void oneWritesOnlyInScopeAndOverWhatOneHasSeen(TestDatabase database) {
        try (Sede sede = new Sede(database, CAMPOS)) {
            DeUnidad primera = guardar(sede, "CE-08", Map.of("encabezado", "Uno"));
            assertThat(primera.version()).isEqualTo(1);
            Cambio otro = new Cambio("FormatoInforme", "ce08-texto", Map.of("encabezado", "Dos"));
            assertThat(sede.ajustes
                            .guardar(Sede.CE_08, Sede.DE_08, "CE-08", otro, OptionalInt.of(1))
                            .version())
                    .isEqualTo(2);
            rechazo(412, () -> sede.ajustes.guardar(Sede.CE_08, Sede.DE_08, "CE-08", otro, OptionalInt.of(1)));
            rechazo(403, () -> sede.ajustes.guardar(Sede.CE_08, Sede.DE_08, "CE-09", otro, COMO_ESTE));
            rechazo(404, () -> sede.ajustes.leer(Sede.CE_09, Sede.DE_08, "CE-09"));
            Cambio ajeno = new Cambio(null, "nadie", Map.of());
            rechazo(422, () -> sede.ajustes.guardar(Sede.CE_08, Sede.DE_08, "CE-08", ajeno, COMO_ESTE));
        }
    }

    @EachDatabase
    void aValueThatTheFieldsNoLongerAdmitIsAsIfItWereNotGiven(TestDatabase database) {
        try (Sede antes = new Sede(database, Campo.texto("copias", "Copias"))) {
            guardar(antes, "CE-08", Map.of("copias", "muchas"));
        }
        try (Sede ahora = new Sede(database, Campo.de("copias", "Copias", Campo.Clase.ENTERO))) {
            assertThat(ahora.memoria.de(ahora.pieza, "CE-08").todos()).isEmpty();
            assertThat(ahora.ajustes.leer(Sede.CE_08, Sede.DE_08, "CE-08").contribuciones())
                    .hasSize(1);
        }
    }

    private static DeUnidad guardar(Sede sede, String unidad, Map<String, Object> valores) {
        var quien = unidad.equals("CONALEP") ? Sede.ADMIN : Sede.CE_08;
        return sede.ajustes.guardar(quien, Sede.DE_08, unidad, new Cambio(null, null, valores), COMO_ESTE);
    }

    private static void rechazo(int estado, org.assertj.core.api.ThrowableAssert.ThrowingCallable accion) {
        assertThatThrownBy(accion)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
