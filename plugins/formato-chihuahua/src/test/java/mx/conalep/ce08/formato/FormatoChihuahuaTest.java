package mx.conalep.ce08.formato;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.testkit.FormatoInformeContrato;
import mx.conalep.secyt.testkit.InformePrueba;
import org.junit.jupiter.api.Test;

class FormatoChihuahuaTest extends FormatoInformeContrato {

    @Override
    protected FormatoInforme formato() {
        return new FormatoChihuahua();
    }

    @Test
    void escribeElReporteConTotalesPorIndicador() throws IOException {
        assertThat(texto(metas().fila("PERSONAS_CAPACITADAS", "08DPT0001C", 100, 120, "120.00")
                        .fila("PERSONAS_CAPACITADAS", "08DPT0002B", 50, 40, "80.00")
                        .fila("CUOTAS_RECUPERACION", "08DPT0001C", null, -15000.5, null)))
                .isEqualTo("""
                        E;CE-08;metas-resultados;Metas y resultados;REGISTRO
                        F;Ejercicio;2026
                        C;indicador;unidad;meta;alcanzado;porcentaje
                        D;PERSONAS_CAPACITADAS;08DPT0001C;100;120;120.00
                        D;PERSONAS_CAPACITADAS;08DPT0002B;50;40;80.00
                        D;CUOTAS_RECUPERACION;08DPT0001C;;-15000.5;
                        T;PERSONAS_CAPACITADAS;;150;160;
                        T;CUOTAS_RECUPERACION;;;-15000.5;
                        N;Cifras al corte
                        X;3;2
                        """.replace("\n", "\r\n"));
    }

    @Test
    void unInformeVacioTambienCierra() throws IOException {
        assertThat(texto(metas())).endsWith("N;Cifras al corte\r\nX;0;0\r\n");
    }

    @Test
    void noDejaQueUnaCeldaRompaElRenglon() throws IOException {
        assertThat(texto(metas().fila("Peñón\r\nCd. Juárez; \t(1)", "ñ", 1, 1, 1)))
                .contains("D;Peñón Cd. Juárez,  (1);ñ;1;1;1\r\n");
    }

    @Test
    void neutralizaLoQuePareceFormulaSinTocarLosNumeros() throws IOException {
        assertThat(texto(metas().fila("=1+1", "@x", -5, 1, 1)))
                .contains("D;'=1+1;'@x;-5;1;1\r\n", "T;'=1+1;;-5;1;\r\n");
    }

    private static InformePrueba metas() {
        return new InformePrueba()
                .filtro("Ejercicio", "2026")
                .columna("indicador", TipoDato.TEXTO)
                .columna("unidad", TipoDato.TEXTO)
                .columna("meta", TipoDato.NUMERO)
                .columna("alcanzado", TipoDato.IMPORTE)
                .columna("porcentaje", TipoDato.PORCENTAJE)
                .nota("Cifras al corte");
    }

    private String texto(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        formato().escribir(informe, salida);
        return salida.toString(UTF_8);
    }
}
