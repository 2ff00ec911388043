package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSecurityTest {

    private final MovableClock clock = new MovableClock();
    private TestDatabase database;
    private Node node;
    private ApiServer api;

    @BeforeEach
    void open() {
        database = Node.derby(clock);
        node = new Node(database, clock);
        node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
        node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
        node.account("paco", Rol.DIRECTOR, "08DPT0001C");
        api = new ApiServer(node);
    }

    @AfterEach
    void close() {
        api.close();
        database.close();
    }

    private static String[] basic(String account, String password) {
        byte[] pair = (account + ':' + password).getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)};
    }

    private static String[] with(String[] headers, String... more) {
        String[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private HttpResponse<String> logIn(String account) {
        return api.send("POST", "sesion", "{\"cuenta\":\"" + account + "\",\"contrasena\":\"" + Node.PASSWORD + "\"}");
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String cookiePair(HttpResponse<String> response) {
        return cookie(response).replaceAll(";.*", "");
    }

    @Test
    void aMethodThatSaysNothingIsClosedToEverybody() {
        assertThat(api.problem(api.get("puertas/olvidada"))).isEqualTo("403 cerrado");
        assertThat(api.problem(api.get("puertas/olvidada", basic("admin", Node.PASSWORD))))
                .isEqualTo("403 cerrado");
    }

    @Test
    void anOpenMethodNeedsNoAccountAndKnowsOne() {
        assertThat(api.get("puertas/abierta").body()).isEqualTo("nadie");
        assertThat(api.get("puertas/abierta", basic("rosa", Node.PASSWORD)).body())
                .isEqualTo("rosa");
    }

    @Test
    void programsAreToldHowToLogInAndPagesAreNot() {
        HttpResponse<String> program = api.get("puertas/cuenta");

        assertThat(api.problem(program)).isEqualTo("401 sin-identificar");
        assertThat(program.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"SECyT\", charset=\"UTF-8\"");
        assertThat(api.get("puertas/cuenta", "X-Requested-With", "secyt")
                        .headers()
                        .map())
                .doesNotContainKey("www-authenticate");
        assertThat(api.get("puertas/cuenta", "Cookie", "SECYT=vencida")
                        .headers()
                        .map())
                .doesNotContainKey("www-authenticate");
    }

    @Test
    void wrongOrBrokenCredentialsAreRefusedEverywhere() {
        assertThat(api.problem(api.get("puertas/abierta", basic("rosa", "no"))))
                .isEqualTo("401 credenciales-incorrectas");
        assertThat(api.problem(api.get("puertas/cuenta", "Authorization", "Basic ###")))
                .isEqualTo("401 credenciales-incorrectas");
        assertThat(api.problem(api.get("puertas/cuenta", "Authorization", "Bearer x")))
                .isEqualTo("401 credenciales-incorrectas");
    }

    @Test
    void aWrongRoleIsToldWhichRolesMay() {
        HttpResponse<String> refused = api.send("POST", "puertas/roles", null, basic("rosa", Node.PASSWORD));

        assertThat(api.problem(refused)).isEqualTo("403 sin-puesto");
        assertThat(refused.body()).contains("DIRECTOR", "CST");
        assertThat(api.send("POST", "puertas/roles", null, basic("paco", Node.PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRoleThatDoesNotSufficeIsToldWhichOthersMay() {
        HttpResponse<String> refused = api.get("puertas/menos", basic("paco", Node.PASSWORD));

        assertThat(api.problem(refused)).isEqualTo("403 sin-puesto");
        assertThat(refused.body()).contains("CAPTURISTA", "FIRMA").doesNotContain("DIRECTOR");
        assertThat(api.problem(api.get("puertas/menos"))).startsWith("401");
        assertThat(api.get("puertas/menos", basic("rosa", Node.PASSWORD)).body())
                .isEqualTo("ok");
    }

    @Test
    void aLockedAccountIsToldWhenToTryAgain() {
        for (int i = 0; i < 5; i++) {
            api.get("puertas/cuenta", basic("rosa", "no"));
        }
        HttpResponse<String> locked = api.get("puertas/cuenta", basic("rosa", Node.PASSWORD));

        assertThat(api.problem(locked)).isEqualTo("429 cuenta-bloqueada");
        assertThat(locked.headers().firstValue("Retry-After")).contains("900");
    }

    @Test
    void aSessionIsOpenedShownAndEnded() {
        HttpResponse<String> opened = logIn("rosa");
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(cookie(opened)).startsWith("SECYT=").contains("Path=/", "HttpOnly", "SameSite=Lax");
        JsonNode view = api.json(opened);
        assertThat(view.path("cuenta").asText()).isEqualTo("rosa");
        assertThat(view.path("facultades").path(0).path("unidad").asText()).isEqualTo("08DPT0001C");

        String pair = cookiePair(opened);
        assertThat(api.json(api.get("sesion", "Cookie", pair))).isEqualTo(view);
        assertThat(api.json(api.get("sesion", basic("rosa", Node.PASSWORD))).has("csrf"))
                .isFalse();

        String csrf = view.path("csrf").asText();
        assertThat(api.send("DELETE", "sesion", null, "Cookie", pair, "X-CSRF-Token", csrf)
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.problem(api.get("sesion", "Cookie", pair))).isEqualTo("401 sin-identificar");
    }

    @Test
    void aLogInThatLacksSomethingIsTold() {
        assertThat(api.problem(api.send("POST", "sesion", "{\"cuenta\":\"rosa\"}")))
                .isEqualTo("422 datos-invalidos");
        assertThat(api.problem(api.send("POST", "sesion", "{\"cuenta\":\"rosa\",\"contrasena\":\"no\"}")))
                .isEqualTo("401 credenciales-incorrectas");
    }

    @Test
    void anUnsafeRequestByCookieNeedsTheTokenOfItsSession() {
        HttpResponse<String> opened = logIn("paco");
        String pair = cookiePair(opened);
        String csrf = api.json(opened).path("csrf").asText();
        String other = api.json(logIn("paco")).path("csrf").asText();

        assertThat(api.problem(api.send("POST", "puertas/roles", null, "Cookie", pair)))
                .isEqualTo("403 csrf");
        assertThat(api.problem(api.send("POST", "puertas/roles", null, "Cookie", pair, "X-CSRF-Token", other)))
                .isEqualTo("403 csrf");
        assertThat(api.send("POST", "puertas/roles", null, "Cookie", pair, "X-CSRF-Token", csrf)
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.get("puertas/cuenta", "Cookie", pair).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        String[] paco = basic("paco", Node.PASSWORD);

        assertThat(api.problem(api.send("POST", "puertas/roles", null, with(paco, "Sec-Fetch-Site", "cross-site"))))
                .isEqualTo("403 csrf");
        assertThat(api.problem(api.send("POST", "puertas/roles", null, with(paco, "Origin", "https://otro.example"))))
                .isEqualTo("403 csrf");
        assertThat(api.problem(api.send("POST", "puertas/roles", null, with(paco, "Origin", "null"))))
                .isEqualTo("403 csrf");
        assertThat(api.send(
                                "POST",
                                "puertas/roles",
                                null,
                                with(paco, "Sec-Fetch-Site", "same-origin", "Origin", "http://127.0.0.1:" + api.port()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorKeepsTheAccounts() {
        String[] admin = basic("admin", Node.PASSWORD);
        HttpResponse<String> made = api.send(
                "POST",
                "cuentas",
                "{\"cuenta\":\"lupe\",\"nombre\":\"Lupe\",\"contrasena\":\"" + Node.PASSWORD
                        + "\",\"nombramientos\":[{\"rol\":\"CAPTURISTA\",\"unidad\":\"08DPT0002B\","
                        + "\"calidad\":\"TITULAR\",\"desde\":\"2026-01-01\"}]}",
                admin);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/cuentas/lupe");
        assertThat(made.body()).doesNotContain(Node.PASSWORD).doesNotContain("argon2");

        String post =
                "{\"rol\":\"DIRECTOR\",\"unidad\":\"08DPT0002B\",\"calidad\":\"ENCARGADO\",\"desde\":\"2026-01-01\"}";
        String[] once = with(admin, "Idempotency-Key", "una");
        HttpResponse<String> named = api.send("POST", "cuentas/lupe/nombramientos", post, once);
        assertThat(named.statusCode()).as(named.body()).isEqualTo(201);
        assertThat(api.send("POST", "cuentas/lupe/nombramientos", post, once).body())
                .isEqualTo(named.body());
        assertThat(api.problem(api.send("POST", "cuentas/lupe/nombramientos", post, admin)))
                .isEqualTo("409 ya-nombrado");
        assertThat(api.send(
                                "POST",
                                "cuentas/lupe/relevos",
                                "{\"rol\":\"DIRECTOR\",\"unidad\":\"08DPT0002B\",\"hasta\":\"2026-02-01\"}",
                                admin)
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> read = api.get("cuentas/lupe", admin);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(api.problem(api.send("PUT", "cuentas/lupe/activa", "{\"activa\":false}", admin)))
                .isEqualTo("428 falta-if-match");
        assertThat(api.problem(
                        api.send("PUT", "cuentas/lupe/activa", "{\"activa\":false}", with(admin, "If-Match", "\"1\""))))
                .isEqualTo("412 version-vencida");
        assertThat(api.problem(api.send("PUT", "cuentas/lupe/activa", "{}", with(admin, "If-Match", tag))))
                .isEqualTo("422 datos-invalidos");
        HttpResponse<String> closed =
                api.send("PUT", "cuentas/lupe/activa", "{\"activa\":false}", with(admin, "If-Match", tag));
        assertThat(api.json(closed).path("activa").asBoolean(true)).isFalse();
        assertThat(api.json(api.get("cuentas?tamano=2", admin)).path("total").asInt())
                .isEqualTo(4);
    }

    @Test
    void onesOwnPasswordTakesTheOldOne() {
        String[] rosa = basic("rosa", Node.PASSWORD);

        assertThat(api.problem(
                        api.send("PUT", "cuentas/rosa/contrasena", "{\"contrasena\":\"otra contraseña\"}", rosa)))
                .isEqualTo("422 datos-invalidos");
        assertThat(api.problem(api.send(
                        "PUT",
                        "cuentas/rosa/contrasena",
                        "{\"anterior\":\"no\",\"contrasena\":\"otra contraseña\"}",
                        rosa)))
                .isEqualTo("422 datos-invalidos");
        assertThat(api.send(
                                "PUT",
                                "cuentas/rosa/contrasena",
                                "{\"anterior\":\"" + Node.PASSWORD + "\",\"contrasena\":\"otra contraseña\"}",
                                rosa)
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.get("puertas/cuenta", rosa).statusCode()).isEqualTo(401);
        assertThat(api.get("puertas/cuenta", basic("rosa", "otra contraseña")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTrailIsReadByThoseWhoMay() {
        assertThat(api.problem(api.get("bitacora", basic("rosa", Node.PASSWORD))))
                .isEqualTo("403 sin-puesto");
        String[] admin = basic("admin", Node.PASSWORD);
        JsonNode page = api.json(api.get("bitacora?cuenta=rosa&desde=2026-03-01", admin));

        assertThat(page.path("total").asInt()).isEqualTo(10_000);
        assertThat(page.path("totalEsMinimo").asBoolean()).isTrue();
        JsonNode row = page.path("elementos").path(0);
        assertThat(row.path("cuenta").asText()).isEqualTo("rosa");
        assertThat(row.path("objetoId").asText()).as("midnight in Mexico City").isEqualTo("2026-03-01T06:00:00Z");
        assertThat(row.path("detalle").path("horas").asInt()).isEqualTo(40);
        assertThat(api.json(api.get("bitacora/verificacion", admin))
                        .path("integra")
                        .asBoolean())
                .isTrue();
        assertThat(api.get("bitacora?desde=ayer", admin).statusCode()).isBetween(400, 422);
    }
}
