package mx.conalep.secyt.portal.internal.correspondencia;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasCorrespondenciaTest {

    private final Sitio sitio = new Sitio();

    @ParameterizedTest
    @ValueSource(
            strings = {"/avisos", "/oficios", "/oficios/7", "/oficios/nuevo", "/trabajos", "/calendario", "/mi-cuenta"})
    void aPageIsForThoseWhoLoggedInAndHoldsNoMarkupOfOthers(String ruta) {
        assertThat(sitio.pedir(get(ruta)).estado).isEqualTo(303);
        Respuesta pagina = ver(ruta);
        assertThat(pagina.estado).isEqualTo(200);
        assertThat(pagina.texto()).contains("<h1").doesNotContain("<b>", "<script>", " style=", "onclick");
    }

    @Test
    void theHeaderTellsHowManyNoticesAreNotRead() {
        assertThat(ver("/avisos").texto()).contains("href=\"/avisos\">Avisos <strong>3</strong>");
    }

    @Test
    void anOficioIsReadAcknowledgedAndAnswered() {
        assertThat(ver("/oficios").texto()).contains("DSTC/CST/0007/2026", "Respuesta vencida", "Faltan 1");
        assertThat(ver("/oficios/7").texto())
                .contains("<p>Uno.</p><p>Dos.</p>", "Acusar recibo", "formato=pdf", "14 de agosto de 2026");
        assertThat(enviar("/oficios/7", "accion=acusar").cabecera("Location")).contains("/oficios/7");
        Respuesta mala = enviar("/oficios/7", "asunto=Va&texto=");
        assertThat(mala.estado).isEqualTo(422);
        assertThat(mala.texto()).contains("Escriba el texto.", "value=\"Va\"");
        assertThat(enviar("/oficios/nuevo", "emisora=CE-08&destinatarios=CST&asunto=x&texto=y").estado)
                .isEqualTo(422);
    }

    @Test
    void theCalendarShowsWordsBesideColoursAsListAndGridAndGivesItsAddressOnce() {
        assertThat(ver("/calendario").texto())
                .contains("Vencida", "Cumplida", "agosto de 2026")
                .contains(
                        "Minuta &lt;4&gt;",
                        "/calendario/cumplimiento?obligacion=r&amp;periodo=2026-S1&amp;unidad=CE-08");
        assertThat(ver("/calendario/cumplimiento?obligacion=r&periodo=2026-S1&unidad=CE-08")
                        .texto())
                .contains("Reunión &lt;semestral&gt;", "Con qué se muestra");
        assertThat(enviar("/calendario/cumplimiento", "obligacion=r").texto()).contains("Diga con qué se muestra.");
        assertThat(enviar("/calendario/cumplimiento", "evidencia=Minuta").estado)
                .isEqualTo(303);
        assertThat(ver("/calendario?ver=semaforo&mes=2026-09").texto())
                .contains("Metas, 2027", "No le toca", "septiembre de 2026");
        assertThat(enviar("/calendario", "accion=suscribir").texto()).contains("/suscripcion/" + "x".repeat(43));
        assertThat(ver("/calendario").texto()).doesNotContain("xxxx");
        assertThat(ver("/calendario?mes=agosto").estado).isEqualTo(422);
    }

    @Test
    void jobsTellHowFarTheyAreAndAreStopped() {
        assertThat(ver("/trabajos").texto())
                .contains("3 de 10, 30%", "En curso", "href=\"/ediciones/1\"", "value=\"1\"");
        assertThat(enviar("/trabajos", "id=1").estado).isEqualTo(303);
    }

    @Test
    void whatIsWrongWithMailOrPasswordIsSaidAtItsField() {
        assertThat(ver("/mi-cuenta").texto())
                .contains("ana@conalep.edu.mx", "value=\"oficio\" checked")
                .doesNotContain("value=\"meta\" checked");
        assertThat(enviar("/mi-cuenta", "correo=x").texto()).contains("correo-error");
        assertThat(enviar("/mi-cuenta", "accion=contrasena&contrasena=a&repetida=b")
                        .texto())
                .contains("repetida-error");
        assertThat(enviar("/mi-cuenta", "accion=contrasena&anterior=z&contrasena=a&repetida=a")
                        .texto())
                .contains("anterior-error");
    }

    private Respuesta ver(String ruta) {
        return sitio.pedir(sitio.conSesion(get(ruta)));
    }

    private Respuesta enviar(String ruta, String formulario) {
        return sitio.pedir(sitio.conSesion(post(ruta).formulario(formulario))
                .con("csrf", "csrf" + (sitio.sesiones.abiertas.size() - 1)));
    }
}
