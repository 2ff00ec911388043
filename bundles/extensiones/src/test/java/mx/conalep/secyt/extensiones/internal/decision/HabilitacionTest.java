package mx.conalep.secyt.extensiones.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mx.conalep.secyt.extensiones.internal.ArbolPrueba;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabilitacionTest {

    private final Habilitacion habilitacion = Habilitacion.de(new ArbolPrueba(), () -> Decisiones.NINGUNA);

    @ParameterizedTest
    @CsvSource({
        "UNIDAD_ESTATAL, CE-08, true",
        "CAPTURISTA, 08DPT0001C, true",
        "UNIDAD_ESTATAL, CE-09, false",
        "CAPTURISTA, 09DPT0001B, false",
        "ADMINISTRADOR, CONALEP, true",
        "DSTC, CONALEP, true",
        "CST, CONALEP, false",
        "ADMINISTRADOR, CE-09, false",
        "CAPTURISTA, NO-EXISTE, false"
    })
    void elDeChihuahuaLoVeQuienTienePuestoEnChihuahua(Rol rol, String unidad, boolean puede) {
        assertThat(habilitacion.permite(con(rol, unidad), origen("CE-08"))).isEqualTo(puede);
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRADOR, CONALEP, true", "DSTC, CONALEP, false", "UNIDAD_ESTATAL, CE-08, false"})
    void sinCabeceraSoloElAdministradorNacional(Rol rol, String unidad, boolean puede) {
        assertThat(habilitacion.permite(con(rol, unidad), Origen.de(7, "mx.gob.x", "1", null)))
                .isEqualTo(puede);
    }

    @Test
    void elAsteriscoYElNucleoSonParaTodos() {
        Identidad sinPuesto = Identidad.de("x", "X", Set.of());
        assertThat(habilitacion.permite(sinPuesto, origen("*"))).isTrue();
        assertThat(habilitacion.permite(sinPuesto, Fabrica.nucleo(1))).isTrue();
        assertThat(habilitacion.permite(sinPuesto, origen("CE-08"))).isFalse();
    }

    @Test
    void elSistemaLoVeTodo() {
        assertThat(habilitacion.permite(Identidad.sistema("prueba"), origen("CE-08")))
                .isTrue();
    }

    @Test
    void unTipoSirveASusUnidadesYALasDeAbajo() {
        assertThat(habilitacion.cubre(origen("CE-08"), () -> List.of("08DPT0001C", "CE-08", "CONALEP")))
                .isTrue();
        assertThat(habilitacion.cubre(origen("CE-08"), () -> List.of("CE-09", "CONALEP")))
                .isFalse();
    }

    @Test
    void laCabeceraAdmiteVariasUnidadesYDescuidos() {
        assertThat(origen(" ce-08,CAST-08-01 ,, CE-08").unidades()).containsExactly("CAST-08-01", "CE-08");
        assertThat(origen("").unidades()).isEmpty();
    }

    @Test
    void esDelNucleoElBundleNuestroSinCabecera() {
        assertThat(Origen.de(1, "mx.conalep.secyt.formatos", "1", null).nucleo())
                .isTrue();
        assertThat(Origen.de(1, "mx.conalep.secyt.otro", "1", "CE-08").nucleo()).isFalse();
        assertThat(Origen.de(1, "mx.conalep.secytmalo", "1", null).nucleo()).isFalse();
    }

    private static Origen origen(String cabecera) {
        return Origen.de(7, "mx.gob.x", "1", cabecera);
    }

    private static Identidad con(Rol rol, String unidad) {
        return Identidad.de("cuenta", "Persona", Set.of(new Facultad(rol, unidad)));
    }
}
