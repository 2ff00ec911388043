package mx.conalep.secyt.extensiones.internal.inventario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.conalep.secyt.api.informe;version=\"[0.1,1)\" | [0.1,1)",
                "org.a;version=\"[1,2)\";resolution:=optional,mx.conalep.secyt.api.servicio;version=\"[0.1,1)\",org.b | [0.1,1)",
                "org.a,mx.conalep.secyt.api.informe | 0",
                "mx.conalep.secyt.api.informe;resolution:=optional;version=1.0 | 1.0",
                "org.a;version=\"[1,2)\" | ",
            })
    void leeElRangoDelContratoQueImporta(String cabecera, String rango) {
        assertThat(Inspector.rango(cabecera, "mx.conalep.secyt.api.")).isEqualTo(rango);
    }
}
