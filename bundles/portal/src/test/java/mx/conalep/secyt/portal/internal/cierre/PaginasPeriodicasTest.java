package mx.conalep.secyt.portal.internal.cierre;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasPeriodicasTest {

    private static final String LUGAR = "unidad=CE-08&ejercicio=2026&trimestre=3";

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String ruta, String campos) {
        Peticion peticion = Peticion.de("POST", ruta)
                .cabecera("Sec-Fetch-Site", "same-origin")
                .formulario("csrf=csrf" + sitio.sesiones.abiertas.size() + "&" + LUGAR + "&" + campos);
        return sitio.pedir(sitio.conSesion(peticion));
    }

    @Test
    void aVisitorIsSentToTheLogIn() {
        for (String ruta : new String[] {"/mi-trimestre", "/validacion", "/faltantes", "/periodos"}) {
            assertThat(sitio.pedir(get(ruta)).estado).as(ruta).isEqualTo(303);
        }
    }

    @Test
    void myQuarterListsWhatIsPendingAndDoesNotOfferToCloseIt() {
        assertThat(ver("/mi-trimestre").texto())
                .contains("devuelto por «Falta la &lt;i&gt;lista&lt;/i&gt;»", "folio=S2026-00000007", "2026-04-20")
                .contains("Personas capacitadas", "/mi-trimestre/cedula?folio=CED-08DPT0001C-2026-T1-1")
                .doesNotContain("value=\"cerrar\"", "<i>", "<script>", " style=");
    }

    @Test
    void exceptionsComeFirstAndReleasesAreExplained() {
        assertThat(ver("/validacion?" + LUGAR).texto())
                .contains("Extemporáneo", "Se abrió un &lt;b&gt;turno&lt;/b&gt; más", "value=\"validar\"")
                .doesNotContain("Verificar todo lo validado", "Semilla", " style=");
        assertThat(enviar("/validacion", "accion=validar").estado).isEqualTo(303);
        assertThat(sitio.periodicas.hechos).containsExactly("validar CE-08");
        assertThat(enviar("/validacion", "accion=otra").estado).isEqualTo(422);
    }

    @Test
    void eachOneMissingIsShownAndGetsItsOficio() {
        assertThat(ver("/faltantes?" + LUGAR).texto())
                .contains("Chihuahua &lt;II&gt;", "02 sin captura; 03 en captura", "Sin oficio");
        assertThat(enviar("/faltantes", "accion=requerir&responderAntes=2026-10-30").estado)
                .isEqualTo(303);
        assertThat(sitio.periodicas.hechos).containsExactly("requerir CE-08 2026-10-30");
        Respuesta rechazo = enviar("/faltantes", "accion=justificar&motivo=");
        assertThat(rechazo.estado).isEqualTo(422);
        assertThat(rechazo.texto()).contains("Explique por qué.", "role=\"alert\"");
    }

    @Test
    void periodsSayTheirStateInWordsAndHowToUnlockThem() {
        assertThat(ver("/periodos?" + LUGAR).texto())
                .contains("Sin captura", "Validado", "Cerrado por ce-08. Pida su reapertura a su unidad estatal.")
                .contains("Faltó un curso", "Mes 09")
                .doesNotContain("value=\"fijar\"");
        assertThat(enviar("/periodos", "accion=cerrar&mes-cerrar=9&linea-cerrar=CAPACITACION").estado)
                .isEqualTo(303);
        Respuesta rechazo =
                enviar("/periodos", "accion=reabrir&mes-reabrir=9&linea-reabrir=CAPACITACION&motivo-reabrir=Falta");
        assertThat(rechazo.estado).isEqualTo(409);
        assertThat(rechazo.texto()).contains("Pasó el corte; pida la reapertura a la CSC.");
        enviar("/periodos", "accion=rechazar&solicitud-rechazar=id-1&respuesta-rechazar=Ya+no");
        assertThat(sitio.periodicas.hechos).containsExactly("cerrar CE-08 9", "resolver id-1 false Ya no");
    }
}
