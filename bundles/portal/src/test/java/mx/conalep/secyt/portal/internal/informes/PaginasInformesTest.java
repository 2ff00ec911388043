package mx.conalep.secyt.portal.internal.informes;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasInformesTest {

    private static final String CSC = "/informes?informe=csc-resultados";
    private static final String DETALLE = "/peticiones-informe/detalle";

    private final SitioInformes sitio = new SitioInformes();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String ruta, String campos) {
        Peticion peticion = Peticion.de("POST", ruta)
                .cabecera("Sec-Fetch-Site", "same-origin")
                .formulario("csrf=" + sitio.csrf() + "&" + campos);
        return sitio.pedir(sitio.conSesion(peticion));
    }

    @Test
    void theListLeadsToEachReport() {
        assertThat(ver("/informes").texto())
                .contains("href=\"/informes?informe=csc-resultados\"", "Inscritos y horas por sector.")
                .doesNotContain(" style=", "<script>");
        assertThat(sitio.pedir(get("/informes")).estado).isEqualTo(303);
        assertThat(ver("/informes?informe=nada").estado).isEqualTo(404);
    }

    @Test
    void aReportAsksFirstAndThenShowsChartTableTotalsAndNotes() {
        assertThat(ver(CSC).texto())
                .contains("id=\"ejercicio\"", "Año de cuatro cifras", "<option value=\"area\">Área</option>")
                .doesNotContain("Resultado</h2>");
        assertThat(ver(CSC + "&ejercicio=2026").texto())
                .contains("Sector &lt;3&gt;", "<td class=\"n\">3,000", "$1,234.50", "width=\"33.33%\"", "role=\"img\"")
                .contains("Suma de todos los renglones", "6,000", "Inscritos son atenciones.", "Demostración")
                .doesNotContain("<3>", " style=");
    }

    @Test
    void aBadParameterIsShownAtItsField() {
        assertThat(ver(CSC + "&ejercicio=26").texto())
                .contains("id=\"ejercicio-error\"", "Use un año de 2000 a 2100.", "value=\"26\"");
    }

    @Test
    void longReportsHavePages() {
        String primera = ver("/informes?informe=larga&ejercicio=2026").texto();
        assertThat(primera).contains("1 a 50 de 120", "pagina=2").doesNotContain("Sector &lt;51&gt;", "role=\"img\"");
        assertThat(ver("/informes?informe=larga&ejercicio=2026&pagina=3").texto())
                .contains("101 a 120 de 120", "Sector &lt;120&gt;");
    }

    @Test
    void aReportIsSavedAsAFile() {
        Respuesta archivo = ver("/informes/archivo?informe=csc-resultados&formato=csv&ejercicio=2026");
        assertThat(archivo.texto()).isEqualTo("csc-resultados{formato=csv, ejercicio=2026}");
        assertThat(archivo.cabecera("Content-Disposition").orElseThrow()).contains("csc-resultados.csv");
    }

    @Test
    void theDeskSaysWhatIsOverdueAndLetsItBeAnswered() {
        assertThat(ver("/peticiones-informe").texto())
                .contains("insignia-mal\">Vencida", "Cursos &lt;2026&gt;", "detalle?folio=P2026-000001");
        assertThat(ver(DETALLE + "?folio=P2026-000001").texto()).contains("Atender yo", "Guardar la respuesta");
        assertThat(ver(DETALLE + "?folio=P2026-000002").texto())
                .contains("Descargar csc.csv", "abab", "ejercicio=2026")
                .doesNotContain("Guardar la respuesta");
        assertThat(ver(DETALLE + "?folio=P2026-000002&archivo=1").texto()).isEqualTo("a,b");
    }

    @Test
    void buttonsDoWhatTheySay() {
        String cual = "folio=P2026-000001&version=4&accion=";
        assertThat(enviar(DETALLE, cual + "tomar").estado).isEqualTo(303);
        enviar(DETALLE, cual + "responder&texto=Va&informe=larga&parametros=ejercicio%3D2026%0Aformato%3Dpdf");
        assertThat(enviar(DETALLE, cual + "cancelar").texto()).contains("Falta «motivo»", "confirmar\" open");
        assertThat(enviar(DETALLE, cual + "responder&texto=Va&parametros=x").texto())
                .contains("Escriba uno por renglón");
        enviar("/peticiones-informe/nueva", "asunto=Cursos&externo=true&dias=3");
        assertThat(enviar("/peticiones-informe/nueva", "dias=3").estado).isEqualTo(422);
        assertThat(sitio.hechos)
                .containsExactly(
                        "tomar P2026-000001 4",
                        "responder Va larga {ejercicio=2026, formato=pdf}",
                        "crear Cursos true 3");
    }

    @Test
    void openDataNeedNoAccount() {
        assertThat(sitio.pedir(get("/datos")).texto())
                .contains("25,000", "protegido", "/api/v1/datos-publicos/2026.csv", "Sólo lo verificado.")
                .contains("Año anterior (histórico no verificado)", "sin dato")
                .contains("del Estado de Chihuahua</span><span class=\"angosto\">Chihuahua</span>")
                .contains("Servicios tecnológicos 2026");
        assertThat(sitio.pedir(get("/datos?ejercicio=2025")).texto())
                .contains("Capacitación 2025 (histórico no verificado)", "Sirve para comparar y no es oficial.");
        assertThat(sitio.pedir(get("/datos?ejercicio=1999")).estado).isEqualTo(404);
    }
}
