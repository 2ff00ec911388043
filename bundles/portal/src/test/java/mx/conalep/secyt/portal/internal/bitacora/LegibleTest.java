package mx.conalep.secyt.portal.internal.bitacora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void aDetailIsReadAsWords() {
        assertThat(Legible.detalle("{\"metaVigente\":[100,120.5],\"indicador\":\"PERSONAS_CAPACITADAS\","
                        + "\"antes\":null,\"cerrado\":true,\"unidad\":{\"clave\":\"CE-08\"}}"))
                .isEqualTo("meta vigente: 100, 120.5; indicador: Personas capacitadas; antes: nada; cerrado: sí;"
                        + " unidad: (clave: CE-08)");
    }

    @Test
    void instantsAreToldInTheTimeOfTheCentreAndLongNamesAreCut() {
        assertThat(Legible.texto("hasta 2026-11-24T16:00:05.123456Z de 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f"))
                .doesNotContain("T16", "0a1b-0a1b")
                .contains("2026", "10:00", "0a1b2c3d…");
    }

    @Test
    void whatIsNoObjectIsShownAsItIs() {
        assertThat(Legible.detalle("{}")).isEmpty();
        assertThat(Legible.detalle("sin forma")).isEqualTo("sin forma");
    }
}
