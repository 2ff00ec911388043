package mx.conalep.secyt.portal.internal;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasTest {

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(get(direccion));
    }

    private Respuesta verComoAna(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tablero", "/entrar", "/no-existe", "/tablero?trimestre=9"})
    void everyPageTellsTheBrowserToTakeNothingFromElsewhere(String direccion) {
        Respuesta pagina = ver(direccion);
        assertThat(pagina.cabecera("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(pagina.cabecera("X-Content-Type-Options")).contains("nosniff");
        assertThat(pagina.cabecera("Referrer-Policy")).contains("same-origin");
        assertThat(pagina.cabecera("Cache-Control")).contains("no-store");
        assertThat(pagina.cabecera("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tablero", "/no-existe", "/tablero?unidad=CE-08"})
    void noPageNeedsWhatThePolicyForbids(String direccion) {
        assertThat(verComoAna(direccion).texto() + ver("/entrar").texto())
                .contains("<html lang=\"es-MX\">")
                .doesNotContainPattern("<script(?![^>]* src=\"/recursos/)")
                .doesNotContain(" style=", "<style", " onclick=", " onload=", "javascript:")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void hostileNamesDoNotBreakOut() {
        String html = verComoAna("/tablero?unidad=CE-08").texto();
        assertThat(html)
                .contains("Ciudad Juárez II &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Ana Ruiz &lt;b&gt;")
                .doesNotContain("<script>", "Ruiz <b>");
    }

    @Test
    void hostileParametersDoNotBreakOut() {
        assertThat(ver("/entrar?cuenta=%22%3E%3Cb%3E").texto()).contains("value=\"&quot;&gt;&lt;b&gt;\"");
        assertThat(verComoAna("/tablero?unidad=%3Cimg%3E").texto()).contains("«&lt;img&gt;»");
    }

    @Test
    void theFirstPageHasTheLogInAndTheNationalBoardForAVisitor() {
        assertThat(ver("/").texto())
                .contains("<form method=\"post\" action=\"/entrar\"")
                .contains("Tercer trimestre de 2026, julio a septiembre")
                .contains("<caption id=\"resumen-titulo\">")
                .contains("role=\"img\"")
                .contains("/api/v1/openapi.json")
                .doesNotContain("Descargar estas cifras");
    }

    @Test
    void theApiIsDescribedByItsOwnFile() {
        assertThat(ver("/api").texto())
                .contains("data-descripcion=\"/api/v1/openapi.json\"", "<script defer src=\"/recursos/swagger-ui.")
                .doesNotContain("<script>", "https://");
    }

    @Test
    void theFirstPageTellsWhoOneIsAndWhichPostsOneHolds() {
        assertThat(verComoAna("/").texto())
                .contains("Unidad estatal")
                .contains("Colegio de Educación Profesional Técnica del Estado de Chihuahua")
                .contains("href=\"/tablero?unidad=CE-08\"")
                .contains("action=\"/salir\"")
                .doesNotContain("action=\"/entrar\"");
    }

    @Test
    void figuresAreWrittenAsInMexico() {
        assertThat(ver("/").texto()).contains("98,880", "92,448,000.00", "70.3%");
    }

    @Test
    void aVisitorIsAskedToLogInForTheStates() {
        assertThat(ver("/tablero").texto()).contains("Hace falta una cuenta").doesNotContain("Aguascalientes");
        Respuesta aChihuahua = ver("/tablero?unidad=CE-08");
        assertThat(aChihuahua.estado).isEqualTo(303);
        assertThat(aChihuahua.cabecera("Location")).contains("/entrar?volver=%2Ftablero%3Funidad%3DCE-08");
    }

    @Test
    void fromTheNationOneReachesAStateAndItsUnits() {
        assertThat(verComoAna("/tablero").texto())
                .contains("nivel=estatal&amp;unidad=CE-08")
                .contains("Ciudad de México", "Oaxaca");
        assertThat(verComoAna("/tablero?nivel=estatal&unidad=CE-08").texto())
                .contains("<h1>Chihuahua</h1>", "aria-label=\"Ruta\"", "Parral", "CAST Chihuahua")
                .contains("nivel=plantel&amp;unidad=08DPT0003A");
        assertThat(verComoAna("/tablero?nivel=plantel&unidad=08DPT0003A").texto())
                .contains("<h1>Parral</h1>")
                .doesNotContain("desglose-titulo");
    }

    @Test
    void statesComeInTheOrderOfTheirEntityOrByProgress() {
        assertThat(verComoAna("/tablero").texto()).containsSubsequence("CE-08", "UODCDMX", "CE-10", "RCEO", "CE-21");
        String porAvance = verComoAna("/tablero?orden=avance").texto();
        String tabla = porAvance.substring(porAvance.indexOf("desglose-titulo\"><span>"));
        assertThat(tabla).containsSubsequence("Tlaxcala", "Tamaulipas", "Tabasco", "Nayarit");
    }

    @Test
    void theUnitsOfAnotherStateAreOutOfReachButItsSumIsNot() {
        assertThat(verComoAna("/tablero?unidad=CE-01").texto())
                .contains("<h1>Aguascalientes</h1>", "Fuera del alcance de su puesto");
    }

    @Test
    void figuresAreDownloadedWithTheSameSelection() {
        assertThat(verComoAna("/tablero?ejercicio=2026&trimestre=2&unidad=CE-08")
                        .texto())
                .contains("/api/v1/informes/metas-resultados?ejercicio=2026&amp;trimestre=2&amp;nivel=plantel"
                        + "&amp;unidad=CE-08&amp;formato=csv");
        assertThat(verComoAna("/tablero?ejercicio=2026&trimestre=anual").texto())
                .contains("?ejercicio=2026&amp;nivel=estatal&amp;formato=json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ejercicio=abc",
                "ejercicio=99999999999",
                "ejercicio=1999",
                "trimestre=5",
                "orden=azar",
            })
    void aParameterThatIsNoneIsRefusedWithItsCure(String consulta) {
        Respuesta pagina = ver("/tablero?" + consulta);
        assertThat(pagina.estado).isEqualTo(422);
        assertThat(pagina.texto()).contains("Hay datos por corregir", consulta.substring(0, consulta.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tablero?unidad=XX", "/tablero?unidad=DSTC", "/tablero?indicador=XX", "/nada"})
    void whatDoesNotExistIsNotFound(String direccion) {
        Respuesta pagina = verComoAna(direccion);
        assertThat(pagina.estado).isEqualTo(404);
        assertThat(pagina.texto()).contains("Ir al inicio", "Ana Ruiz");
    }

    @Test
    void demonstrationIsSaidOnEveryPageWhileThereIsSome() {
        List.of("/", "/tablero", "/entrar", "/nada")
                .forEach(p -> assertThat(ver(p).texto()).contains("Datos de demostración."));
        Sitio limpio = new Sitio();
        limpio.cifras.vacias = true;
        assertThat(limpio.pedir(get("/")).texto()).doesNotContain("Datos de demostración");
    }

    @Test
    void anEmptyBoardTellsTheNextStep() {
        sitio.cifras.vacias = true;
        assertThat(ver("/").texto()).contains("Todavía no hay metas ni resultados", "Elegir otro trimestre");
        assertThat(ver("/tablero").texto()).contains("No hay metas ni resultados en este periodo");
    }

    @Test
    void aFaultShowsANumberAndNothingOfItsInside() {
        sitio.cifras.falla = new IllegalStateException("secreto de adentro");
        Respuesta pagina = ver("/tablero");
        assertThat(pagina.estado).isEqualTo(500);
        assertThat(pagina.texto())
                .containsPattern("Número de incidente: <strong>[0-9A-F]{8}</strong>")
                .doesNotContain("secreto", "Exception");
    }

    @Test
    void aPageThatOnlyShowsTakesNoForm() {
        assertThat(sitio.pedir(Peticion.post("/tablero")).estado).isEqualTo(405);
    }
}
