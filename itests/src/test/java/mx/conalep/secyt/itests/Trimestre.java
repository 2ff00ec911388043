package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A quarter of Chihuahua, from the goals to the national result. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class Trimestre {

    static final int EJERCICIO = 2026;

    private static final String CE = "ce-08";
    private static final String CAST = "CAST-08-01";
    private static final String SIN_FEBRERO = "08DPT0013H";
    private static final String SIN_REPORTAR = "08DPT0003A";
    private static final String SIN_LIBERAR = "08DPT0007X";
    private static final String SIN_VALIDAR = "08DPT0008W";
    private static final String SIN_VERIFICAR = "08DPT0011J";
    private static final int GENERADOS = 2_000;
    private static final int HILOS = 8;
    private static final long SEMILLA = 7081;

    private final Entorno entorno;
    private final Libro libro = new Libro();
    private final Tablero tablero = new Tablero(EJERCICIO, libro, "CE-08");
    private final Gestion gestion;
    private final Random azar = new Random(SEMILLA);
    private List<String> planteles = List.of();
    private List<String> unidades = List.of();

    Trimestre(Motor motor) {
        entorno = Entorno.de(motor);
        gestion = new Gestion(entorno, libro, CE);
    }

    @Test
    @Order(1)
    void theOneTimeCodeMakesTheFirstAdministratorAndNoOther() {
        assertThat(Files.exists(entorno.archivoDelCodigo())).isFalse();
        JsonNode otra = Cliente.anonimo(entorno.servidor())
                .post("/instalacion", entorno.primera())
                .con(409)
                .json();
        assertThat(otra.path("codigo").asText()).isEqualTo("ya-instalado");
    }

    @Test
    @Order(2)
    void theStateGetsItsAccountsItsYearAndItsOffers() {
        Cliente administradora = entorno.como(Entorno.ADMINISTRADORA);
        planteles = Tablero.unidades(administradora, "PLANTEL&entidad=08");
        assertThat(planteles).hasSize(8);
        unidades = new ArrayList<>(planteles);
        unidades.add(CAST);
        entorno.cuenta("administrador-2", "ADMINISTRADOR", "CONALEP");
        entorno.cuenta(CE, "UNIDAD_ESTATAL", "CE-08");
        Paralelo.hacer(2, unidades.size(), i -> {
            String unidad = unidades.get(i);
            entorno.cuenta(Gestion.capturista(unidad), "CAPTURISTA", unidad);
            entorno.cuenta(Gestion.director(unidad), "DIRECTOR", unidad);
        });
        entorno.abrir(EJERCICIO);
        entorno.catalogo();
    }

    @Test
    @Order(3)
    void goalsAreCapturedOneIsObservedAndCorrectedAndAllAreAccepted() {
        planteles.forEach(p -> Libro.DE_CAPACITACION.forEach(i -> capturarMeta(p, i)));
        Libro.DE_TECNOLOGICOS.forEach(i -> capturarMeta(CAST, i));
        corregirUna(planteles.get(0), "PERSONAS_CAPACITADAS");
        JsonNode aceptadas = entorno.como(CE)
                .post("/metas/aceptaciones", Map.of("ejercicio", EJERCICIO, "unidad", "CE-08"))
                .con(200)
                .json();
        assertThat(aceptadas.path("aceptadas").asInt()).isEqualTo(8 * 5 + 3 - 1);
        reprogramarUna(CAST, "SERVICIOS_TECNOLOGICOS");
        assertThat(total("/metas?ejercicio=2026&estado=ACEPTADA&unidad=CE-08")).isEqualTo(43);
        tablero.comprobar(entorno.como("auditora"));
    }

    private void capturarMeta(String unidad, String indicador) {
        List<BigDecimal> meta = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            boolean pesos = indicador.equals("CUOTAS_RECUPERACION");
            meta.add(pesos ? BigDecimal.valueOf(azar.nextInt(90_000_000), 2) : BigDecimal.valueOf(azar.nextInt(900)));
        }
        guardarMeta(entorno.como(Gestion.capturista(unidad)), unidad, indicador, meta)
                .con(201);
        tablero.meta(unidad, indicador, new Tablero.Meta(meta, meta));
    }

    private static Cliente.Respuesta guardarMeta(
            Cliente quien, String unidad, String indicador, List<BigDecimal> trimestres) {
        return quien.put(
                "/metas",
                Map.of("ejercicio", EJERCICIO, "indicador", indicador, "unidad", unidad, "trimestres", trimestres));
    }

    private void corregirUna(String unidad, String indicador) {
        long id = meta(unidad, indicador).path("id").asLong();
        JsonNode observada = entorno.como(CE)
                .post(
                        "/metas/" + id + "/observar",
                        Map.of("trimestre", 2, "motivo", "Es menor que la del año anterior"))
                .con(200)
                .json();
        assertThat(observada.path("estado").asText()).isEqualTo("OBSERVADA");
        entorno.como(CE).post("/metas/" + id + "/aceptar", "").con(409);
        List<BigDecimal> corregida = trimestres(310, 420, 380, 290);
        guardarMeta(
                        entorno.como(Gestion.capturista(unidad))
                                .con(
                                        "If-Match",
                                        "\"" + observada.path("version").asInt() + "\""),
                        unidad,
                        indicador,
                        corregida)
                .con(200);
        entorno.como(CE).post("/metas/" + id + "/aceptar", "").con(200);
        tablero.meta(unidad, indicador, new Tablero.Meta(corregida, corregida));
    }

    /** What was accepted first stays beside what is in force. */
    private void reprogramarUna(String unidad, String indicador) {
        JsonNode aceptada = meta(unidad, indicador);
        long id = aceptada.path("id").asLong();
        JsonNode observada = entorno.como("cst")
                .post("/metas/" + id + "/observar", Map.of("motivo", "Se reprograma por el laboratorio nuevo"))
                .con(200)
                .json();
        List<BigDecimal> nueva = trimestres(40, 50, 60, 70);
        guardarMeta(
                        entorno.como(Gestion.director(unidad))
                                .con(
                                        "If-Match",
                                        "\"" + observada.path("version").asInt() + "\""),
                        unidad,
                        indicador,
                        nueva)
                .con(200);
        entorno.como("cst").post("/metas/" + id + "/aceptar", "").con(200);
        List<BigDecimal> original = new ArrayList<>();
        aceptada.path("trimestres").forEach(t -> original.add(t.decimalValue()));
        tablero.meta(unidad, indicador, new Tablero.Meta(original, nueva));
    }

    private static List<BigDecimal> trimestres(long... metas) {
        return Arrays.stream(metas).mapToObj(BigDecimal::valueOf).toList();
    }

    private JsonNode meta(String unidad, String indicador) {
        return entorno.como(CE)
                .get("/metas?ejercicio=2026&unidad=" + unidad + "&indicador=" + indicador)
                .con(200)
                .json()
                .path("elementos")
                .path(0);
    }

    @Test
    @Order(4)
    void sixtyServicesCapturedByHandGoTheWholeWayOneByOne() {
        List<Map<String, Object>> servicios = Generador.aMano();
        assertThat(servicios).hasSize(60);
        Paralelo.hacer(2, servicios.size(), i -> aMano(i, servicios.get(i)));
        // Reckoned from the file with another tool.
        assertThat(nacional("trimestre=1"))
                .containsEntry("PERSONAS_CAPACITADAS", "1008")
                .containsEntry("SERVICIOS_CAPACITACION", "42")
                .containsEntry("HORAS_CAPACITACION", "1277")
                .containsEntry("SERVICIOS_TECNOLOGICOS", "18")
                .containsEntry("USUARIOS_ATENDIDOS", "60")
                .containsEntry("CUOTAS_RECUPERACION", "306978.73");
        assertThat(nacional("mes=2"))
                .containsEntry("PERSONAS_CAPACITADAS", "221")
                .containsEntry("SERVICIOS_TECNOLOGICOS", "6")
                .containsEntry("CUOTAS_RECUPERACION", "80310.61");
    }

    /** Every fourth is captured wrong, in fields and even in month, and mended while it is captured. */
    private void aMano(int i, Map<String, Object> servicio) {
        String capturista = Gestion.capturista((String) servicio.get("unidad"));
        boolean mal = i % 4 == 0;
        Map<String, Object> primero = new HashMap<>(servicio);
        if (mal) {
            primero.put("participantesHombres", 77);
            primero.put("cuota", "1.01");
            primero.put("fechaInicio", "2026-02-01");
            primero.put("fechaFin", "2026-04-02");
        }
        Libro.Asiento a = gestion.capturar(capturista, mal ? primero : servicio);
        if (mal) {
            gestion.editar(a, servicio);
        }
        Libro.PASOS.forEach(paso -> gestion.paso(a, paso));
    }

    private Map<String, String> nacional(String periodo) {
        Map<String, String> cifras = new HashMap<>();
        entorno.como("auditora")
                .get("/avance?ejercicio=2026&nivel=nacional&" + periodo)
                .con(200)
                .json()
                .path("elementos")
                .forEach(e -> cifras.put(
                        e.path("indicador").asText(),
                        e.path("alcanzado").decimalValue().toPlainString()));
        return cifras;
    }

    @Test
    @Order(5)
    void aUnitDeclaresAMonthEmptyAndThenItTakesNothing() {
        Map<String, Object> febrero =
                Map.of("unidad", SIN_FEBRERO, "ejercicio", EJERCICIO, "mes", 2, "linea", "CAPACITACION");
        JsonNode periodo = entorno.como(Gestion.director(SIN_FEBRERO))
                .post("/sin-movimiento", febrero)
                .con(200)
                .json();
        assertThat(periodo.path("estado").asText()).isEqualTo("SIN_MOVIMIENTO");
        Map<String, Object> servicio = new HashMap<>(Generador.aMano().get(0));
        servicio.putAll(Map.of("unidad", SIN_FEBRERO, "fechaInicio", "2026-02-03", "fechaFin", "2026-02-04"));
        JsonNode rechazo = entorno.como(Gestion.capturista(SIN_FEBRERO))
                .post("/servicios", servicio)
                .con(409)
                .json();
        assertThat(rechazo.path("codigo").asText()).isEqualTo("sin-movimiento-declarado");
        assertThat(total("/periodos?ejercicio=2026&trimestre=1&unidad=CE-08&estado=SIN_MOVIMIENTO"))
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void twoThousandAreCapturedByManyClientsAtOnce() {
        Generador generador = new Generador(SEMILLA, unidades);
        Paralelo.hacer(HILOS, GENERADOS, i -> capturar(i, servicio(generador, i)));
        assertThat(libro.todos()).hasSize(GENERADOS + 60);
        assertThat(total("/servicios?ejercicio=2026")).isEqualTo(GENERADOS + 60);
    }

    /** One in a hundred belongs to the next quarter, and the unit that declared February empty has none in it. */
    private static Map<String, Object> servicio(Generador generador, int i) {
        YearMonth mes = YearMonth.of(EJERCICIO, i % 100 == 99 ? 4 : 1 + i % 3);
        Map<String, Object> servicio = generador.servicio(i, mes);
        boolean declarado = servicio.get("unidad").equals(SIN_FEBRERO) && mes.getMonthValue() == 2;
        return declarado ? generador.servicio(i, mes.plusMonths(1)) : servicio;
    }

    private void capturar(int i, Map<String, Object> servicio) {
        boolean porSuEstado = i % 70 == 5;
        String cuenta = porSuEstado ? CE : Gestion.capturista((String) servicio.get("unidad"));
        Libro.Asiento a = i % 50 == 7
                ? gestion.capturarDosVeces(cuenta, "prueba-" + i, servicio)
                : gestion.capturar(cuenta, servicio);
        if (i % 20 == 3) {
            gestion.editar(a, Map.of("participantesHombres", 3 + i % 17, "cuota", "777.77"));
        }
    }

    @Test
    @Order(7)
    void theyGoThroughTheChainUnitByUnitAndSomeAreReturned() {
        Set<String> tocados = new HashSet<>();
        unidades.forEach(u -> porUnidad("reportar", Gestion.capturista(u), u, u.equals(SIN_REPORTAR)));
        gestion.acto(
                "reportar",
                Gestion.capturista(planteles.get(0)),
                Map.of("unidad", planteles.get(0), "mes", 4),
                a -> a.unidad().equals(planteles.get(0)) && a.mes() == 4);
        devolverDiez("reportado", "capturar", tocados);
        unidades.forEach(u -> porUnidad("liberar", Gestion.director(u), u, u.equals(SIN_LIBERAR)));
        devolverDiez("liberado", "liberar", tocados);
        List.of(1, 2).forEach(m -> gestion.acto("validar", CE, Map.of("unidad", "CE-08", "mes", m), a -> a.mes() == m));
        unidades.stream().filter(u -> !u.equals(SIN_VALIDAR)).forEach(u -> marzo("validar", CE, u));
        devolverDiez("validado", "capturar", tocados);
        List.of(1, 2)
                .forEach(m -> gestion.acto(
                        "verificar",
                        "csc",
                        Map.of("unidad", "CONALEP", "mes", m),
                        a -> a.mes() == m && a.capacitacion()));
        planteles.stream().filter(u -> !u.equals(SIN_VERIFICAR)).forEach(u -> marzo("verificar", "csc", u));
        gestion.acto(
                "verificar",
                "cst",
                Map.of("unidad", "CE-08", "trimestre", 1, "linea", "TECNOLOGICOS"),
                a -> a.mes() <= 3 && !a.capacitacion());
        devolverDiez("verificado", "validar", tocados);
        assertThat(tocados).hasSize(40);
        assertThat(libro.los(a -> a.devuelto)).hasSize(20);
    }

    /** The whole quarter at once, or without its last month. */
    private void porUnidad(String paso, String cuenta, String unidad, boolean sinMarzo) {
        if (sinMarzo) {
            List.of(1, 2)
                    .forEach(m -> gestion.acto(
                            paso,
                            cuenta,
                            Map.of("unidad", unidad, "mes", m),
                            a -> a.mes() == m && a.unidad().equals(unidad)));
        } else {
            gestion.acto(
                    paso,
                    cuenta,
                    Map.of("unidad", unidad, "trimestre", 1),
                    a -> a.mes() <= 3 && a.unidad().equals(unidad));
        }
    }

    private void marzo(String paso, String cuenta, String unidad) {
        Predicate<Libro.Asiento> suyos = a -> a.mes() == 3 && a.unidad().equals(unidad);
        boolean linea = paso.equals("verificar");
        gestion.acto(
                paso, cuenta, Map.of("unidad", unidad, "mes", 3), linea ? suyos.and(a -> a.capacitacion()) : suyos);
    }

    /** Half of them are mended and carried back to where they were; the others stay out. */
    private void devolverDiez(String estado, String hasta, Set<String> tocados) {
        List<Libro.Asiento> candidatos = new ArrayList<>(libro.los(a -> a.estado.equals(estado)
                && a.capturista.startsWith("cap-")
                && a.mes() <= 3
                && !tocados.contains(a.folio)));
        Collections.shuffle(candidatos, azar);
        for (int i = 0; i < 10; i++) {
            Libro.Asiento a = candidatos.get(i);
            tocados.add(a.folio);
            String paso = i % 3 == 0 ? "capturar" : hasta;
            gestion.devolver(
                    a, quienDevuelve(a), paso, i % 4 == 1 ? List.of() : List.of("participantesMujeres", "cuota"));
            if (i % 2 == 0) {
                corregir(a, estado);
            }
        }
    }

    private String quienDevuelve(Libro.Asiento a) {
        String siguiente = a.pasos() == 4 ? "verificar" : Libro.PASOS.get(a.pasos());
        return gestion.quien(siguiente, a);
    }

    private void corregir(Libro.Asiento a, String hasta) {
        Map<String, Object> ajeno = Gestion.con(a, Map.of("participantesHombres", 99_999));
        JsonNode rechazo = entorno.como(Gestion.capturista(a.unidad()))
                .con("If-Match", "\"" + a.version + "\"")
                .put("/servicios/" + a.folio, ajeno)
                .con(409)
                .json();
        assertThat(rechazo.path("codigo").asText()).isEqualTo("no-editable");
        gestion.editar(a, Map.of("participantesMujeres", 41, "cuota", "4321.09"));
        for (String paso : Libro.PASOS.subList(a.pasos(), Libro.ESTADOS.indexOf(hasta))) {
            gestion.paso(a, paso);
        }
    }

    @Test
    @Order(8)
    void everyFigureEqualsTheIndependentReckoning() {
        comprobarTodo();
        // Nobody stands where nobody was left.
        Libro.ESTADOS.forEach(
                e -> assertThat(libro.los(a -> a.estado.equals(e))).isNotEmpty());
    }

    private void comprobarTodo() {
        Cliente auditora = entorno.como("auditora");
        tablero.comprobar(auditora);
        Libro.ESTADOS.forEach(e -> assertThat(total("/servicios?ejercicio=2026&estado=" + e))
                .as(e)
                .isEqualTo(libro.los(a -> a.estado.equals(e)).size()));
        leerTodos(auditora);
    }

    /** Each service is read back as it was sent and stands where it was carried. */
    private void leerTodos(Cliente auditora) {
        Set<String> leidos = new HashSet<>();
        for (int pagina = 1; pagina <= 1 + libro.todos().size() / 500; pagina++) {
            auditora.get("/servicios?ejercicio=2026&orden=folio&tamano=500&pagina=" + pagina)
                    .con(200)
                    .json()
                    .path("elementos")
                    .forEach(s -> leidos.add(comparar(s)));
        }
        assertThat(leidos).hasSize(libro.todos().size());
    }

    private String comparar(JsonNode leido) {
        String folio = leido.path("folio").asText();
        Libro.Asiento a = libro.de(folio);
        assertThat(leido.path("estado").asText()).as(folio).isEqualTo(a.estado);
        assertThat(leido.path("version").asInt()).as(folio).isEqualTo(a.version);
        assertThat(leido.path("mes").asInt()).as(folio).isEqualTo(a.mes());
        assertThat(leido.path("devolucion").isObject()).as(folio).isEqualTo(a.devuelto);
        JsonNode enviado = Cliente.JSON.valueToTree(a.enviado);
        enviado.properties()
                .forEach(campo -> assertThat(normal(leido.path(campo.getKey())))
                        .as(folio + " " + campo.getKey())
                        .isEqualTo(normal(campo.getValue())));
        return folio;
    }

    private static String normal(JsonNode valor) {
        String texto = valor.isObject()
                ? new TreeMap<>(Cliente.JSON.convertValue(valor, Cliente.OBJETO)).toString()
                : valor.asText();
        return texto.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(texto).stripTrailingZeros().toPlainString()
                : texto;
    }

    @Test
    @Order(9)
    void theReportReadsBackEqual() {
        Cliente auditora = entorno.como("auditora");
        List<String> todas = Tablero.unidades(auditora, "PLANTEL", "CAST");
        Map<String, String> esperadas = tablero.esperadas(Tablero.Periodo.trimestre(1), todas);
        String ruta = "/informes/metas-resultados?ejercicio=2026&trimestre=1";
        Cliente.Respuesta csv = auditora.get(ruta + "&formato=csv").con(200);
        assertThat(csv.cabecera("Content-Type")).startsWith("text/csv");
        Map<String, String> leidas = new HashMap<>();
        Tablero.leerCsv(csv.cuerpo()).forEach(f -> leidas.put(f.get("unidad") + " " + f.get("indicador"), renglon(f)));
        assertThat(leidas).containsExactlyInAnyOrderEntriesOf(esperadas);
        JsonNode json = auditora.get(ruta + "&formato=json").con(200).json();
        Map<String, String> enJson = new HashMap<>();
        json.path("filas").forEach(f -> enJson.put(Tablero.clave(f), Tablero.renglon(f)));
        assertThat(enJson).containsExactlyInAnyOrderEntriesOf(esperadas);
        JsonNode nacional =
                auditora.get(ruta + "&nivel=nacional&formato=json").con(200).json();
        assertThat(nacional.path("filas")).hasSize(Libro.INDICADORES.size());
    }

    private static String renglon(Map<String, String> fila) {
        return Tablero.renglon(List.of("metaOriginal", "metaVigente", "preliminar", "alcanzado", "porcentaje").stream()
                .map(c -> fila.get(c).isEmpty() ? null : new BigDecimal(fila.get(c)))
                .toArray(BigDecimal[]::new));
    }

    @Test
    @Order(10)
    void theTrailTellsTheStoryOfAService() {
        Libro.Asiento a =
                libro.los(x -> x.estado.equals("verificado") && x.version >= 6).get(0);
        List<String> pasos = new ArrayList<>();
        entorno.como(CE)
                .get("/servicios/" + a.folio + "/pasos")
                .con(200)
                .json()
                .path("elementos")
                .forEach(p -> pasos.add(
                        p.path("transicion").asText() + " " + p.path("cuenta").asText()));
        List<String> bitacora = new ArrayList<>();
        entorno.como("auditora")
                .get("/bitacora?objeto=servicio&id=" + a.folio)
                .con(200)
                .json()
                .path("elementos")
                .forEach(p -> bitacora.add(
                        0, p.path("accion").asText() + " " + p.path("cuenta").asText()));
        assertThat(bitacora).isNotEmpty();
        assertThat(pasos).containsAll(bitacora);
    }

    @Test
    @Order(11)
    void afterARestartAllIsThere() throws IOException {
        assertThat(entorno.servidor().avisosDeLaBitacora()).isEmpty();
        entorno.detener();
        entorno.reanudar();
        comprobarTodo();
        assertThat(total("/metas?ejercicio=2026&estado=ACEPTADA")).isEqualTo(43);
        assertThat(entorno.consola("secyt:recalcular")).contains("sin diferencias");
    }

    @Test
    @Order(12)
    void theTrailIsWhole() {
        Esperar.hasta(
                "todo está sellado",
                20,
                TimeUnit.SECONDS,
                () -> verificacion().path("sinSellar").asLong() == 0);
        JsonNode v = verificacion();
        assertThat(v.path("hallazgos")).isEmpty();
        assertThat(v.path("integra").asBoolean()).isTrue();
        assertThat(v.path("filas").asLong()).isGreaterThan(GENERADOS + 60);
        assertThat(entorno.consola("secyt:bitacora-verificar"))
                .contains("íntegra")
                .doesNotContain("no está íntegra");
    }

    @Test
    @Order(13)
    void aTamperedRowIsNamed() throws SQLException {
        boolean detener = !entorno.base().compartida();
        if (detener) {
            entorno.detener();
        }
        long id = alterarUno();
        entorno.base().soltar();
        if (detener) {
            entorno.reanudar();
        }
        JsonNode v = verificacion();
        assertThat(v.path("integra").asBoolean()).isFalse();
        assertThat(v.path("hallazgos")).hasSize(1);
        assertThat(v.path("hallazgos").path(0).asText()).contains("renglón " + id + " ");
        assertThat(entorno.consola("secyt:bitacora-verificar"))
                .contains("no está íntegra")
                .contains("renglón " + id + " ");
    }

    private long alterarUno() throws SQLException {
        String folio = libro.los(a -> a.estado.equals("verificado")).get(100).folio;
        try (Connection c = entorno.base().abrir();
                PreparedStatement busca =
                        c.prepareStatement("SELECT MIN(id) FROM bitacora WHERE objeto = 'servicio' AND objeto_id = ?");
                PreparedStatement altera =
                        c.prepareStatement("UPDATE bitacora SET cuenta = 'otra-persona' WHERE id = ?")) {
            busca.setString(1, folio);
            try (ResultSet fila = busca.executeQuery()) {
                fila.next();
                long id = fila.getLong(1);
                altera.setLong(1, id);
                assertThat(altera.executeUpdate()).isEqualTo(1);
                return id;
            }
        }
    }

    @Test
    @Order(14)
    void nothingOfThisLeftAnErrorOrAWarning() throws IOException {
        assertThat(entorno.servidor().avisosDeLaBitacora()).isEmpty();
    }

    private JsonNode verificacion() {
        return entorno.como("auditora").get("/bitacora/verificacion").con(200).json();
    }

    private long total(String consulta) {
        return entorno.como("auditora")
                .get(consulta + "&tamano=1")
                .con(200)
                .json()
                .path("total")
                .asLong();
    }
}
