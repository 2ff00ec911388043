package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** 313 planteles, 9 CAST and 32 state units through a year, from the goals to the last quarter. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class Anio {

    static final int EJERCICIO = 2025;

    private static final int SERVICIOS = Integer.getInteger("secyt.anio.servicios", 100_000);
    private static final int UNA_MALA_EN = 40;
    static final String TARDIO = "14DPT0001N";

    private final Entorno entorno;
    private final Nacion nacion;
    private final Cuadro cuadro = new Cuadro(EJERCICIO);
    private final MetasNacion metas;
    private final EdicionesNacion ediciones;
    private final DevueltosNacion devueltos;

    Anio(Motor motor) {
        entorno = Entorno.de(motor);
        nacion = new Nacion(entorno);
        metas = new MetasNacion(entorno, nacion, cuadro);
        ediciones = new EdicionesNacion(entorno, nacion, cuadro);
        devueltos = new DevueltosNacion(entorno, cuadro);
    }

    @Test
    @Order(1)
    void theNationHasItsUnitsAndAccounts() {
        nacion.fundar();
        assertThat(nacion.estados()).hasSize(32);
        assertThat(nacion.todas()).hasSize(313 + 9);
        entorno.abrir(EJERCICIO);
        entorno.catalogo();
    }

    @Test
    @Order(2)
    void goalsGoFromTheRequestToTheNationalFigure() {
        metas.solicitar();
        nacion.porEstado(estado -> metas.capturar(estado, TARDIO));
        metas.completar(TARDIO);
        metas.congelar();
        comprobar();
    }

    @Test
    @Order(3)
    void anotherFigureIsAuthorisedAndSharedOutAndOneUnitIsReprogrammed() {
        metas.autorizar("PERSONAS_CAPACITADAS", 4);
        metas.reprogramar("08DPT0001C", "SERVICIOS_CAPACITACION", 12, 34, 56, 78);
        comprobar();
    }

    @Test
    @Order(4)
    void theFirstQuarterIsImportedGoesThroughTheChainAndIsClosed() {
        trimestre(1, List.of());
    }

    @Test
    @Order(5)
    void inTheSecondQuarterOneUnitIsLate() {
        trimestre(2, List.of(TARDIO));
    }

    @Test
    @Order(6)
    void itsQuarterIsReopenedAndCountsInItsOwnMonths() {
        String estado = nacion.estadoDe(TARDIO);
        Map<String, Object> suyo = Map.of("unidad", TARDIO, "trimestre", 2);
        Map<String, Object> motivo = new HashMap<>(suyo);
        motivo.put("motivo", "Entregó tarde sus listas de asistencia");
        Map<String, String> antes = ediciones.contenidos(2);
        List.of("csc", "cst").forEach(c -> nacion.acto("/reaperturas", c, motivo));
        importar(estado, List.of(TARDIO), 2, 40);
        cadena(estado, TARDIO, 2);
        verificar(TARDIO, 2, List.of(TARDIO));
        List.of("csc", "cst").forEach(c -> nacion.acto("/cierres", c, suyo));
        comprobar();
        ediciones.corregir(2);
        ediciones.sigueIgual(2, antes);
        ediciones.regularizara("TECNOLOGICOS", 3, 2);
    }

    @Test
    @Order(7)
    void theThirdAndFourthQuartersFollow() {
        trimestre(3, List.of());
        assertThat(ediciones.regulariza("TECNOLOGICOS", 3, TARDIO)).isTrue();
        assertThat(ediciones.regulariza("CAPACITACION", 3, TARDIO))
                .as("told already by the fe de erratas")
                .isFalse();
        trimestre(4, List.of());
    }

    @Test
    @Order(8)
    void nothingDiffersFromTheContributions() {
        assertThat(entorno.consola("secyt:recalcular --ejercicio " + EJERCICIO)).contains("sin diferencias");
    }

    private void trimestre(int trimestre, List<String> tardios) {
        int porUnidad = SERVICIOS / 4 / nacion.todas().size();
        nacion.porEstado(estado -> {
            List<String> unidades = new ArrayList<>(nacion.de(estado));
            unidades.removeAll(tardios);
            importar(estado, unidades, trimestre, porUnidad * unidades.size());
            cadena(estado, estado, trimestre);
            devueltos.corregir(estado, trimestre);
            cuadro.avanzar(unidades, meses(trimestre), 3);
        });
        List<String> todas = new ArrayList<>(nacion.todas());
        todas.removeAll(tardios);
        verificar("CONALEP", trimestre, todas);
        nacion.acto("/cierres", "csc", Map.of("unidad", "CONALEP", "trimestre", trimestre));
        nacion.acto("/cierres", "cst", Map.of("unidad", "CONALEP", "trimestre", trimestre));
        comprobar();
        ediciones.emitir(trimestre);
    }

    /** Every planted fault is told at its row and column, and all the other rows become services. */
    private void importar(String estado, List<String> unidades, int trimestre, int cuantos) {
        Archivo archivo = Archivo.de(estado.hashCode(), unidades, trimestre, cuantos, UNA_MALA_EN);
        Cliente quien = entorno.como(Nacion.capturista(estado));
        String ruta = "/servicios/importaciones/"
                + enviar(quien, archivo, estado + "-T" + trimestre)
                        .con(202)
                        .json()
                        .path("id")
                        .asText();
        Esperar.hasta(
                "termina la importación de " + estado,
                900,
                TimeUnit.SECONDS,
                () -> !quien.get(ruta).json().at("/importacion/estado").asText().equals("EN_CURSO"));
        JsonNode fin = quien.get(ruta).con(200).json().path("importacion");
        assertThat(fin.path("estado").asText()).as(fin.toString()).isEqualTo("TERMINADA");
        assertThat(malas(quien, ruta)).as(estado).isEqualTo(archivo.faltas());
        assertThat(fin.path("buenas").asInt()).isEqualTo(archivo.buenos().size());
        archivo.buenos().forEach(s -> cuadro.sumar(s, true));
    }

    /** Every other state sends a workbook. */
    private Cliente.Respuesta enviar(Cliente quien, Archivo archivo, String nombre) {
        String ruta = "/servicios/importaciones?modo=carga&nombre=" + nombre;
        return nacion.estados().indexOf(nombre.substring(0, nombre.length() - 3)) % 2 == 0
                ? quien.enviar("POST", ruta + ".csv", "text/csv", archivo.csv())
                : quien.enviar("POST", ruta + ".xlsx", Archivo.XLSX, archivo.xlsx());
    }

    private static Set<String> malas(Cliente quien, String ruta) {
        Set<String> malas = new HashSet<>();
        for (int pagina = 1; ; pagina++) {
            JsonNode filas = quien.get(ruta + "/filas?soloMalas=true&tamano=500&pagina=" + pagina)
                    .con(200)
                    .json();
            filas.path("elementos")
                    .forEach(f -> malas.add(
                            f.path("fila").asInt() + " " + f.path("columna").asText()));
            if (malas.size() >= filas.path("total").asInt()
                    || filas.path("elementos").isEmpty()) {
                return malas;
            }
        }
    }

    private void cadena(String estado, String unidad, int trimestre) {
        Map<String, Object> suyo = Map.of("unidad", unidad, "trimestre", trimestre);
        completo(nacion.acto("/reportes", Nacion.capturista(estado), suyo));
        completo(nacion.acto("/liberaciones", Nacion.director(estado), suyo));
        completo(nacion.acto("/validaciones", Nacion.estatalDe(estado), suyo));
    }

    private void verificar(String unidad, int trimestre, List<String> unidades) {
        Map<String, Object> suyo = Map.of("unidad", unidad, "trimestre", trimestre);
        completo(nacion.acto("/verificaciones", "csc", suyo));
        completo(nacion.acto("/verificaciones", "cst", suyo));
        cuadro.avanzar(unidades, meses(trimestre), 4);
    }

    private static void completo(JsonNode resultado) {
        assertThat(resultado.path("totalDetenidos").asLong())
                .as(resultado.toString())
                .isZero();
    }

    private static List<Integer> meses(int trimestre) {
        return List.of(3 * trimestre - 2, 3 * trimestre - 1, 3 * trimestre);
    }

    /** Nation, states and the units of two of them, in the year, each quarter and one month of each. */
    private void comprobar() {
        Cliente auditora = entorno.como("auditora");
        List<Tablero.Periodo> periodos = new ArrayList<>(List.of(Tablero.Periodo.anio()));
        IntStream.rangeClosed(1, 4).mapToObj(Tablero.Periodo::trimestre).forEach(periodos::add);
        IntStream.of(2, 6, 7, 12).mapToObj(Tablero.Periodo::mes).forEach(periodos::add);
        Map<String, List<String>> porEstado = new HashMap<>();
        nacion.estados().forEach(e -> porEstado.put(e, nacion.de(e)));
        for (Tablero.Periodo periodo : periodos) {
            cuadro.comprobar(auditora, periodo, "&nivel=nacional", Map.of("CONALEP", nacion.todas()));
            cuadro.comprobar(auditora, periodo, "&nivel=estatal", porEstado);
            List.of("CE-14", "CE-08")
                    .forEach(e ->
                            cuadro.comprobar(auditora, periodo, "&nivel=plantel&unidad=" + e, porUnidad(nacion.de(e))));
        }
    }

    private static Map<String, List<String>> porUnidad(List<String> unidades) {
        Map<String, List<String>> quienes = new HashMap<>();
        unidades.forEach(u -> quienes.put(u, List.of(u)));
        return quienes;
    }
}
