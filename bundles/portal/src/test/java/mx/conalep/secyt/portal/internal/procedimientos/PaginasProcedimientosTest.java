package mx.conalep.secyt.portal.internal.procedimientos;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.Sesiones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasProcedimientosTest {

    private static final String REVISIONES = "/procedimientos/revisiones?procedimiento=st-concertacion";
    private static final String REVISION = "/procedimientos/revision?procedimiento=st-concertacion&id=77";

    private final Sitio sitio = new Sitio();

    @ParameterizedTest
    @ValueSource(strings = {"/procedimientos", "/procedimientos/st-concertacion", REVISIONES, REVISION})
    void aPageIsForThoseWhoLoggedInAndHoldsNoMarkupOfOthers(String ruta) {
        assertThat(sitio.pedir(get(ruta)).estado).isEqualTo(303);
        Respuesta pagina = ver(ruta);
        assertThat(pagina.estado).isEqualTo(200);
        assertThat(pagina.texto()).contains("<h1").doesNotContain("<b>", "<script>", " style=", "onclick");
    }

    @Test
    void theListLeadsToEachProcedureAndTellsHowManySlipsItHas() {
        assertThat(ver("/procedimientos").texto())
                .contains("href=\"/procedimientos/st-concertacion\"", "Servicios tecnológicos", "Pd-02-It-02");
    }

    @Test
    void aProcedureIsADiagramAndTheSameAsAListWithPrintAndReading() {
        assertThat(ver("/procedimientos/st-concertacion").texto())
                .contains(
                        "data-bpmn=\"/api/v1/procedimientos/st-concertacion/bpmn?revision=2\"",
                        "data-actuales=\"\"",
                        "<h3>6. Conocer la no procedencia</h3>",
                        "<strong>Se imprime:</strong>",
                        "Decide: si corrige, 1; si no corrige, termina.",
                        "Se concluye cuando el usuario aceptó la entrega.");
        assertThat(ver("/procedimientos/st-concertacion?actual=6&actual=99").texto())
                .contains("data-actuales=\"6\"");
        assertThat(ver("/procedimientos/st-promocion").texto()).contains("Sigue: 6 (6a) y 6 (6b).");
        assertThat(ver("/procedimientos/sc-it-02").texto())
                .contains("Etapa II", "Sólo cuando la SPDI-DPP lo pida", "Total de actividades: 9.");
        assertThat(ver("/procedimientos/sc-coordinacion").texto())
                .contains("href=\"/procedimientos/sc-it-05\"", "una vez por cada convenio");
    }

    @Test
    void aRevisionTellsWhatItChangesAndWhatTheCheckerFinds() {
        assertThat(ver(REVISIONES).texto())
                .contains("cargada", "vigente", "id=77")
                .doesNotContain("Cargar una revisión");
        assertThat(ver(REVISION).texto())
                .contains("Evaluar el servicio", "Actividad 5", "plazo", "errata", "Se lee así:")
                .doesNotContain("<h2 id=\"poner\">");
    }

    @Test
    void theDstcLoadsOneAndPutsItInForce() {
        assertThat(sitio.pedir(deDstc(get(REVISIONES))).texto()).contains("Cargar una revisión", "multipart/form-data");
        Respuesta puesta = poner("version=1&desde=2026-12-01");
        assertThat(puesta.estado).isEqualTo(303);
        assertThat(sitio.manual.hechos).containsExactly("dstc pone st-concertacion 77 2026-12-01");
        assertThat(poner("version=0&desde=2026-12-01").estado).isEqualTo(412);
        Respuesta sinDia = poner("version=1");
        assertThat(sinDia.estado).isEqualTo(422);
        assertThat(sinDia.texto()).contains("desde-error");
    }

    @Test
    void theDstcWithdrawsWhatIsToCome() {
        assertThat(sitio.pedir(deDstc(get(REVISION))).texto()).doesNotContain("Retirar la entrada en vigor");
        sitio.manual.programada = true;
        assertThat(sitio.pedir(deDstc(get(REVISION))).texto()).contains("Retirar la entrada en vigor");
        assertThat(ver(REVISION).texto()).doesNotContain("Retirar la entrada en vigor");
        Respuesta retirada = poner("accion=retirar&version=1&motivo=Falta+el+acuerdo");
        assertThat(retirada.cabecera("Location").orElseThrow()).contains("hecho=retirar");
        assertThat(sitio.manual.hechos).containsExactly("dstc retira st-concertacion 77 Falta el acuerdo");
        Respuesta vencida = poner("accion=retirar&version=0&motivo=x");
        assertThat(vencida.estado).isEqualTo(412);
    }

    @Test
    void aFileIsLoadedAndWhatIsWrongWithItIsSaidAtItsField() {
        Respuesta cargada = subir("<definitions>" + "x".repeat(100) + "</definitions>");
        assertThat(cargada.estado).isEqualTo(303);
        assertThat(cargada.cabecera("Location").orElseThrow()).contains("id=77", "hecho=cargar");
        assertThat(sitio.manual.hechos).containsExactly("dstc carga st-concertacion 127");
        Respuesta mala = subir("x");
        assertThat(mala.estado).isEqualTo(422);
        assertThat(mala.texto()).contains("archivo-error", "no es BPMN 2.0");
        assertThat(sitio.manual.hechos).hasSize(1);
    }

    private Respuesta subir(String contenido) {
        String cuerpo = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\ncsrf-dstc\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a.bpmn\"\r\n\r\n"
                + contenido + "\r\n--x--\r\n";
        return sitio.pedir(deDstc(post(REVISIONES).multiparte("x", cuerpo.getBytes(StandardCharsets.UTF_8))));
    }

    private Respuesta ver(String ruta) {
        return sitio.pedir(sitio.conSesion(get(ruta)));
    }

    private Respuesta poner(String formulario) {
        return sitio.pedir(deDstc(post(REVISION).formulario(formulario)).con("csrf", "csrf-dstc"));
    }

    private Peticion deDstc(Peticion peticion) {
        Identidad dstc = Identidad.de("dstc", "Dora", Set.of(new Facultad(Rol.DSTC, "CONALEP")));
        sitio.sesiones.abiertas.put("dstc", new Sesiones.Sesion("dstc", "csrf-dstc", dstc));
        return peticion.galleta("SECYT", "dstc");
    }
}
