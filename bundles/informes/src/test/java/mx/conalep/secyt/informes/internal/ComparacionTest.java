package mx.conalep.secyt.informes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.extensiones.Prueba.Diferencia;
import mx.conalep.secyt.informes.InformeTabular;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparacionTest {

    private static final InformeTabular INFORME = new InformeTabular(
            "metas-resultados",
            "Metas",
            Map.of(),
            List.of(
                    InformeTabular.columna("unidad", "Unidad", TipoDato.TEXTO),
                    InformeTabular.columna("meta", "Meta", TipoDato.NUMERO),
                    InformeTabular.columna("alcanzado", "Alcanzado", TipoDato.NUMERO)),
            List.of(fila("08DPT0001C", "1200", "350"), fila("08DPT0002B", "40", "12.50")),
            Optional.of(fila("", "1240", "362.50")),
            List.of(),
            List.of(),
            false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08DPT0001C,1200,350\n08DPT0002B,40,12.50\nTotal,1240,362.50\n",
                "Informe del 2026-03-31, hoja 1\n08DPT0001C | 1,200 | 350 |\n08DPT0002B | 40 | 12.5 |\n= 1,240 362.5 (7)",
                "[{\"unidad\":\"08DPT0001C\",\"meta\":1200,\"alcanzado\":350},{\"meta\":40,\"alcanzado\":12.50},1240,362.5]"
            })
    void aTextWithEveryFigureInOrderHasNoDifference(String texto) {
        Comparacion comparacion = new Comparacion(INFORME, texto, false);
        assertThat(comparacion.diferencias()).isEmpty();
        assertThat(comparacion.cifras()).isEqualTo(6);
    }

    @Test
    void markupIsNotRead() {
        String html = "<style>td{width:99px}</style><td data-x=\"350\">1,200</td><td>350</td><td>40</td><td>12.50</td>"
                + "<tfoot><td>1240</td><td>362.50</td>";
        assertThat(new Comparacion(INFORME, html, true).diferencias()).isEmpty();
    }

    @Test
    void aWrongFigureIsToldWithWhatStandsThere() {
        String texto = "08DPT0001C 1200 355\n08DPT0002B 40 12.50\n1240 362.50";
        assertThat(new Comparacion(INFORME, texto, false).diferencias())
                .containsExactly(new Diferencia("08DPT0001C", "Alcanzado", "350", "355"));
    }

    @Test
    void aMissingRowAndSwappedColumnsAreDifferences() {
        assertThat(new Comparacion(INFORME, "1200 350 1240 362.50", false).diferencias())
                .extracting(Diferencia::fila, Diferencia::encontrado)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("08DPT0002B", "no aparece"),
                        org.assertj.core.groups.Tuple.tuple("08DPT0002B", "no aparece"));
        assertThat(new Comparacion(INFORME, "350 1200 12.50 40 362.50 1240", false).diferencias())
                .hasSize(3);
    }

    @Test
    void aTextWithoutFiguresLacksThemAll() {
        assertThat(new Comparacion(INFORME, "nada", false).diferencias())
                .hasSize(6)
                .allMatch(d -> d.encontrado().equals("no aparece"));
    }

    @Test
    void aKeyIsNotAFigure() {
        assertThat(new Comparacion(INFORME, "CE-1200 350x 40B 12.50.3", false).diferencias())
                .hasSize(6);
    }

    private static Fila fila(String unidad, String meta, String alcanzado) {
        return InformeTabular.fila(List.of(
                Optional.of(unidad), Optional.of(new BigDecimal(meta)), Optional.of(new BigDecimal(alcanzado))));
    }
}
