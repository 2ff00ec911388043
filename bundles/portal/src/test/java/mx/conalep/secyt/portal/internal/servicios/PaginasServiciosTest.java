package mx.conalep.secyt.portal.internal.servicios;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import org.junit.jupiter.api.Test;

class PaginasServiciosTest {

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Peticion forma(String direccion) {
        return sitio.forma(direccion);
    }

    private Peticion captura() {
        return forma("/servicios/captura")
                .con("unidad", "08DPT0001C")
                .con("tipo", "curso")
                .con("oferta", "CUR-001")
                .con("fechaInicio", "2026-02-03")
                .con("fechaFin", "2026-02-07")
                .con("cuota", "$15,000.50")
                .con("datos.muestras", "3");
    }

    @Test
    void theListIsNarrowedOrderedAndTakenHome() {
        String html = ver("/servicios?unidad=CE-08&estado=liberado&trimestre=1&ejercicio=2026&orden=-cuota")
                .texto();
        assertThat(sitio.registro.filtros).singleElement().satisfies(f -> {
            assertThat(f.unidad()).isEqualTo("CE-08");
            assertThat(f.estado()).isEqualTo(EstadoServicio.LIBERADO);
            assertThat(f.orden()).isEqualTo("-cuota");
        });
        assertThat(html)
                .contains("1 a 2 de 120", "<option value=\"liberado\" selected>Liberado</option>")
                .contains("href=\"/servicios/uno?folio=S2026-00000001\"")
                .contains("Devuelto, hasta el 20 ago 2026")
                .contains("href=\"/tablero?unidad=CE-08&amp;ejercicio=2026&amp;trimestre=1\"")
                .contains("href=\"/servicios/exportacion?unidad=CE-08&amp;estado=liberado")
                .doesNotContain("<de>");
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        assertThat(ver("/servicios?estado=roto").estado).isEqualTo(422);
        assertThat(sitio.pedir(get("/servicios")).estado).isEqualTo(303);
    }

    @Test
    void theListIsExportedAsATableThatNoSpreadsheetTakesForAFormula() {
        Respuesta csv = ver("/servicios/exportacion?unidad=CE-08");
        assertThat(csv.cabecera("Content-Disposition").orElseThrow()).contains("servicios.csv");
        assertThat(csv.texto())
                .startsWith("\uFEFFfolio,estado,linea,entidad,tipo,unidad")
                .contains("S2026-00000001,liberado,CAPACITACION,08,curso,08DPT0001C,CUR-001,2026-02-03");
    }

    @Test
    void aServiceTellsWhatItIsWhatItCountsForAndWhoComesNext() {
        assertThat(ver("/servicios/uno?folio=S2026-00000001").texto())
                .contains("Sigue validar; lo hace Unidad estatal.")
                .contains("PERSONAS_CAPACITADAS", "Son dos grupos.", "Muestras ensayadas", "15,000.00")
                .contains("14 ago 2026, 12:30", "Faltan &lt;horas&gt;")
                .contains("<button class=\"btn btn-primary\" type=\"submit\">Validar</button>")
                .doesNotContain("Editar</a>");
    }

    @Test
    void whatWasSentBackSaysWhyWhichFieldsAndUntilWhen() {
        assertThat(ver("/servicios/uno?folio=S2026-00000002").texto())
                .contains("Revise &lt;las&gt; horas.", "Horas, muestras", "20 ago 2026", "Editar</a>");
    }

    @Test
    void aStepIsTakenOnTheVersionThatWasSeen() {
        Respuesta respuesta = sitio.pedir(forma("/servicios/uno")
                .con("folio", Registro.LIBERADO)
                .con("accion", "validar")
                .con("version", "4")
                .con("comentario", "Bien"));
        assertThat(sitio.registro.hechos).containsExactly("VALIDAR S2026-00000001 4 Bien");
        assertThat(respuesta.cabecera("Location")).contains("/servicios/uno?folio=S2026-00000001&hecho=validar");
    }

    @Test
    void aReleaseOfOneServiceAsksToExplainItsMonthAndKeepsWhatWasTyped() {
        Peticion liberar = forma("/servicios/uno")
                .con("folio", Registro.LIBERADO)
                .con("accion", "liberar")
                .con("version", "4")
                .con("comentario", "Ya quedó");
        Respuesta aviso = sitio.pedir(liberar);
        assertThat(aviso.estado).isEqualTo(422);
        assertThat(aviso.texto())
                .contains(
                        "id=\"justificaciones.mes.cero\"", "Febrero va &lt;alto&gt;; explique.", "value=\"Ya quedó\"");
        assertThat(sitio.pedir(liberar.con("justificaciones.mes.cero", "Se juntaron dos grupos.")).estado)
                .isEqualTo(303);
        assertThat(sitio.registro.hechos)
                .containsExactly("LIBERAR S2026-00000001 4 Ya quedó", "Se juntaron dos grupos.");
    }

