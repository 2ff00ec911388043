package mx.conalep.secyt.portal.internal.complementos;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasComplementosTest {

    private static final String UNO = "/complementos/uno";
    private static final String DETALLE = UNO + "?bundle=" + ComplementosFalsos.BUNDLE;

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String campos) {
        Peticion peticion = Peticion.de("POST", UNO)
                .cabecera("Sec-Fetch-Site", "same-origin")
                .formulario("csrf=csrf" + sitio.sesiones.abiertas.size() + "&bundle=" + ComplementosFalsos.BUNDLE + "&"
                        + campos);
        return sitio.pedir(sitio.conSesion(peticion));
    }

    @Test
    void theListShowsWhatOneMaySeeAndWhoContributesWhat() {
        assertThat(ver("/complementos").texto())
                .contains("href=\"/complementos/uno?bundle=mx.gob.chihuahua.formato\"", "Núcleo", "FormatoInforme")
                .contains("ReglaDerrama", "Nadie todavía.", "aria-current=\"page\">Complementos")
                .doesNotContain("mx.ajeno", "<script>", " style=");
    }

    @Test
    void aVisitorIsSentToTheLogIn() {
        assertThat(sitio.pedir(get("/complementos")).estado).isEqualTo(303);
        assertThat(sitio.pedir(get("/")).texto()).doesNotContain("/complementos");
    }

    @Test
    void oneShowsUnitsSettingsAndTrialsWithoutBreakingOut() {
        assertThat(ver(DETALLE).texto())
                .contains("Se corrige &lt;b&gt;", "value=\"Chihuahua &quot;&gt;&lt;b&gt;\"")
                .contains("Vacío hereda: Oficio (de CONALEP).", "20 cifras buscadas, 1 diferencias")
                .contains("no aparece", "/pruebas/abc/documento", "value=\"deshabilitar\"")
                .doesNotContain("Habilitar sin prueba", "<b>", "<script>", " style=");
        assertThat(ver(UNO + "?bundle=mx.ajeno").estado).isEqualTo(404);
    }

    @Test
    void buttonsDoWhatTheySay() {
        Respuesta hecho = enviar("accion=deshabilitar&unidad=CE-08&version=0&motivo=Ya+no");
        assertThat(hecho.estado).isEqualTo(303);
        assertThat(hecho.cabecera("Location").orElseThrow()).endsWith("&unidad=CE-08&hecho=deshabilitar");
        enviar("accion=heredar&unidad=08DPT0001C&version=3");
        enviar("accion=probar&unidad=CE-08&formato=ce08-texto");
        enviar("accion=ajustar&unidad=CE-08&version=2&clase=FormatoInforme&clave=ce08-texto"
                + "&ce08-texto.encabezado=Hola&ce08-texto.papel=");
        assertThat(sitio.complementos.hechos)
                .containsExactly(
                        "CE-08 false Ya no OptionalInt[0]",
                        "08DPT0001C heredar",
                        "probar ce08-texto CE-08",
                        "CE-08 ce08-texto {encabezado=Hola} OptionalInt[2]");
        assertThat(ver(DETALLE + "&hecho=deshabilitar").texto()).contains("role=\"status\">Quedó deshabilitado");
    }

    @Test
    void whatWasSwitchedOffIsToldAndTriedAgain() {
        assertThat(ver(DETALLE).texto())
                .contains("<strong>ce08-texto</strong> para CE-08: 5 fallas seguidas; la última, tardó &lt;b&gt;.")
                .doesNotContain("value=\"reintentar\"");
        assertThat(enviar("accion=reintentar&unidad=CE-08").estado).isEqualTo(303);
        assertThat(sitio.complementos.hechos).containsExactly("reintentar mx.gob.chihuahua.formato CE-08");
    }

    @Test
    void aRefusalIsToldOnThePageNextToItsField() {
        Respuesta pendiente = enviar("accion=habilitar&unidad=CE-09");
        assertThat(pendiente.estado).isEqualTo(409);
        assertThat(pendiente.texto()).contains("Falta una prueba exitosa.", "href=\"#unidades\"");
        Respuesta mal = enviar("accion=ajustar&unidad=CE-08&version=2&clase=FormatoInforme&clave=ce08-texto");
        assertThat(mal.estado).isEqualTo(422);
        assertThat(mal.texto()).contains("href=\"#ce08-texto.encabezado\"", "id=\"ce08-texto.encabezado\"");
        assertThat(enviar("accion=otra&unidad=CE-08").estado).isEqualTo(422);
        assertThat(sitio.complementos.hechos).isEmpty();
    }
}
