package mx.conalep.secyt.procedimientos.internal.definicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Llamada;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that come with the system, against what the manual's tables say, row by row. */
class EntregaTest {

    private static final Map<String, Definicion> LEIDAS = new LinkedHashMap<>();
    private static final Map<String, List<String>> HECHOS = new LinkedHashMap<>();

    @BeforeAll
    static void leer() throws IOException, LecturaException {
        for (String clave : Entrega.CLAVES) {
            LEIDAS.put(clave, Lector.leer(Entrega.archivo(clave)));
        }
        String clave = "";
        for (String linea : hechos()) {
            if (linea.startsWith("= ")) {
                clave = linea.substring(2).split(" \\| ")[0];
                HECHOS.put(clave, new ArrayList<>(List.of(linea.substring(2))));
            } else if (!linea.isBlank() && !linea.startsWith("#")) {
                HECHOS.get(clave).add(linea);
            }
        }
    }

    @Test
    void theThirteenProceduresHaveTheHundredAndSixteenRowsOfTheManual() {
        List<Integer> renglones =
                LEIDAS.values().stream().map(d -> d.actividades().size()).toList();
        assertThat(LEIDAS.keySet()).containsExactlyElementsOf(HECHOS.keySet());
        assertThat(renglones).containsExactly(13, 10, 9, 11, 8, 5, 12, 8, 11, 8, 9, 5, 7);
        assertThat(renglones.stream().mapToInt(Integer::intValue).sum()).isEqualTo(116);
    }

    @Test
    void nothingBranchesButWhereTheManualBranches() {
        List<String> decisiones = todas().filter(a -> !a.getValue().decisiones().isEmpty())
                .map(a -> a.getKey() + " " + a.getValue().id() + " "
                        + a.getValue().decisiones())
                .toList();
        assertThat(decisiones)
                .containsExactly(
                        "st-normatividad 6 {favorable=7, no favorable=5}",
                        "st-normatividad 8 {viable=9, no viable=5}",
                        "st-seguimiento 4 {congruente=6, diferente=5}",
                        "st-concertacion 5 {procede=7, no procede=6}",
                        "st-concertacion 6 {corrige=1, no corrige=FIN}");
    }

    @TestFactory
    Stream<DynamicTest> everyRowSaysWhatTheManualSays() {
        return HECHOS.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Definicion leida = LEIDAS.get(e.getKey());
                    assertThat(procedimiento(leida)).isEqualTo(e.getValue().get(0));
                    assertThat(leida.actividades().stream()
                                    .map(EntregaTest::renglon)
                                    .toList())
                            .containsExactlyElementsOf(
                                    e.getValue().subList(1, e.getValue().size()));
                }));
    }

    @Test
    void everyActivityHasATermAndEveryConditionSaysItselfInWords() {
        assertThat(todas().filter(a -> a.getValue().plazo() < 1)).isEmpty();
        assertThat(todas().map(a -> a.getValue().condicion()).filter(c -> c != null))
                .hasSizeGreaterThan(30)
                .allSatisfy(c -> assertThat(c.texto()).hasSizeGreaterThan(10));
        assertThat(todas().filter(a -> a.getValue().titulo().length() > 80)).isEmpty();
    }

    @Test
    void everyOficioThatAnActivityIssuesHasItsTemplate() {
        assertThat(todas().map(a -> a.getValue().oficio()).filter(o -> o != null))
                .hasSizeGreaterThan(40)
                .allSatisfy(o -> assertThat(Entrega.class.getResource("/oficios/" + o + ".txt"))
                        .isNotNull());
    }

    @Test
    void aProcedureSaysItsLineAndWhoCoordinatesIt() {
        LEIDAS.forEach((clave, d) -> {
            boolean tecnologicos = clave.startsWith("st-");
            assertThat(d.linea()).isEqualTo(tecnologicos ? Linea.TECNOLOGICOS : Linea.CAPACITACION);
            assertThat(d.coordinador()).isEqualTo(tecnologicos ? "CST" : "CSC");
        });
    }

    private static Stream<Map.Entry<String, Actividad>> todas() {
        return LEIDAS.entrySet().stream()
                .flatMap(e -> e.getValue().actividades().stream().map(a -> Map.entry(e.getKey(), a)));
    }

    private static String procedimiento(Definicion d) {
        return String.join(
                " | ",
                d.clave(),
                d.codigo(),
                d.revision(),
                String.valueOf(d.actividades().size()));
    }

    private static String renglon(Actividad a) {
        String sigue = a.decisiones().isEmpty()
                ? String.join(", ", a.siguientes())
                : String.join(
                        ", ",
                        a.decisiones().entrySet().stream()
                                .map(e -> e.getKey() + ">" + e.getValue())
                                .toList());
        String marcas = (a.recepcion() ? "R" : "") + (a.porUnidad() ? "U" : "") + (a.opcional() == null ? "" : "O");
        Llamada llamada = a.llamada();
        return String.join(
                        " | ",
                        a.id(),
                        a.numero(),
                        a.etapa(),
                        a.unidad(),
                        sigue,
                        marcas,
                        String.join(", ", a.consulta()),
                        String.join(", ", a.evidencias()),
                        a.condicion() == null ? "" : a.condicion().clave(),
                        llamada == null ? "" : llamada.clave() + " " + llamada.modo(),
                        a.erratas().isEmpty() || deImprenta(a) ? "" : "sí")
                .stripTrailing();
    }

    /** Slips of spelling that the table of facts leaves to the checker. */
    private static boolean deImprenta(Actividad a) {
        return a.erratas().stream()
                .allMatch(e -> e.impreso().contains("JDCEC") || e.impreso().contains("UOCDMX"));
    }

    private static List<String> hechos() throws IOException {
        try (InputStream tabla = EntregaTest.class.getResourceAsStream("/procedimientos/hechos.txt")) {
            return Arrays.asList(new String(tabla.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }
}
