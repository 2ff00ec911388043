package mx.conalep.secyt.portal.internal.expedientes;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasExpedientesTest {

    private final Sitio sitio = new Sitio();
    private final ExpedientesFalsos casos = sitio.expedientes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tareas",
                "/tareas/delegar?expediente=12&tarea=31",
                "/tareas/traspaso?unidad=CE-08",
                "/expedientes",
                "/expedientes/nuevo?procedimiento=st-concertacion",
                "/expedientes/tiempos",
                "/expedientes/12"
            })
    void aPageIsForThoseWhoLoggedInAndHoldsNoMarkupOfOthers(String ruta) {
        assertThat(sitio.pedir(get(ruta)).estado).isEqualTo(303);
        Respuesta pagina = ver(ruta);
        assertThat(pagina.estado).isEqualTo(200);
        assertThat(pagina.texto()).contains("<h1").doesNotContain("<b>", "<script>", " style=", "onclick");
    }

    @Test
    void theInboxTellsWhatPressesInWordsAndWhoHasIt() {
        assertThat(ver("/tareas").texto())
                .contains("Vencida: 2 días hábiles de atraso", "Vence en 1 día hábil", "En plazo: 20 días hábiles")
                .contains("Vencidas (1)", "Nadie la ha tomado", "/expedientes/12#tarea-31", "value=\"reclamar\"");
        casos.responsable = "otra";
        assertThat(ver("/tareas").texto()).contains("La tiene otra", "value=\"liberar\"");
    }

    @Test
    void anEmptyInboxTellsTheNextStep() {
        casos.vacio = true;
        assertThat(ver("/tareas").texto()).contains("No tiene tareas pendientes", "href=\"/expedientes\"");
        assertThat(ver("/tareas?ver=vencidas").texto()).contains("Ninguna tarea cumple lo elegido");
        assertThat(ver("/").texto()).doesNotContain("Tareas vencidas");
    }

    @Test
    void theFirstPageShowsWhatIsDue() {
        assertThat(ver("/").texto()).contains("Tareas vencidas", "/tareas?ver=vencidas", "Tareas por vencer");
    }

    @Test
    void aTaskIsTakenDelegatedAndHandedOver() {
        assertThat(enviar("/tareas?ver=vencidas", "acto=reclamar&tarea=31").cabecera("Location"))
                .contains("/tareas?ver=vencidas&hecho=reclamar");
        enviar("/tareas/delegar?expediente=12&tarea=31", "cuenta=beto");
        casos.responsable = "ana";
        assertThat(ver("/tareas/traspaso?unidad=CE-08").texto()).contains("value=\"ana\"", "value=\"beto\"");
        assertThat(enviar("/tareas/traspaso", "unidad=CE-08&de=ana&a=beto&motivo=cambio").estado)
                .isEqualTo(303);
        assertThat(casos.hechos)
                .containsExactly(
                        "reclamar 31 31",
                        "delegar 31 beto",
                        "traspasar Traspaso[de=ana, a=beto, unidad=CE-08, motivo=cambio]");
    }

    @Test
    void aCaseShowsWhatIsToBeDoneAsFormListAndDiagram() {
        String pagina = ver("/expedientes/12").texto();
        String id = casos.abierta().id();
        assertThat(pagina)
                .contains("Qué toca ahora", "Falta registrar el hecho", "name=\"concluir-31-decision\"")
                .contains("multipart/form-data", "Una al menos de: minuta", "Registrar el hecho")
                .contains("multiple=\"multiple\"", "data-subida=\"expediente=12\"", "/recursos/subida.")
                .contains("data-actuales=\"" + id + "\"", "/api/v1/procedimientos/st-concertacion/bpmn?revision=2")
                .contains("Hechos registrados a mano", "en nombre de USUARIO", "/api/v1/expedientes/12/evidencias/5");
        casos.abierta().decisiones().keySet().forEach(d -> assertThat(pagina).contains("value=\"" + d + "\""));
    }

    @Test
    void errataAreShownAsPrintedAndAsRead() {
        assertThat(ver("/expedientes/12").texto()).contains("Impreso:", "Se lee:");
    }

    @Test
    void anActivityIsConcludedWithItsEvidence() {
        String decision = casos.abierta().decisiones().keySet().iterator().next();
        Respuesta sin = enviar("/expedientes/12", "que=concluir-31&concluir-31-decision=" + decision);
        assertThat(sin.estado).isEqualTo(422);
        assertThat(sin.texto())
                .contains(
                        "Elija el archivo de la evidencia, una al menos de: minuta.",
                        "href=\"#concluir-31-evidencias\"")
                .contains("value=\"" + decision + "\" checked");
        Respuesta con = enviar(
                "/expedientes/12",
                "que=concluir-31&concluir-31-evidencias-recibidos=88,89&concluir-31-evidencias-recibidos=90"
                        + "&concluir-31-comentario=va&concluir-31-decision=" + decision);
        assertThat(con.cabecera("Location")).contains("/expedientes/12?hecho=concluir");
        assertThat(casos.hechos)
                .containsExactly("concluir Conclusion[decision=" + decision
                        + ", participante=CE-08, evidencias=[88, 89, 90], comentario=va, referencia=]");
    }

    @Test
    void whoComesLateIsToldWhoWasFirstAndKeepsWhatHeWrote() {
        casos.rechazo = Problema.conflicto("ya-concluida", "La concluyó cst el 03/08/2026.");
        Respuesta tarde = enviar(
                "/expedientes/12",
                "que=concluir-31&concluir-31-evidencias-recibidos=88&concluir-31-comentario=mi+parecer");
        assertThat(tarde.estado).isEqualTo(409);
        assertThat(tarde.texto())
                .contains("No se hizo", "La concluyó cst el 03/08/2026.", "mi parecer", "ya se recibió");
    }

    @Test
    void whatAnotherHasIsNotOffered() {
        casos.responsable = "otra";
        assertThat(ver("/expedientes/12").texto())
                .contains("La tiene otra: pídale que la concluya")
                .doesNotContain("concluir-31-decision");
    }

    @Test
    void casesAreListedOpenedAndTimed() {
        assertThat(ver("/expedientes").texto()).contains("ST-CONCERTACION/0001/2026", "Con más de dos vueltas");
        assertThat(enviar("/expedientes/nuevo", "procedimiento=st-concertacion&asunto=x")
                        .cabecera("Location"))
                .contains("/expedientes/12?hecho=abrir");
        assertThat(ver("/expedientes/tiempos").texto()).contains("1.5 días", "role=\"img\"", "Fuera de plazo");
        casos.vacio = true;
        assertThat(ver("/expedientes/tiempos").texto()).contains("Todavía no hay actividades concluidas");
        assertThat(ver("/expedientes").texto()).contains("/expedientes/nuevo");
    }

    @Test
    void anotherAddressBelowIsNoCase() {
        assertThat(ver("/expedientes/x").estado).isEqualTo(404);
    }

    private Respuesta ver(String ruta) {
        return sitio.pedir(sitio.conSesion(get(ruta)));
    }

    private Respuesta enviar(String ruta, String formulario) {
        return sitio.pedir(sitio.conSesion(post(ruta).formulario(formulario))
                .con("csrf", "csrf" + (sitio.sesiones.abiertas.size() - 1)));
    }
}
