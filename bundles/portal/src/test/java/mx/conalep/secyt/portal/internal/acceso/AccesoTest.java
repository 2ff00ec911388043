package mx.conalep.secyt.portal.internal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Muestra;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccesoTest {

    private final Sitio sitio = new Sitio();

    private static Peticion entrada() {
        return conCredencial(Peticion.post("/entrar"));
    }

    private static Peticion conCredencial(Peticion peticion) {
        return peticion.con("cuenta", "ce-08").con("contrasena", Muestra.CONTRASENA);
    }

    @Test
    void theRightPasswordOpensASessionAndLeadsOn() {
        Respuesta respuesta = sitio.pedir(entrada().con("volver", "/tablero?unidad=CE-08"));
        assertThat(respuesta.estado).isEqualTo(303);
        assertThat(respuesta.cabecera("Location")).contains("/tablero?unidad=CE-08");
        assertThat(respuesta.cabecera("Set-Cookie")).contains("SECYT=token0; Path=/; HttpOnly; SameSite=Lax");
        assertThat(sitio.sesiones.abiertas).hasSize(1);
    }

    @Test
    void overHttpsTheCookieIsBoundToTheHost() {
        Respuesta respuesta = sitio.pedir(entrada().segura());
        assertThat(respuesta.cabecera("Set-Cookie"))
                .contains("__Host-SECYT=token0; Path=/; HttpOnly; SameSite=Lax; Secure");
        assertThat(respuesta.cabecera("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://malo.example/", "//malo.example", "/\\malo.example", "/\t/malo.example", "tablero"})
    void nobodyIsSentToAnotherSite(String volver) {
        assertThat(sitio.pedir(entrada().con("volver", volver)).cabecera("Location"))
                .contains("/");
    }

    @Test
    void aWrongPasswordIsToldWithoutRepeatingIt() {
        Respuesta respuesta =
                sitio.pedir(Peticion.post("/entrar").con("cuenta", "ce-08").con("contrasena", "otra contraseña"));
        assertThat(respuesta.estado).isEqualTo(422);
        assertThat(respuesta.texto())
                .contains("No se pudo entrar", "aria-invalid=\"true\"", "value=\"ce-08\"")
                .contains("href=\"#cuenta\"")
                .doesNotContain("otra contraseña");
        assertThat(respuesta.cabecera("Set-Cookie")).isEmpty();
    }

    @Test
    void anEmptyFormNamesEachField() {
        assertThat(sitio.pedir(Peticion.post("/entrar")).texto())
                .contains("Escriba el nombre de su cuenta.", "Escriba su contraseña.");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://malo.example",
        "Origin, 'null'",
        "Origin, http://127.0.0.1:9999",
        "Origin, ':::'",
        "Sec-Fetch-Site, cross-site",
        "X-Nada, nada"
    })
    void nobodyIsLoggedInFromAnotherSite(String cabecera, String valor) {
        Respuesta respuesta =
                sitio.pedir(conCredencial(Peticion.de("POST", "/entrar")).cabecera(cabecera, valor));
        assertThat(respuesta.estado).isEqualTo(403);
        assertThat(sitio.sesiones.abiertas).isEmpty();
    }

    @Test
    void aFormWithoutOriginIsOursWhenTheBrowserSaysSo() {
        Peticion peticion = conCredencial(Peticion.de("POST", "/entrar")).cabecera("Sec-Fetch-Site", "same-origin");
        assertThat(sitio.pedir(peticion).estado).isEqualTo(303);
    }

    @Test
    void loggingInAgainEndsTheSessionBefore() {
        sitio.pedir(sitio.conSesion(entrada()));
        assertThat(sitio.sesiones.abiertas).hasSize(1);
    }

    @Test
    void whoIsInNeedsNoForm() {
        assertThat(sitio.pedir(sitio.conSesion(Peticion.get("/entrar?volver=/tablero")))
                        .cabecera("Location"))
                .contains("/tablero");
    }

    @Test
    void loggingOutNeedsTheTokenOfTheSession() {
        assertThat(sitio.pedir(sitio.conSesion(Peticion.post("/salir"))).estado).isEqualTo(403);
        assertThat(sitio.pedir(sitio.conSesion(Peticion.get("/salir"))).estado).isEqualTo(303);
        assertThat(sitio.sesiones.abiertas).hasSize(2);
    }

    @Test
    void loggingOutEndsTheSessionAndTakesTheCookie() {
        Respuesta respuesta =
                sitio.pedir(sitio.conSesion(Peticion.post("/salir")).con("csrf", "csrf0"));
        assertThat(respuesta.cabecera("Location")).contains("/");
        assertThat(respuesta.cabecera("Set-Cookie")).contains("SECYT=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        assertThat(sitio.sesiones.abiertas).isEmpty();
    }

    @Test
    void anUnknownCookieIsAVisitor() {
        assertThat(sitio.pedir(Peticion.get("/").galleta("SECYT", "inventado")).texto())
                .contains("action=\"/entrar\"");
    }
}
