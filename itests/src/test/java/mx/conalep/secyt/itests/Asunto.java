package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A case over HTTP, and what its history must say. */
final class Asunto {

    /** Steps that the system takes by itself after that of somebody. */
    private static final Set<String> SOLOS = Set.of("OFICIO", "LLAMAR", "TERMINAR");

    private final Gente.Persona coordina;
    private final long id;
    private final List<String> historia = new ArrayList<>();

    Asunto(Gente.Persona coordina, Map<String, Object> nuevo) {
        this.coordina = coordina;
        JsonNode abierto =
                coordina.cliente().post("/expedientes", nuevo).con(201).json();
        id = abierto.path("id").asLong();
        assertThat(abierto.path("estado").asText()).isEqualTo("ABIERTO");
    }

    /** Who asks what of whom in it. */
    record Encargo(String clase, String unidad, String participante, String lugar) {

        static Encargo de(JsonNode tarea) {
            return new Encargo(
                    tarea.path("clase").asText(),
                    tarea.path("unidad").asText(),
                    tarea.path("participante").asText("").replace("null", ""),
                    tarea.path("lugar").asText());
        }
    }

    /** A step that was taken. */
    record Paso(String accion, String actividad, int ronda, String unidad) {}

    long id() {
        return id;
    }

    Gente.Persona coordina() {
        return coordina;
    }

    JsonNode leer() {
        return coordina.cliente().get(ruta()).con(200).json();
    }

    String ruta() {
        return "/expedientes/" + id;
    }

    /** Whatever comes of it. */
    Cliente.Respuesta pide(Gente.Persona quien, String actividad, String verbo, Map<String, ?> cuerpo) {
        return quien.cliente().post(ruta() + "/actividades/" + actividad + "/" + verbo, cuerpo);
    }

    /** Refused, in words, with that code. */
    static JsonNode rechazada(Cliente.Respuesta r, int estado, String codigo) {
        JsonNode problema = r.con(estado).json();
        assertThat(problema.path("codigo").asText()).as(r.cuerpo()).isEqualTo(codigo);
        assertThat(problema.path("detail").asText()).matches("(?s)[«A-ZÁÉÍÓÚ].*\\.");
        return problema;
    }

    /** Refused because of a field. */
    static void rechazada(Cliente.Respuesta r, String campo) {
        JsonNode problema = rechazada(r, 422, "datos-invalidos");
        assertThat(problema.path("errores").path(0).path("campo").asText())
                .as(r.cuerpo())
                .isEqualTo(campo);
    }

    /** The history must have this step, too. */
    void anotar(Paso paso, Gente.Persona quien, Map<String, Object> ademas) {
        Map<String, Object> todo = new TreeMap<>(ademas);
        todo.values().removeIf(v -> v.equals("") || v.equals(List.of()));
        historia.add(paso + " " + quien.cuenta() + " " + todo);
    }

    /** The history says all of it in order, and nothing else. */
    void comprobarHistoria(JsonNode caso) {
        List<String> dicha = new ArrayList<>();
        int numero = 0;
        for (JsonNode p : caso.path("historia")) {
            numero++;
            assertThat(p.path("numero").asInt()).isEqualTo(numero);
            assertThat(p.path("momento").asText()).isNotBlank();
            if (!SOLOS.contains(p.path("accion").asText())) {
                dicha.add(renglon(p));
            }
        }
        assertThat(dicha).as(caso.path("folio").asText()).isEqualTo(historia);
    }

    private static String renglon(JsonNode p) {
        Map<String, Object> todo = new TreeMap<>();
        for (String campo : List.of("enNombre", "decision", "condicion")) {
            if (p.path(campo).isTextual()) {
                todo.put(campo, p.path(campo).asText());
            }
        }
        List<String> archivos = new ArrayList<>();
        p.path("evidencias").forEach(e -> archivos.add(e.path("archivo").asText()));
        if (!archivos.isEmpty()) {
            todo.put("evidencias", archivos);
        }
        Paso paso = new Paso(
                p.path("accion").asText(),
                p.path("actividad").asText(),
                p.path("ronda").asInt(),
                p.path("unidad").asText());
        return paso + " " + p.path("cuenta").asText() + " " + todo;
    }

    /** Steps of a kind in it. */
    static List<JsonNode> pasos(JsonNode caso, String accion) {
        List<JsonNode> suyos = new ArrayList<>();
        caso.path("historia").forEach(p -> {
            if (p.path("accion").asText().equals(accion)) {
                suyos.add(p);
            }
        });
        return suyos;
    }
}
