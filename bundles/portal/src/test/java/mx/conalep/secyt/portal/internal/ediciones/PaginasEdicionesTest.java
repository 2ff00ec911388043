package mx.conalep.secyt.portal.internal.ediciones;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasEdicionesTest {

    private static final String UNA = "/ediciones/una?folio=ED-T-2026-001";
    private static final String EMITIR =
            "/ediciones/emitir?tipo=TRIMESTRAL&linea=CAPACITACION&ejercicio=2026&periodo=1";

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String direccion, String campos) {
        String csrf = "&csrf=csrf" + sitio.sesiones.abiertas.size();
        return sitio.pedir(sitio.conSesion(post(direccion).formulario(campos + csrf)));
    }

    @Test
    void theListAndTheDetailTellWhatWasIssuedWithoutBreakingOut() {
        assertThat(ver("/ediciones").texto())
                .contains("ED-T-2026-001", "Con fe de erratas", "&lt;primer&gt;")
                .doesNotContain("<primer>", " style=");
        assertThat(ver(UNA).texto())
                .contains("formato=pdf", "formato=docx", "Servicios que cuentan", "Ana &lt;b&gt;", "FE-2026-001")
                .contains("Lo que faltaba al emitir", "no es oficial", "Falta adjuntarlo")
                .doesNotContain("<b>", " style=", "<script>");
        assertThat(ver("/ediciones/una?folio=otra").estado).isEqualTo(404);
        assertThat(sitio.pedir(get("/ediciones")).estado).isEqualTo(303);
    }

    @Test
    void filesAreDownloadedAndFiguresLeadToServices() {
        Respuesta pdf = ver(UNA + "&formato=pdf");
        assertThat(pdf.texto()).isEqualTo("pdf");
        assertThat(pdf.cabecera("Content-Disposition").orElseThrow()).contains("ED-T-2026-001.pdf");
        assertThat(ver("/ediciones/servicios?folio=ED-T-2026-001").texto())
                .contains("/servicios/uno?folio=S2026-00000001", "PERSONAS_CAPACITADAS 10", "Regularización");
    }

    @Test
    void issuingShowsWhatIsMissingFirstAndKeepsWhatWasTyped() {
        assertThat(ver("/ediciones/emitir").texto()).contains("Ver qué falta").doesNotContain("Firmas");
        assertThat(ver(EMITIR).texto()).contains("justifique por qué", "08DPT0001C", "Emitir la edición");
        sitio.ediciones.abiertos = true;
        assertThat(ver(EMITIR).texto()).contains("No se puede emitir todavía").doesNotContain("Emitir la edición");
        sitio.ediciones.abiertos = false;
        String firmas = "elaboro.nombre=Ana&elaboro.cargo=CSC&reviso.nombre=Luis&reviso.cargo=CSC"
                + "&autorizo.nombre=Rosa&autorizo.cargo=DSTC";
        assertThat(enviar(EMITIR, firmas).texto()).contains("Justifique por qué falta.", "value=\"Rosa\"");
        Respuesta hecho = enviar(EMITIR, firmas + "&justificacion=Huelga");
        assertThat(hecho.cabecera("Location").orElseThrow()).endsWith("folio=ED-T-2026-001&hecho=emitida");
        assertThat(sitio.ediciones.hechos).containsExactly("emitir primer trimestre de 2026 Rosa");
        assertThat(ver("/ediciones/emitir?tipo=OTRO&periodo=1").texto()).contains("Elija un tipo de la lista.");
    }

    @Test
    void aFeDeErratasNeedsACause() {
        assertThat(enviar(UNA, "accion=corregir&donde=Resumen").texto()).contains("Diga la causa.");
        assertThat(enviar(UNA, "accion=corregir&causa=Tarde").estado).isEqualTo(303);
        assertThat(sitio.ediciones.hechos).containsExactly("corregir Tarde []");
    }

    @Test
    void whoeverHoldsAPageMayCheckIt() {
        assertThat(sitio.pedir(get("/verificar")).texto()).contains("Folio", "Huella SHA-256");
        assertThat(sitio.pedir(get("/verificar?folio=ED-T-2026-001&h=0a0a0a0a0a0a0a0a"))
                        .texto())
                .contains("Vigente");
        assertThat(sitio.pedir(get("/verificar?folio=ED-9&h=x")).texto()).contains("No coincide");
    }

    @Test
    void aDraftIsLookedAtBeforeIssuing() {
        assertThat(sitio.pedir(
                                sitio.conSesion(
                                        get(
                                                "/ediciones/borrador?tipo=TRIMESTRAL&linea=CAPACITACION&ejercicio=2026&periodo=1&formato=docx")))
                        .cabecera("Content-Disposition")
                        .orElseThrow())
                .contains("BORRADOR.docx");
    }

    @Test
    void aRecommendationIsIssuedAnsweredAndClosed() {
        assertThat(ver("/recomendaciones").texto()).contains("RE-2026-001", "Vencida", "&lt;cada&gt;");
        assertThat(ver("/recomendaciones/una?folio=RE-2026-001").texto()).contains("Qué se hizo", "Responder");
        String una = "/recomendaciones/una?folio=RE-2026-001";
        assertThat(enviar(una, "accion=responder&version=1").texto()).contains("Escriba qué se hizo.");
        assertThat(enviar(una, "accion=responder&version=1&texto=Listo").estado).isEqualTo(303);
        assertThat(enviar("/recomendaciones", "unidad=CE-08&texto=x").texto()).contains("Dé la fecha límite.");
        assertThat(enviar("/recomendaciones", "unidad=CE-08&texto=x&vence=2026-12-01").estado)
                .isEqualTo(303);
        assertThat(sitio.recomendaciones.hechos)
                .containsExactly("responder RE-2026-001 1 Listo", "emitir CE-08 2026-12-01");
    }
}
