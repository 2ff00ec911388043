package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The whole country: every unit that delivers services, and for each of the 32 states the accounts of its posts. */
final class Nacion {

    /** Places of the CAST that only this test has; one more is in the register. */
    private static final List<String> SEDES = List.of("09", "11", "14", "15", "19", "21", "24", "30");

    private static final int HILOS = 3;

    private final Entorno entorno;
    private final Map<String, List<String>> unidades = new TreeMap<>();

    Nacion(Entorno entorno) {
        this.entorno = entorno;
    }

    /** Makes the CAST that are missing and the accounts of each state. */
    void fundar() {
        SEDES.forEach(entorno::cast);
        JsonNode estatales = administradora()
                .get("/unidades?tamano=500&tipo=CE&tipo=UODCDMX&tipo=RCEO")
                .con(200)
                .json();
        estatales
                .path("elementos")
                .forEach(e -> unidades.put(
                        e.path("clave").asText(), deEstado(e.path("entidad").asText())));
        List<String> claves = estados();
        Paralelo.hacer(2, claves.size(), i -> cuentas(claves.get(i)));
    }

    private List<String> deEstado(String entidad) {
        return Tablero.unidades(administradora(), "PLANTEL&entidad=" + entidad, "CAST&entidad=" + entidad);
    }

    private void cuentas(String estado) {
        entorno.cuenta(capturista(estado), "CAPTURISTA", estado);
        entorno.cuenta(director(estado), "DIRECTOR", estado);
        entorno.cuenta(estatalDe(estado), "UNIDAD_ESTATAL", estado);
    }

    private Cliente administradora() {
        return entorno.como(Entorno.ADMINISTRADORA);
    }

    /** Keys of the 32 state units. */
    List<String> estados() {
        return List.copyOf(unidades.keySet());
    }

    /** Planteles and CAST of a state. */
    List<String> de(String estado) {
        return unidades.get(estado);
    }

    /** Planteles and CAST of all states. */
    List<String> todas() {
        List<String> todas = new ArrayList<>();
        unidades.values().forEach(todas::addAll);
        return todas;
    }

    String estadoDe(String unidad) {
        return estados().stream()
                .filter(e -> de(e).contains(unidad))
                .findFirst()
                .orElseThrow();
    }

    static String capturista(String estado) {
        return "captura-" + estado.toLowerCase();
    }

    static String director(String estado) {
        return "direccion-" + estado.toLowerCase();
    }

    static String estatalDe(String estado) {
        return "estatal-" + estado.toLowerCase();
    }

    /** Does something for each state, several at a time. */
    void porEstado(Consumer<String> trabajo) {
        List<String> claves = estados();
        Paralelo.hacer(HILOS, claves.size(), i -> trabajo.accept(claves.get(i)));
    }

    /** A request of a release that explains whatever the core may warn of. */
    static Map<String, Object> explicado(Map<String, Object> peticion) {
        Map<String, Object> todo = new HashMap<>(peticion);
        String porque = "Así lo muestran las listas de asistencia";
        todo.put(
                "justificaciones",
                Map.of(
                        "trimestre-en-cero.cero", porque,
                        "sobre-meta.exceso", porque,
                        "grupo-duplicado.repetido", porque));
        return todo;
    }

    /** A step for all of a unit in a quarter; whatever stays behind fails unless it is allowed. */
    JsonNode acto(String ruta, String cuenta, Map<String, Object> peticion) {
        Map<String, Object> todo = new HashMap<>(peticion);
        todo.put("ejercicio", Anio.EJERCICIO);
        if (ruta.equals("/liberaciones")) {
            todo = explicado(todo);
        }
        JsonNode r = entorno.como(cuenta).post(ruta, todo).con(200).json();
        assertThat(r.isObject()).isTrue();
        return r;
    }
}
