package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Forty at work in one unit and month, which somebody closes and reopens under their hands. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Concurrencia {

    private static final int EJERCICIO = 2025;
    private static final YearMonth MES = YearMonth.of(EJERCICIO, 5);
    private static final String CE = "ce-01";
    private static final int CAPTURISTAS = 20;
    private static final int POR_UNO = 12;
    private static final int POR_PERIODO = 8;
    private static final int CIERRES = 3;
    private static final int ABIERTO = 40;
    private static final int CERRADO = 60;

    private final Entorno entorno;
    private final Queue<Acto> actos = new ConcurrentLinkedQueue<>();
    private final Queue<Capturado> capturados = new ConcurrentLinkedQueue<>();
    private final AtomicInteger creados = new AtomicInteger();
    private final AtomicInteger hechos = new AtomicInteger();
    private final AtomicInteger rechazados = new AtomicInteger();
    private final AtomicBoolean fin = new AtomicBoolean();
    private final List<long[]> cerrado = new ArrayList<>();
    private Generador generador;
    private String unidad = "";

    /** An answer, and between which instants it was asked for and came. */
    private record Acto(String que, int estado, String codigo, long desde, long hasta, boolean cambia) {}

    /** A record, and who verifies it. */
    private record Capturado(String folio, String coordinacion) {}

    private final Motor motor;

    Concurrencia(Motor motor) {
        this.motor = motor;
        entorno = Entorno.de(motor);
    }

    @BeforeAll
    void aUnitWithItsPeople() {
        unidad = Tablero.unidades(entorno.como(Entorno.ADMINISTRADORA), "PLANTEL&entidad=01")
                .get(0);
        generador = new Generador(40, List.of(unidad));
        entorno.cuenta(CE, "UNIDAD_ESTATAL", "CE-01");
        entorno.cuenta(Gestion.capturista(unidad), "CAPTURISTA", unidad);
        entorno.cuenta(Gestion.director(unidad), "DIRECTOR", unidad);
        entorno.abrir(EJERCICIO);
        entorno.catalogo();
    }

    @Test
    void nothingIsLostAndNothingChangesInAClosedMonth() {
        List<Callable<Void>> tareas = new ArrayList<>();
        for (int i = 0; i < CAPTURISTAS; i++) {
            int hilo = i;
            tareas.add(() -> mientras(n -> capturar(hilo * 100_000 + n)));
        }
        for (int i = 0; i < POR_UNO; i++) {
            tareas.add(() -> mientras(n -> unoPorUno(n)));
        }
        for (int i = 0; i < POR_PERIODO; i++) {
            int hilo = i;
            tareas.add(() -> mientras(n -> porPeriodo(hilo + n)));
        }
        tareas.add(this::cerrarYReabrir);
        Paralelo.ejecutar(tareas.size(), tareas);

        comprobarRespuestas();
        comprobarQueNadaPasoCerrado();
        comprobarCifras();
        assertThat(entorno.consola("secyt:recalcular --ejercicio " + EJERCICIO)).contains("sin diferencias");
    }

    private interface Vuelta {
        void dar(int numero);
    }

    private Void mientras(Vuelta vuelta) {
        for (int n = 0; !fin.get(); n++) {
            vuelta.dar(n);
        }
        return null;
    }

    private void capturar(int numero) {
        Cliente.Respuesta r =
                enviar("capturar", Gestion.capturista(unidad), "/servicios", generador.servicio(numero, MES), true);
        if (r.estado() == 201) {
            creados.incrementAndGet();
            capturados.add(new Capturado(
                    r.json().path("folio").asText(),
                    Generador.esCapacitacion(r.json().path("tipo").asText()) ? "csc" : "cst"));
        }
    }

    /** Takes one record as far as it goes, sometimes back again. */
    private void unoPorUno(int numero) {
        Capturado suyo = capturados.poll();
        if (suyo == null) {
            porPeriodo(numero);
            return;
        }
        String folio = suyo.folio();
        paso(folio, "reportar", Gestion.capturista(unidad), Map.of());
        paso(folio, "liberar", Gestion.director(unidad), Map.of());
        paso(folio, "validar", CE, Map.of());
        paso(folio, "verificar", suyo.coordinacion(), Map.of());
        if (numero % 5 == 0) {
            paso(
                    folio,
                    "devolver",
                    suyo.coordinacion(),
                    Map.of("a", "capturar", "motivo", "Falta la lista", "dias", 3));
        }
    }

    private void paso(String folio, String paso, String cuenta, Map<String, Object> cuerpo) {
        enviar(paso, cuenta, "/servicios/" + folio + "/" + paso, cuerpo, true);
    }

    private void porPeriodo(int numero) {
        Map<String, Object> periodo = periodo(Map.of());
        switch (numero % 4) {
            case 0 -> enviar("reportes", Gestion.capturista(unidad), "/reportes", periodo, false);
            case 1 ->
                enviar("liberaciones", Gestion.director(unidad), "/liberaciones", Nacion.explicado(periodo), false);
            case 2 -> enviar("validaciones", CE, "/validaciones", periodo, false);
            default -> enviar("verificaciones", numero % 8 < 4 ? "csc" : "cst", "/verificaciones", periodo, false);
        }
    }

    private Map<String, Object> periodo(Map<String, Object> mas) {
        Map<String, Object> periodo = new TreeMap<>(mas);
        periodo.putAll(Map.of("unidad", unidad, "ejercicio", EJERCICIO, "mes", MES.getMonthValue()));
        return periodo;
    }

    private Cliente.Respuesta enviar(String que, String cuenta, String ruta, Object cuerpo, boolean cambia) {
        long desde = System.nanoTime();
        Cliente.Respuesta r = entorno.como(cuenta).post(ruta, cuerpo);
        String codigo = r.estado() < 300 ? "" : r.json().path("codigo").asText();
        boolean cambio = cambia || r.json().path("hechos").asLong() > 0;
        actos.add(new Acto(que, r.estado(), codigo, desde, System.nanoTime(), cambio));
        (r.estado() < 300 ? hechos : rechazados).incrementAndGet();
        return r;
    }

    /** The state unit reopens only until its cut-off. */
    private void prorrogar(String quien, String linea) {
        Map<String, Object> corte = Map.of(
                "ejercicio",
                EJERCICIO,
                "linea",
                linea,
                "mes",
                MES.getMonthValue(),
                "paso",
                "validacion",
                "fecha",
                (EJERCICIO + 1) + "-12-31",
                "motivo",
                "Prueba");
        entorno.como(quien).put("/cortes", corte).con(200);
    }

    private Void cerrarYReabrir() {
        try {
            prorrogar("csc", "CAPACITACION");
            prorrogar("cst", "TECNOLOGICOS");
            for (int i = 0; i < CIERRES; i++) {
                esperarMas(hechos, ABIERTO);
                entorno.como(CE).post("/cierres", periodo(Map.of())).con(200);
                long desde = System.nanoTime();
                String antes = foto();
                esperarMas(rechazados, CERRADO);
                assertThat(foto()).isEqualTo(antes);
                cerrado.add(new long[] {desde, System.nanoTime()});
                entorno.como(CE)
                        .post("/reaperturas", periodo(Map.of("motivo", "Prueba")))
                        .con(200);
            }
            esperarMas(hechos, ABIERTO);
            return null;
        } finally {
            fin.set(true);
        }
    }

    private static void esperarMas(AtomicInteger cuenta, int cuantos) {
        int limite = cuenta.get() + cuantos;
        Esperar.hasta("hay " + cuantos + " respuestas más", 60, TimeUnit.SECONDS, () -> cuenta.get() >= limite);
    }

    /** All that can be seen of the month. */
    private String foto() {
        StringBuilder foto = new StringBuilder();
        foto.append(entorno.como(CE)
                .get("/periodos?unidad=" + unidad + "&ejercicio=2025&mes=5")
                .con(200)
                .cuerpo());
        foto.append(avance().cuerpo());
        Map<String, JsonNode> porFolio = new TreeMap<>();
        servicios()
                .forEach(s -> assertThat(porFolio.put(s.path("folio").asText(), s))
                        .as("listed twice")
                        .isNull());
        return foto.append(porFolio).toString();
    }

    private Cliente.Respuesta avance() {
        return entorno.como(CE)
                .get("/avance?ejercicio=2025&mes=5&nivel=plantel&unidad=" + unidad)
                .con(200);
    }

    private List<JsonNode> servicios() {
        List<JsonNode> todos = new ArrayList<>();
        String ruta = "/servicios?orden=folio&tamano=500&ejercicio=2025&mes=5&unidad=" + unidad + "&pagina=";
        int vistos = -1;
        for (int pagina = 1; todos.size() > vistos; pagina++) {
            vistos = todos.size();
            entorno.como(CE)
                    .get(ruta + pagina)
                    .con(200)
                    .json()
                    .path("elementos")
                    .forEach(todos::add);
        }
        return todos;
    }

    /** What was refused was refused because the month was closed, or because another had taken that step already. */
    private void comprobarRespuestas() {
        Map<String, Integer> otras = new TreeMap<>();
        actos.stream()
                .filter(a -> a.estado() >= 300 && !esperada(a))
                .forEach(a -> otras.merge(a.que() + " " + a.estado() + " " + a.codigo(), 1, Integer::sum));
        assertThat(otras).isEmpty();
        assertThat(actos.stream().filter(a -> a.codigo().equals("periodo-cerrado")))
                .isNotEmpty();
    }

    private static boolean esperada(Acto a) {
        boolean cruce =
                List.of("estado-incompatible", "paso-no-hecho", "estado-cambio").contains(a.codigo());
        return a.estado() == 409 && (a.codigo().equals("periodo-cerrado") || cruce);
    }

    private void comprobarQueNadaPasoCerrado() {
        assertThat(cerrado).hasSize(CIERRES);
        for (long[] intervalo : cerrado) {
            assertThat(actos.stream()
                            .filter(a -> a.estado() < 300
                                    && a.cambia()
                                    && a.desde() > intervalo[0]
                                    && a.hasta() < intervalo[1]))
                    .isEmpty();
        }
    }

    private void comprobarCifras() {
        List<JsonNode> servicios = servicios();
        assertThat(servicios).hasSize(creados.get());
        Libro libro = new Libro();
        for (JsonNode s : servicios) {
            Map<String, Object> leido = Cliente.JSON.convertValue(s, Cliente.OBJETO);
            Libro.Asiento a = new Libro.Asiento(s.path("folio").asText(), "", leido, 0);
            a.estado = s.path("estado").asText();
            libro.anotar(a);
        }
        Map<String, String> recontadas = new TreeMap<>();
        Libro.INDICADORES.forEach(i -> recontadas.put(i, texto(libro.cifras(i, a -> true))));
        Map<String, String> mostradas = new TreeMap<>();
        avance().json()
                .path("elementos")
                .forEach(e -> mostradas.put(
                        e.path("indicador").asText(),
                        texto(new Libro.Cifras(
                                e.path("preliminar").decimalValue(),
                                e.path("alcanzado").decimalValue()))));
        assertThat(mostradas).isEqualTo(recontadas);
        comprobarPeriodos(libro);
    }

    private void comprobarPeriodos(Libro libro) {
        JsonNode periodos = entorno.como(CE)
                .get("/periodos?unidad=" + unidad + "&ejercicio=2025&mes=5")
                .con(200)
                .json()
                .path("elementos");
        for (String estado : Libro.ESTADOS) {
            long contados = 0;
            for (JsonNode periodo : periodos) {
                contados += periodo.path("cuentas").path(estado + "s").asLong();
            }
            assertThat(contados)
                    .as(estado)
                    .isEqualTo(libro.los(a -> a.estado.equals(estado)).size());
        }
    }

    private static String texto(Libro.Cifras cifras) {
        return Tablero.renglon(cifras.preliminar(), cifras.alcanzado());
    }
}
