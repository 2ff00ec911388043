package mx.conalep.secyt.procedimientos.internal.definicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Hallazgo.Nivel;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.bpmn.Revisor;
import org.junit.jupiter.api.Test;

/** The checker on the files that come with the system, and on copies with a slip planted in each. */
class RevisionManualTest {

    @Test
    void theManualRunsAndItsSlipsOfPrintAreExactlyThese() throws LecturaException {
        List<Hallazgo> hallazgos = Revisor.revisar(con(Map.of()).values());

        assertThat(hallazgos).filteredOn(h -> h.nivel() == Nivel.ERROR).isEmpty();
        List<String> esperadas = new ArrayList<>(List.of(
                "st-promocion numero-repetido actividades 6a y 6b",
                "st-promocion destino-distinto actividad A",
                "st-seguimiento unidad-desconocida actividad 5",
                "st-seguimiento destino-distinto actividad 5",
                "st-concertacion destino-faltante actividad 6",
                "st-concertacion decision-incompleta actividad 6",
                "sc-coordinacion codigo-distinto actividad 8",
                "sc-coordinacion codigo-distinto actividad 10",
                "sc-it-02 total-distinto procedimiento"));
        List.of(1, 3, 5, 8, 9).forEach(n -> esperadas.add("sc-it-04 unidad-desconocida actividad " + n));
        for (int n = 1; n <= 5; n++) {
            esperadas.add("sc-it-05 unidad-desconocida actividad " + n);
        }
        for (int n = 1; n <= 7; n++) {
            esperadas.add("sc-it-06 unidad-desconocida actividad " + n);
        }
        assertThat(hallazgos)
                .extracting(h -> h.procedimiento() + " " + h.codigo() + " " + h.lugar())
                .containsExactlyElementsOf(esperadas);
        assertThat(hallazgos).allSatisfy(h -> assertThat(h.remedio()).startsWith("Se lee así: "));
    }

    @Test
    void aUnitThatDoesNotExistIsFound() throws LecturaException {
        halla("st-normatividad", "clave=\"DCAJ\"", "clave=\"DCJA\"", "unidad-desconocida", "actividad 8");
        halla(
                "st-it-01",
                "<secyt:consulta unidad=\"RCEO\"/>",
                "<secyt:consulta unidad=\"RCOE\"/>",
                "unidad-desconocida",
                "actividad 3");
        halla("sc-it-01", "coordinador=\"CSC\"", "coordinador=\"CCS\"", "unidad-desconocida", "procedimiento");
    }

    @Test
    void aNumberUsedTwiceIsFound() throws LecturaException {
        halla("st-it-02", "numero=\"3\"", "numero=\"2\"", "numero-repetido", "actividades 2 y 3");
    }

    @Test
    void aMissingTargetIsFound() throws LecturaException {
        halla(
                "st-it-02",
                "<sequenceFlow id=\"f-4\" sourceRef=\"a-3\" targetRef=\"a-4\"/>",
                "<sequenceFlow id=\"f-4\" sourceRef=\"a-3\" targetRef=\"a-3\"/>",
                "destino-faltante",
                "actividad 3");
        halla(
                "st-normatividad",
                "calledElement=\"st-it-01\"",
                "calledElement=\"st-it-09\"",
                "destino-faltante",
                "actividad 13");
        halla("sc-it-02", "despuesDe=\"6\"", "despuesDe=\"66\"", "destino-faltante", "actividad 6.1");
        assertThatThrownBy(() -> con(Map.of("st-it-02", List.of("targetRef=\"a-4\"", "targetRef=\"a-44\""))))
                .isInstanceOf(LecturaException.class)
                .hasMessageContaining("«a-44», que no existe");
    }

    @Test
    void aDecisionWithoutAllItsAnswersIsFound() throws LecturaException {
        halla("st-normatividad", "name=\"no favorable\" ", "", "decision-incompleta", "elemento d-6");
        halla("st-normatividad", "name=\"no favorable\"", "name=\"favorable\"", "decision-incompleta", "elemento d-6");
    }

    @Test
    void anActivityThatNothingReachesIsFound() throws LecturaException {
        halla(
                "st-it-02",
                "sourceRef=\"a-3\" targetRef=\"a-4\"",
                "sourceRef=\"a-3\" targetRef=\"a-5\"",
                "inalcanzable",
                "actividad 4");
    }

    @Test
    void aCodeThatDisagreesWithTheCallingTableIsFound() throws LecturaException {
        halla(
                "st-normatividad",
                "<secyt:llamada codigo=\"Pr-SUST-CONALEP-007-Pd-01-It-01\"",
                "<secyt:llamada codigo=\"Pr-SUST-CONALEP-007-Pd-01-It-03\"",
                "codigo-distinto",
                "actividad 13");
        // Without a reading a slip of the print is an error, too.
        halla("sc-coordinacion", "It-03\" modo", "It-03\" impreso=\"It-3\" modo", "codigo-distinto", "actividad 6");
    }

    @Test
    void aTotalThatDisagreesWithTheRowsIsFound() throws LecturaException {
        halla("st-it-01", "total=\"8\"", "total=\"9\"", "total-distinto", "procedimiento");
    }

    private static void halla(String clave, String bien, String mal, String codigo, String lugar)
            throws LecturaException {
        Map<String, Definicion> todas = con(Map.of(clave, List.of(bien, mal)));
        assertThat(Revisor.revisar(todas.get(clave), todas.values()))
                .filteredOn(h -> h.nivel() == Nivel.ERROR)
                .anySatisfy(h -> {
                    assertThat(h.codigo()).isEqualTo(codigo);
                    assertThat(h.lugar()).isEqualTo(lugar);
                    assertThat(h.mensaje()).isNotBlank();
                    assertThat(h.remedio()).isNotBlank();
                });
    }

    /** The manual, with one piece of text changed in some of its files. */
    private static Map<String, Definicion> con(Map<String, List<String>> cambios) throws LecturaException {
        Map<String, Definicion> todas = new LinkedHashMap<>();
        for (String clave : Entrega.CLAVES) {
            String xml = new String(Entrega.archivo(clave), StandardCharsets.UTF_8);
            List<String> cambio = cambios.getOrDefault(clave, List.of("", ""));
            assertThat(xml).contains(cambio.get(0));
            String puesto =
                    cambio.get(0).isEmpty() ? xml : xml.replaceFirst(Pattern.quote(cambio.get(0)), cambio.get(1));
            todas.put(clave, Lector.leer(puesto));
        }
        return todas;
    }
}
