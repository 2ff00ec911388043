package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.testkit.FormatoInformeContrato;
import mx.conalep.secyt.testkit.InformePrueba;
import org.junit.jupiter.api.Test;

/** Hereda lo que el núcleo espera de todo formato; aquí va sólo lo propio. */
class ${clase}Test extends FormatoInformeContrato {

    @Override
    protected FormatoInforme formato() {
        return new ${clase}();
    }

    @Test
    void escribeUnaLineaPorFila() throws IOException {
        InformePrueba informe = new InformePrueba()
                .titulo("Metas")
                .columna("unidad", TipoDato.TEXTO)
                .columna("meta", TipoDato.NUMERO)
                .fila("08DPT0001C", 100);
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        formato().escribir(informe, salida);
        assertThat(salida.toString(StandardCharsets.UTF_8)).contains("Metas", "08DPT0001C|100|");
    }
}
