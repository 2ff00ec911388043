package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The people of a state at work: each act through the account whose post it is, and each of them entered in the book. */
final class Gestion {

    private final Entorno entorno;
    private final Libro libro;
    private final String estatal;

    Gestion(Entorno entorno, Libro libro, String estatal) {
        this.entorno = entorno;
        this.libro = libro;
        this.estatal = estatal;
    }

    static String capturista(String unidad) {
        return "cap-" + unidad.toLowerCase();
    }

    static String director(String unidad) {
        return "dir-" + unidad.toLowerCase();
    }

    /** Who takes a step of a service. */
    String quien(String paso, Libro.Asiento a) {
        return switch (paso) {
            case "reportar" -> capturista(a.unidad());
            case "liberar" -> director(a.unidad());
            case "validar" -> estatal;
            default -> a.capacitacion() ? "csc" : "cst";
        };
    }

    Libro.Asiento capturar(String cuenta, Map<String, Object> servicio) {
        return capturar(cuenta, entorno.como(cuenta), servicio);
    }

    /** Captures with a key, sent twice as a program does that lost the first answer. */
    Libro.Asiento capturarDosVeces(String cuenta, String llave, Map<String, Object> servicio) {
        Libro.Asiento a = capturar(cuenta, entorno.como(cuenta).con("Idempotency-Key", llave), servicio);
        Cliente.Respuesta otra = entorno.como(cuenta)
                .con("Idempotency-Key", llave)
                .post("/servicios", servicio)
                .con(201);
        assertThat(otra.json().path("folio").asText()).isEqualTo(a.folio);
        assertThat(otra.cabecera("Idempotency-Replayed")).isEqualTo("true");
        return a;
    }

    private Libro.Asiento capturar(String cuenta, Cliente cliente, Map<String, Object> servicio) {
        Cliente.Respuesta r = cliente.post("/servicios", servicio).con(201);
        JsonNode creado = r.json();
        Libro.Asiento a = new Libro.Asiento(creado.path("folio").asText(), cuenta, servicio, version(r));
        assertThat(r.cabecera("Location")).endsWith("/servicios/" + a.folio);
        assertThat(creado.path("estado").asText()).isEqualTo("capturado");
        libro.anotar(a);
        return a;
    }

    /** Replaces some fields, as its capturist. */
    void editar(Libro.Asiento a, Map<String, Object> cambios) {
        Map<String, Object> nuevo = con(a, cambios);
        Cliente.Respuesta r = entorno.como(capturista(a.unidad()))
                .con("If-Match", "\"" + a.version + "\"")
                .put("/servicios/" + a.folio, nuevo)
                .con(200);
        a.enviado = nuevo;
        a.version = version(r);
    }

    static Map<String, Object> con(Libro.Asiento a, Map<String, Object> cambios) {
        Map<String, Object> nuevo = new LinkedHashMap<>(a.enviado);
        nuevo.putAll(cambios);
        return nuevo;
    }

    /** One step of one service. */
    void paso(Libro.Asiento a, String paso) {
        Cliente.Respuesta r = entorno.como(quien(paso, a))
                .con("If-Match", "\"" + a.version + "\"")
                .post("/servicios/" + a.folio + "/" + paso, Map.of())
                .con(200);
        a.estado = r.json().path("estado").asText();
        a.version = version(r);
        a.devuelto = false;
        assertThat(Libro.PASOS.indexOf(paso) + 1).isEqualTo(a.pasos());
    }

    /** Sends it back to a step that has to be done again. */
    void devolver(Libro.Asiento a, String cuenta, String paso, List<String> campos) {
        Map<String, Object> peticion =
                Map.of("a", paso, "motivo", "No coincide con la lista de asistencia", "dias", 5, "campos", campos);
        Cliente.Respuesta r = entorno.como(cuenta)
                .post("/servicios/" + a.folio + "/devolver", peticion)
                .con(200);
        assertThat(r.json().path("devolucion").path("a").asText()).isEqualTo(paso);
        a.estado = r.json().path("estado").asText();
        a.version = version(r);
        a.devuelto = true;
        int repetir = paso.equals("capturar") ? 0 : Libro.PASOS.indexOf(paso);
        assertThat(a.pasos()).isEqualTo(repetir);
    }

    /** A step for all of a unit and period, which must move as many as the book says and tell all that stay behind. */
    void acto(String paso, String cuenta, Map<String, Object> peticion, Predicate<Libro.Asiento> cuales) {
        String ruta = Map.of(
                        "reportar", "/reportes",
                        "liberar", "/liberaciones",
                        "validar", "/validaciones",
                        "verificar", "/verificaciones")
                .get(paso);
        long propios = libro.los(cuales.and(a -> a.capturista.equals(cuenta) && !a.devuelto && a.pasos() == 2))
                .size();
        long esperados = libro.avanzar(paso, cuales);
        Map<String, Object> todo = con2026(paso.equals("liberar") ? Nacion.explicado(peticion) : peticion);
        JsonNode r = entorno.como(cuenta).post(ruta, todo).con(200).json();
        assertThat(r.path("hechos").asLong()).as("%s %s", paso, peticion).isEqualTo(esperados);
        assertThat(r.path("totalDetenidos").asLong()).isEqualTo(libro.pendientes(paso, cuales));
        assertThat(r.path("autovalidados").asLong()).isEqualTo(paso.equals("validar") ? propios : 0);
        StreamSupport.stream(r.path("detenidos").spliterator(), false).forEach(d -> {
            assertThat(d.path("motivo").asText()).isNotBlank();
            assertThat(d.path("estado").asText())
                    .isEqualTo(libro.de(d.path("folio").asText()).estado);
        });
    }

    private static Map<String, Object> con2026(Map<String, Object> peticion) {
        Map<String, Object> todo = new HashMap<>(peticion);
        todo.put("ejercicio", Trimestre.EJERCICIO);
        return todo;
    }

    private static int version(Cliente.Respuesta r) {
        int version = r.json().path("version").asInt();
        assertThat(r.cabecera("ETag")).isEqualTo("\"" + version + "\"");
        return version;
    }
}