    @Test
    void aReturnNamesStepDaysReasonAndFields() {
        Peticion sinMotivo = forma("/servicios/uno")
                .con("folio", Registro.LIBERADO)
                .con("accion", "devolver")
                .con("a", "liberar")
                .con("dias", "5")
                .con("campos", "horas")
                .con("campos", "datos.muestras");
        Respuesta rechazo = sitio.pedir(sinMotivo);
        assertThat(rechazo.estado).isEqualTo(422);
        assertThat(rechazo.texto())
                .contains(
                        "<a href=\"#motivo\">Explique en 3 a 500",
                        "value=\"horas\" checked",
                        "<details class=\"confirmar mt-3\" open>");
        sitio.pedir(sinMotivo.con("motivo", "Revise."));
        assertThat(sitio.registro.hechos)
                .containsExactly("devolver S2026-00000001 a liberar 5 [horas, datos.muestras]");
    }

    @Test
    void oneCapturesFirstChoosingUnitAndType() {
        assertThat(ver("/servicios/captura").texto()).contains("08DPT0001C · Chihuahua I", "value=\"curso\"");
        assertThat(ver("/servicios/captura?unidad=08DPT0001C&tipo=curso").texto())
                .contains("name=\"fechaFin\"", "name=\"datos.muestras\"", "CUR-001 · Soldadura", "ISO 2");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        Respuesta respuesta = sitio.pedir(captura().con("horas", "muchas"));
        assertThat(respuesta.estado).isEqualTo(422);
        assertThat(respuesta.texto())
                .contains("<a href=\"#horas\">Escriba un número entero.</a>", "value=\"$15,000.50\"");
        assertThat(sitio.pedir(captura()).texto()).contains("Falta «Horas»: es obligatorio.");
    }

    @Test
    void aWarningAsksForAnExplanationAndThenItIsCaptured() {
        Respuesta aviso = sitio.pedir(captura().con("horas", "900"));
        assertThat(aviso.texto()).contains("id=\"justificaciones.horas.muchas\"", "¿De verdad tantas horas?");
        Respuesta hecho =
                sitio.pedir(captura().con("horas", "900").con("justificaciones.horas.muchas", "Fueron nueve grupos."));
        assertThat(hecho.estado).isEqualTo(303);
        Captura captura = sitio.registro.capturas.get(1);
        assertThat(captura.cuota()).isEqualByComparingTo("15000.50");
        assertThat(captura.datos()).containsEntry("muestras", "3");
        assertThat(captura.justificaciones()).containsEntry("horas.muchas", "Fueron nueve grupos.");
    }

    @Test
    void inAReturnedRecordOnlyTheNamedFieldsAreShownAndTheRestStays() {
        assertThat(ver("/servicios/captura?folio=" + Registro.DEVUELTO).texto())
                .contains("name=\"horas\" value=\"40\"", "name=\"datos.muestras\" value=\"3\"")
                .doesNotContain("name=\"cuota\"", "name=\"datos.norma\"");
        sitio.pedir(forma("/servicios/captura")
                .con("folio", Registro.DEVUELTO)
                .con("version", "4")
                .con("cuota", "1")
                .con("horas", "38")
                .con("datos.muestras", "5"));
        Captura captura = sitio.registro.capturas.get(0);
        assertThat(captura.horas()).isEqualTo(38);
        assertThat(captura.cuota()).isEqualByComparingTo("15000.00");
        assertThat(captura.unidad()).isEqualTo("08DPT0001C");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideWhatWasTyped() {
        Respuesta respuesta = sitio.pedir(forma("/servicios/captura")
                .con("folio", Registro.DEVUELTO)
                .con("version", "3")
                .con("horas", "38")
                .con("datos.muestras", "5"));
        assertThat(respuesta.estado).isEqualTo(412);
        assertThat(respuesta.texto())
                .contains("Alguien más lo cambió", "Diferencias con la versión 4", "name=\"version\" value=\"4\"")
                .containsPattern("Horas(?s).{0,80}<td>40</td><td>38</td>");
    }

    @Test
    void aServiceThatMayNotBeEditedSaysWhy() {
        Respuesta respuesta = ver("/servicios/captura?folio=" + Registro.LIBERADO);
        assertThat(respuesta.estado).isEqualTo(409);
        assertThat(respuesta.texto()).contains("Pida que se lo devuelvan");
    }

    @Test
    void theFirstPageSaysWhatIsDueWithItsNextStep() {
        assertThat(ver("/").texto())
                .contains("1,234", "Servicios por validar", "href=\"/servicios?estado=liberado\"")
                .contains("Metas observadas", "Meses sin captura")
                .contains("href=\"/servicios/uno?folio=S2026-00000002\"", "Revise &lt;las&gt; horas.")
                .doesNotContain("por liberar");
    }

    @Test
    void aFigureOfAUnitLeadsToItsServices() {
        assertThat(ver("/tablero?unidad=08DPT0003A&ejercicio=2026&trimestre=2").texto())
                .contains("href=\"/servicios?ejercicio=2026&amp;trimestre=2&amp;unidad=08DPT0003A\"");
    }
}
