package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is wrong is refused, each in its own words, and nothing changes. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Problemas {

    private static final int EJERCICIO = 2024;
    private static final String CE = "ce-02";
    private static final String NUEVA = "CAST-02-77";

    private final Entorno entorno;
    private String unidad = "";
    private String otra = "";
    private String capturista = "";
    private Map<String, Object> servicio = Map.of();
    private String folio = "";
    private String avisos = "";
    private String antes = "";

    Problemas(Motor motor) {
        entorno = Entorno.de(motor);
    }

    @BeforeAll
    void aCapturedService() throws IOException {
        List<String> planteles = Tablero.unidades(entorno.como(Entorno.ADMINISTRADORA), "PLANTEL&entidad=02");
        unidad = planteles.get(0);
        otra = planteles.get(1);
        capturista = Gestion.capturista(unidad);
        entorno.cuenta(CE, "UNIDAD_ESTATAL", "CE-02");
        entorno.cuenta(capturista, "CAPTURISTA", unidad);
        entorno.cuenta(Gestion.director(unidad), "DIRECTOR", unidad);
        entorno.abrir(EJERCICIO);
        entorno.catalogo();
        servicio = new Generador(4, List.of(unidad)).servicio(1, YearMonth.of(EJERCICIO, 2));
        folio = como().post("/servicios", servicio)
                .con(201)
                .json()
                .path("folio")
                .asText();
        avisos = entorno.servidor().avisosDeLaBitacora();
    }

    private Cliente como() {
        return entorno.como(capturista);
    }

    @BeforeEach
    void before() {
        antes = todo();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(todo()).isEqualTo(antes);
    }

    @AfterAll
    void noneOfItIsAnIncident() throws IOException {
        assertThat(entorno.servidor().avisosDeLaBitacora()).isEqualTo(avisos);
    }

    /** Services, figures, goals, and what the trail tells of services. */
    private String todo() {
        Cliente auditora = entorno.como("auditora");
        StringBuilder todo = new StringBuilder();
        for (String ruta : List.of(
                "/servicios?ejercicio=2024",
                "/metas?ejercicio=2024",
                "/avance?ejercicio=2024",
                "/avance?ejercicio=2024&nivel=plantel&unidad=CE-02",
                "/periodos?ejercicio=2024&mes=2&unidad=" + unidad,
                "/bitacora?objeto=servicio&cuenta=" + capturista,
                "/bitacora?objeto=servicio&cuenta=" + CE)) {
            // Sealing goes on by itself.
            todo.append(auditora.get(ruta).con(200).cuerpo().replaceAll("\"bloque\":(null|[0-9]+)", ""));
        }
        return todo.toString();
    }

    /** A problem in Spanish with its code, and the fields that it blames. */
    private static JsonNode problema(Cliente.Respuesta r, int estado, String codigo, String... campos) {
        JsonNode p = r.con(estado).json();
        assertThat(r.cabecera("Content-Type")).startsWith("application/problem+json");
        assertThat(p.path("status").asInt()).isEqualTo(estado);
        assertThat(p.path("codigo").asText()).isEqualTo(codigo);
        assertThat(p.path("title").asText()).isNotBlank();
        assertThat(p.path("detail").asText()).matches("(?s)[«A-ZÁÉÍÓÚ].*\\.");
        assertThat(r.cuerpo()).doesNotContain("Exception").doesNotContain("\tat ");
        List<String> errores = new ArrayList<>();
        p.path("errores").forEach(e -> {
            errores.add(e.path("campo").asText());
            assertThat(e.path("mensaje").asText()).isNotBlank();
        });
        assertThat(errores).containsAll(List.of(campos));
        return p;
    }

    private Map<String, Object> con(Object... pares) {
        Map<String, Object> otro = new HashMap<>(servicio);
        for (int i = 0; i < pares.length; i += 2) {
            otro.put((String) pares[i], pares[i + 1]);
        }
        return otro;
    }

    @Test
    void withoutAnAccountNothingIsTold() {
        Cliente nadie = Cliente.anonimo(entorno.servidor());
        for (String ruta :
                List.of("/servicios", "/servicios/" + folio, "/avance?ejercicio=2024", "/cuentas", "/ofertas")) {
            Cliente.Respuesta r = nadie.get(ruta);
            problema(r, 401, "sin-identificar");
            assertThat(r.cabecera("WWW-Authenticate")).startsWith("Basic ");
        }
        problema(nadie.post("/servicios", servicio), 401, "sin-identificar");
    }

    @Test
    void aWrongPasswordIsRefusedAndAfterFiveTheAccountIsLocked() {
        entorno.cuenta("olvidadiza", "AUDITOR", "CONALEP");
        Cliente mal = Cliente.de(entorno.servidor(), "olvidadiza", "no-es-ésta-1");
        for (int i = 0; i < 5; i++) {
            problema(mal.get("/ofertas"), 401, "credenciales-incorrectas");
        }
        Cliente.Respuesta r = mal.get("/ofertas");
        problema(r, 429, "cuenta-bloqueada");
        assertThat(Integer.parseInt(r.cabecera("Retry-After"))).isBetween(1, 900);
        problema(entorno.como("olvidadiza").get("/ofertas"), 429, "cuenta-bloqueada");
        problema(
                Cliente.de(entorno.servidor(), "no-existe", "no-es-ésta-1").get("/ofertas"),
                401,
                "credenciales-incorrectas");
    }

    @Test
    void aPostThatMayNotIsRefused() {
        problema(entorno.como("auditora").post("/servicios", servicio), 403, "sin-puesto");
        problema(entorno.como("csc").post("/servicios/" + folio + "/liberar", Map.of()), 403, "sin-puesto");
        problema(como().post("/cuentas", Map.of()), 403, "sin-puesto");
        problema(como().get("/bitacora"), 403, "sin-puesto");
    }

    @Test
    void outsideItsUnitAPostMayNothing() {
        problema(como().post("/servicios", con("unidad", otra)), 403, "fuera-de-ambito");
        problema(
                entorno.como(CE).post("/validaciones", Map.of("unidad", "CE-08", "ejercicio", EJERCICIO, "mes", 2)),
                403,
                "fuera-de-ambito");
        problema(como().get("/servicios?unidad=" + otra), 403, "fuera-de-ambito");
        problema(como().get("/avance?ejercicio=2024&nivel=plantel&unidad=CE-08"), 403, "fuera-de-ambito");
    }

    @Test
    void whatDoesNotExistIsNamed() {
        JsonNode p = problema(
                entorno.como(CE).post("/servicios", con("unidad", "99XYZ0000A")), 422, "datos-invalidos", "unidad");
        assertThat(p.path("errores").path(0).path("valor").asText()).isEqualTo("99XYZ0000A");
        problema(como().get("/servicios/S2024-99999999"), 404, "no-existe");
        problema(como().con("If-Match", "\"1\"").put("/servicios/S2024-99999999", servicio), 404, "no-existe");
        problema(como().post("/servicios/S2024-99999999/reportar", Map.of()), 404, "no-existe");
        problema(como().get("/unidades/99XYZ0000A"), 404, "no-existe");
        problema(como().get("/informes/no-hay?ejercicio=2024"), 404, "no-existe");
    }

    @Test
    void datesThatAreReversedAndHoursBelowZeroAreRefused() {
        problema(
                como().post("/servicios", con("fechaInicio", "2024-02-20", "fechaFin", "2024-02-10")),
                422,
                "datos-invalidos",
                "fechaFin");
        problema(como().post("/servicios", con("horas", -1)), 422, "datos-invalidos", "horas");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, Object> mal = con(
                "oferta", "NO-HAY",
                "fechaInicio", "2024-02-20",
                "fechaFin", "2024-02-10",
                "horas", -4,
                "modalidad", "A_DISTANCIA",
                "sector", "",
                "participantesHombres", -1,
                "cuota", "1.234",
                "usuario", "XX",
                "datos", Map.of("inventado", 1));
        mal.remove("participantesMujeres");
        problema(
                como().post("/servicios", mal),
                422,
                "datos-invalidos",
                "oferta",
                "fechaFin",
                "horas",
                "modalidad",
                "sector",
                "participantesHombres",
                "participantesMujeres",
                "cuota",
                "usuario",
                "datos.inventado");
    }

    @Test
    void anEditionNeedsTheVersionThatWasSeen() {
        problema(como().put("/servicios/" + folio, servicio), 428, "falta-if-match");
        problema(como().con("If-Match", "\"99\"").put("/servicios/" + folio, servicio), 412, "version-vencida");
        problema(como().con("If-Match", "\"otra\"").put("/servicios/" + folio, servicio), 412, "version-vencida");
        problema(
                como().con("If-Match", "\"99\"").post("/servicios/" + folio + "/reportar", Map.of()),
                412,
                "version-vencida");
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        problema(
                entorno.como(Gestion.director(unidad)).post("/servicios/" + folio + "/liberar", Map.of()),
                409,
                "estado-incompatible");
        problema(
                entorno.como(CE)
                        .post("/servicios/" + folio + "/devolver", Map.of("a", "liberar", "motivo", "No", "dias", 0)),
                422,
                "datos-invalidos",
                "motivo",
                "dias");
    }

    @Test
    void aRepeatedKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        Cliente conLlave = como().con("Idempotency-Key", "llave-1");
        Map<String, Object> nuevo = con("horas", 7);
        Cliente.Respuesta primera = conLlave.post("/servicios", nuevo).con(201);
        antes = todo();
        Cliente.Respuesta repetida = conLlave.post("/servicios", nuevo).con(201);
        assertThat(repetida.cuerpo()).isEqualTo(primera.cuerpo());
        assertThat(repetida.cabecera("Location")).isEqualTo(primera.cabecera("Location"));
        assertThat(repetida.cabecera("ETag")).isEqualTo(primera.cabecera("ETag"));
        assertThat(primera.cabecera("Idempotency-Replayed")).isEmpty();
        assertThat(repetida.cabecera("Idempotency-Replayed")).isEqualTo("true");
        problema(conLlave.post("/servicios", con("horas", 8)), 422, "clave-reutilizada");
        problema(conLlave.post("/servicios/" + folio + "/reportar", Map.of()), 422, "clave-reutilizada");
        problema(como().con("Idempotency-Key", "x".repeat(101)).post("/servicios", nuevo), 400, "clave-invalida");
    }

    @Test
    void aRefusalIsNotKeptUnderItsKey() {
        Cliente conLlave = como().con("Idempotency-Key", "llave-2");
        problema(conLlave.post("/servicios", con("horas", -1)), 422, "datos-invalidos", "horas");
        String creado = conLlave.post("/servicios", con("horas", 9))
                .con(201)
                .json()
                .path("folio")
                .asText();
        assertThat(creado).isNotEqualTo(folio);
        antes = todo();
    }

    @Test
    void brokenAndUnknownJsonIsRefusedWithItsPlace() {
        JsonNode roto = problema(
                como().post("/servicios", "{\n  \"tipo\": \"curso\",\n  \"horas\": ]"), 400, "json-mal-formado");
        assertThat(roto.path("detail").asText()).contains("línea 3").contains("columna");
        problema(como().post("/servicios", con("inventado", 1)), 400, "campo-desconocido", "inventado");
        problema(como().post("/servicios", con("horas", "cuarenta")), 400, "tipo-incorrecto", "horas");
        problema(como().post("/servicios", con("fechaFin", "2024-02-30")), 400, "tipo-incorrecto", "fechaFin");
        problema(como().post("/servicios", ""), 400, "cuerpo-vacio");
        problema(como().post("/servicios", "[]"), 400, "tipo-incorrecto");
        problema(como().post("/servicios", "{\"datos\":{\"a\":" + "[".repeat(5_000)), 400, "json-excesivo");
        problema(como().get("/servicios?mes=enero"), 400, "parametro-invalido", "mes");
        problema(como().get("/servicios?mes=13"), 422, "datos-invalidos", "mes");
    }

    @Test
    void whatTheApiDoesNotOfferIsSaid() {
        problema(como().enviar("POST", "/servicios", "text/plain", "hola"), 415, "tipo-no-admitido");
        problema(como().get("/no-hay"), 404, "ruta-desconocida");
        Cliente.Respuesta r = como().delete("/servicios/" + folio);
        problema(r, 405, "metodo-no-permitido");
        assertThat(r.cabecera("Allow")).contains("GET").contains("PUT");
        problema(como().con("Accept", "image/png").get("/servicios"), 406, "formato-no-disponible");
    }

    /** Over a bare socket, because clients differ in what they do when refused before they have sent it all. */
    @Test
    void aBodyOfTenMegabytesIsRefusedBeforeItIsRead() throws IOException {
        URI servidor = URI.create(entorno.servidor().url());
        try (Socket enchufe = new Socket(servidor.getHost(), servidor.getPort())) {
            OutputStream salida = enchufe.getOutputStream();
            salida.write(cabeceras("Content-Length: 10485760\r\n"));
            salida.write(new byte[1_000]);
            salida.flush();
            assertThat(leer(enchufe)).startsWith("HTTP/1.1 413 ").contains("\"codigo\":\"cuerpo-demasiado-grande\"");
        }
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsRefusedWhileItIsRead() throws IOException {
        URI servidor = URI.create(entorno.servidor().url());
        try (Socket enchufe = new Socket(servidor.getHost(), servidor.getPort())) {
            OutputStream salida = enchufe.getOutputStream();
            salida.write(cabeceras("Transfer-Encoding: chunked\r\n"));
            byte[] bytes = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 17; i++) {
                salida.write(bytes);
            }
            salida.flush();
            assertThat(leer(enchufe)).startsWith("HTTP/1.1 413 ").contains("\"codigo\":\"cuerpo-demasiado-grande\"");
        }
    }

    private byte[] cabeceras(String mas) {
        return ("POST /api/v1/servicios HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nAuthorization: " + entorno.credencial(capturista) + "\r\n"
                        + mas + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String leer(Socket enchufe) throws IOException {
        enchufe.setSoTimeout(20_000);
        StringBuilder respuesta = new StringBuilder();
        InputStream entrada = enchufe.getInputStream();
        byte[] bloque = new byte[8192];
        for (int n = entrada.read(bloque); n > 0 && respuesta.indexOf("}") < 0; n = entrada.read(bloque)) {
            respuesta.append(new String(bloque, 0, n, StandardCharsets.UTF_8));
        }
        return respuesta.toString();
    }

    /** The name of a unit is the text of a report that somebody else may choose. */
    @Test
    void textThatLooksLikeAFormulaStaysText() {
        String formula = "=HYPERLINK(\"http://x\",\"clic\")";
        entorno.como(Entorno.ADMINISTRADORA)
                .post("/unidades", Map.of("tipo", "CAST", "clave", NUEVA, "nombre", formula, "desde", "2020-01-01"))
                .con(201);
        antes = todo();
        Cliente.Respuesta csv = entorno.como(CE)
                .get("/informes/metas-resultados?ejercicio=2024&trimestre=1&formato=csv&unidad=" + NUEVA)
                .con(200);
        List<Map<String, String>> filas = Tablero.leerCsv(csv.cuerpo());
        assertThat(filas)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.get("nombre")).isEqualTo("'" + formula));
        JsonNode json = entorno.como(CE)
                .get("/informes/metas-resultados?ejercicio=2024&trimestre=1&formato=json&unidad=" + NUEVA)
                .con(200)
                .json();
        assertThat(StreamSupport.stream(json.path("filas").spliterator(), false))
                .allSatisfy(f -> assertThat(f.path("nombre").asText()).isEqualTo(formula));
    }
}
