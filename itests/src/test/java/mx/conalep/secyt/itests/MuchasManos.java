package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Fifty people of four units conclude and claim at once in two hundred cases, and the process is killed under their hands. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class MuchasManos {

    private static final int CASOS = 200;
    private static final int VISITAS = 60;
    private static final int ANTES_DE_MATAR = 250;

    /** Those with the same order of cases meet in each of them. */
    private static final int GRUPOS = 7;

    private static final Map<String, String> PUESTOS =
            new TreeMap<>(Map.of("CAST", "CAST-08-01", "CST", "CONALEP", "DCAJ", "CONALEP", "DSTC", "CONALEP"));
    private static final Map<String, Integer> CUANTOS = Map.of("CAST", 12, "CST", 14, "DCAJ", 8, "DSTC", 16);
    private static final Set<String> CRUCES = Set.of("ya-concluida", "reclamada", "fuera-de-orden", "cambio");
    private static final Set<String> TERMINA = Set.of("CONCLUIR", "ACUSAR", "RESPONDER");

    private final Motor motor;
    private final List<String> cuentas = new ArrayList<>();
    private final List<Long> casos = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Acto> actos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger hechos = new AtomicInteger();
    private final AtomicBoolean muerto = new AtomicBoolean();
    private Entorno entorno;

    /** What was asked, and what came of it; 0 when nobody answered. */
    private record Acto(
            String que, long caso, long tarea, String cuenta, String sena, int estado, String codigo, String dice) {}

    MuchasManos(Motor motor) {
        this.motor = motor;
    }

    @BeforeAll
    void fiftyPeopleAndTwoHundredCases() {
        entorno = Entorno.de(motor);
        PUESTOS.forEach((rol, unidad) -> IntStream.range(0, CUANTOS.get(rol)).forEach(i -> {
            String cuenta = "manos-" + rol.toLowerCase() + "-" + i;
            entorno.cuenta(cuenta, rol.equals("CAST") ? "DIRECTOR" : rol, unidad);
            cuentas.add(cuenta);
        }));
        assertThat(cuentas).hasSize(50);
        Paralelo.hacer(
                4,
                CASOS,
                i -> casos.add(como("manos-dstc-" + i % 16)
                        .post(
                                "/expedientes",
                                Map.of(
                                        "procedimiento",
                                        "st-normatividad",
                                        "asunto",
                                        "Norma " + i,
                                        "participantes",
                                        List.of("CAST-08-01")))
                        .con(201)
                        .json()
                        .path("id")
                        .asLong()));
    }

    @Test
    @Order(1)
    void nothingIsLostNorDoneTwice() {
        trabajar();
        long cruces = actos.stream().filter(a -> a.estado() == 409).count();
        System.out.printf("MEDIDA %s many hands: %d done, %d refused%n", motor, hechos.get(), cruces);
        assertThat(hechos.get()).isGreaterThan(CASOS);
        assertThat(cruces).as("they did meet").isPositive();
        comprobar();
    }

    @Test
    @Order(2)
    void norWhenTheProcessIsKilled() {
        int limite = hechos.get() + ANTES_DE_MATAR;
        Paralelo.ejecutar(
                2,
                List.<Callable<Void>>of(
                        () -> {
                            trabajar();
                            return null;
                        },
                        () -> {
                            Esperar.hasta("van a la mitad", 300, TimeUnit.SECONDS, () -> hechos.get() >= limite);
                            muerto.set(true);
                            entorno.servidor().matar();
                            return null;
                        }));
        entorno.reanudar();
        muerto.set(false);
        assertThat(actos.stream().filter(a -> a.estado() == 0)).as("cut off").isNotEmpty();
        comprobar();
        trabajar();
        comprobar();
    }

    private Cliente como(String cuenta) {
        return entorno.como(cuenta);
    }

    private void trabajar() {
        List<Callable<Void>> tareas = new ArrayList<>();
        for (int i = 0; i < cuentas.size(); i++) {
            int numero = i;
            tareas.add(() -> {
                recorrer(cuentas.get(numero), numero % GRUPOS);
                return null;
            });
        }
        Paralelo.ejecutar(tareas.size(), tareas);
    }

    private void recorrer(String cuenta, int grupo) {
        List<Long> suyos = new ArrayList<>(casos);
        Collections.shuffle(suyos, new Random(hechos.get() / 1000 * 31L + grupo));
        Random azar = new Random(cuenta.hashCode());
        for (long caso : suyos.subList(0, VISITAS)) {
            if (muerto.get()) {
                return;
            }
            try {
                visitar(cuenta, caso, azar);
            } catch (UncheckedIOException nadieContesta) {
                assertThat(muerto).isTrue();
                return;
            }
        }
    }

    private void visitar(String cuenta, long caso, Random azar) {
        JsonNode tarea =
                como(cuenta).get("/tareas?expediente=" + caso).con(200).json().at("/elementos/0");
        if (tarea.isMissingNode()) {
            return;
        }
        if (azar.nextInt(4) == 0) {
            String ruta = "/tareas/" + tarea.path("id").asLong() + "/reclamacion";
            pedir(new Acto("RECLAMAR", caso, tarea.path("id").asLong(), cuenta, "", 0, "", ""), ruta, Map.of());
            return;
        }
        String sena = cuenta + "-" + caso + "-" + azar.nextLong();
        Map<String, Object> cuerpo = new HashMap<>(Map.of("comentario", sena));
        cuerpo.put("decision", decision(tarea.path("actividad").asText(), azar));
        String ruta = "/expedientes/" + caso + "/actividades/"
                + tarea.path("actividad").asText() + "/conclusion";
        pedir(
                new Acto("CONCLUIR", caso, tarea.path("id").asLong(), cuenta, sena, 0, "", ""),
                ruta,
                evidencia(tarea, cuenta, cuerpo));
    }

    private Map<String, Object> evidencia(JsonNode tarea, String cuenta, Map<String, Object> cuerpo) {
        if (tarea.path("actividad").asText().equals("13")) {
            cuerpo.put("evidencias", List.of(new Gente.Persona(cuenta, "DSTC", como(cuenta)).sube("minuta")));
        }
        return cuerpo;
    }

    /** One in four goes back. */
    private static String decision(String actividad, Random azar) {
        boolean favorable = azar.nextInt(4) != 0;
        return switch (actividad) {
            case "6" -> favorable ? "favorable" : "no favorable";
            case "8" -> favorable ? "viable" : "no viable";
            default -> "";
        };
    }

    private void pedir(Acto acto, String ruta, Map<String, Object> cuerpo) {
        try {
            Cliente.Respuesta r = como(acto.cuenta()).post(ruta, cuerpo);
            boolean bien = r.estado() < 300;
            actos.add(con(
                    acto,
                    r.estado(),
                    bien ? "" : r.json().path("codigo").asText(),
                    bien ? "" : r.json().path("detail").asText()));
            if (bien) {
                hechos.incrementAndGet();
            }
        } catch (UncheckedIOException nadieContesta) {
            actos.add(acto);
            throw nadieContesta;
        }
    }

    private static Acto con(Acto a, int estado, String codigo, String dice) {
        return new Acto(a.que(), a.caso(), a.tarea(), a.cuenta(), a.sena(), estado, codigo, dice);
    }

    private void comprobar() {
        Map<String, Integer> otras = new TreeMap<>();
        actos.stream()
                .filter(a -> a.estado() >= 300 && !(a.estado() == 409 && CRUCES.contains(a.codigo())))
                .forEach(a ->
                        otras.merge(a.que() + " " + a.estado() + " " + a.codigo() + " " + a.dice(), 1, Integer::sum));
        assertThat(otras).isEmpty();
        assertThat(actos.stream()
                        .filter(a -> Set.of("ya-concluida", "reclamada").contains(a.codigo())))
                .as("each refusal names who")
                .allSatisfy(a -> assertThat(a.dice()).contains("manos-"));
        Paralelo.hacer(4, casos.size(), i -> comprobar(casos.get(i)));
    }

    private void comprobar(long caso) {
        JsonNode historia =
                como("manos-dstc-0").get("/expedientes/" + caso).con(200).json().path("historia");
        Map<String, Integer> dichas = new TreeMap<>();
        Map<Long, Integer> terminadas = new TreeMap<>();
        Map<String, Integer> reclamadas = new TreeMap<>();
        int numero = 0;
        for (JsonNode paso : historia) {
            numero++;
            assertThat(paso.path("numero").asInt()).isEqualTo(numero);
            String accion = paso.path("accion").asText();
            if (TERMINA.contains(accion)) {
                dichas.merge(paso.path("comentario").asText(), 1, Integer::sum);
                terminadas.merge(paso.path("tarea").asLong(), 1, Integer::sum);
            } else if (accion.equals("RECLAMAR")) {
                reclamadas.merge(
                        paso.path("tarea").asLong() + paso.path("cuenta").asText(), 1, Integer::sum);
            }
        }
        assertThat(terminadas.values()).as("no task ends twice").allMatch(v -> v == 1);
        assertThat(dichas.values()).allMatch(v -> v == 1);
        comprobar(caso, dichas.keySet(), reclamadas);
    }

    /** What was answered is there; what is there was answered, or its answer was cut off. */
    private void comprobar(long caso, Set<String> dichas, Map<String, Integer> reclamadas) {
        List<String> ciertas = senas(caso, 200);
        List<String> posibles = new ArrayList<>(ciertas);
        posibles.addAll(senas(caso, 0));
        assertThat(dichas).containsAll(ciertas);
        assertThat(posibles).containsAll(dichas);
        Map<String, Integer> minimo = new TreeMap<>();
        actos.stream()
                .filter(a -> a.caso() == caso && a.que().equals("RECLAMAR") && a.estado() == 200)
                .forEach(a -> minimo.merge(a.tarea() + a.cuenta(), 1, Integer::sum));
        minimo.forEach(
                (cual, veces) -> assertThat(reclamadas.getOrDefault(cual, 0)).isGreaterThanOrEqualTo(veces));
    }

    private List<String> senas(long caso, int estado) {
        return actos.stream()
                .filter(a -> a.caso() == caso && a.que().equals("CONCLUIR") && a.estado() == estado)
                .map(Acto::sena)
                .toList();
    }
}
