package mx.conalep.secyt.portal.internal;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PiezasTest {

    private static final String LIMITE = "----xYz";

    private final Sitio sitio = new Sitio();

    private String ver(String direccion) {
        Respuesta respuesta = sitio.pedir(sitio.conSesion(get(direccion)));
        assertThat(respuesta.estado).isEqualTo(200);
        return respuesta.texto();
    }

    private Respuesta subir(String csrf, byte[] contenido) {
        byte[] cuerpo = PaginaMuestrario.parte(LIMITE, csrf, "C:\\mío\\uno.csv", contenido);
        return sitio.pedir(sitio.conSesion(post("/muestrario")).multiparte(LIMITE, cuerpo));
    }

    @Test
    void aFieldIsTiedToItsLabelHelpAndError() {
        assertThat(ver("/muestrario"))
                .contains("<label class=\"form-label\" for=\"nombre\">")
                .containsPattern("id=\"nombre\" name=\"nombre\"[^>]* required aria-invalid=\"true\""
                        + " aria-describedby=\"nombre-error nombre-ayuda\" autocomplete=\"off\" maxlength=\"80\"")
                .contains("<a href=\"#nombre\">Escriba el nombre.</a>");
    }

    @Test
    void aFieldOfATypeIsMadeOfItsDescriptor() {
        assertThat(ver("/muestrario"))
                .containsPattern("<input class=\"form-control\" type=\"text\" id=\"datos.muestras\"[^>]* required[^>]*"
                        + " inputmode=\"numeric\"")
                .containsPattern(
                        "<select class=\"form-select\" id=\"datos.acreditado\"(?s).*<option value=\"false\">No");
    }

    @Test
    void whatWasFilledInComesBackButSecretsDoNot() {
        assertThat(ver("/muestrario?nombre=Ana&motivo=%3C%2Ftextarea%3E&clave=secreta&linea=a&campos=b"))
                .contains("value=\"Ana\"", "&lt;/textarea&gt;</textarea>")
                .containsPattern("value=\"a\" checked")
                .doesNotContain("value=\"secreta\"");
    }

    @Test
    void aKeptValueThatIsNoLongerOfferedIsShown() {
        assertThat(ver("/muestrario?opcion=retirada"))
                .contains("<option value=\"retirada\" selected>retirada</option>");
    }

    @Test
    void aListLeadsToItsOtherPagesAndOrdersAndKeepsTheFilter() {
        assertThat(ver("/muestrario?linea=ST&pagina=2&orden=folio"))
                .contains("aria-sort=\"ascending\"")
                .contains("href=\"/muestrario?linea=ST&amp;orden=-folio\"")
                .contains("href=\"/muestrario?linea=ST&amp;orden=folio&amp;pagina=1\"")
                .contains("51 a 52 de 120");
    }

    @Test
    void anEmptyListTellsTheNextStep() {
        assertThat(ver("/muestrario")).contains("Todavía no hay", "href=\"/\">Capturar</a>");
    }

    @Test
    void aSheetIsPlainInputsThatSayWhereTheyAre() {
        assertThat(ver("/muestrario"))
                .contains("name=\"p3\" value=\"7\" aria-label=\"Personas, T3\" readonly aria-describedby=\"metas-0-2\"")
                .contains("data-suma-fila=\"1\"", "data-suma-columna=\"2\"", "data-suma-todo");
    }

    @Test
    void aFileTravelsWholeAndIsGivenBackUnderItsName() {
        byte[] contenido = "a\r\n--\r\n----xY\r\r\n----x\n\u0000ñ".getBytes(StandardCharsets.UTF_8);
        Respuesta respuesta = subir("csrf0", contenido);
        assertThat(respuesta.estado).isEqualTo(200);
        assertThat(respuesta.bytes()).isEqualTo(contenido);
        assertThat(respuesta.cabecera("Content-Disposition"))
                .contains("attachment; filename=\"__uno.csv\"; filename*=UTF-8''%C3%B3%20uno.csv");
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        assertThat(subir("csrf0", new byte[(int) PaginaMuestrario.MAXIMO]).estado)
                .isEqualTo(200);
        assertThat(subir("csrf1", new byte[(int) PaginaMuestrario.MAXIMO + 1]).estado)
                .isEqualTo(413);
    }

    @Test
    void aFileNeedsTheTokenASessionAndAPageThatTakesIt() {
        assertThat(subir("otro", new byte[1]).estado).isEqualTo(403);
        byte[] cuerpo = PaginaMuestrario.parte(LIMITE, "csrf0", "a", new byte[1]);
        assertThat(sitio.pedir(post("/muestrario").multiparte(LIMITE, cuerpo)).estado)
                .isEqualTo(303);
        assertThat(sitio.pedir(sitio.conSesion(post("/salir")).multiparte(LIMITE, cuerpo)).estado)
                .isEqualTo(415);
    }

    @Test
    void aBodyThatIsCutIsRefused() {
        byte[] cuerpo = PaginaMuestrario.parte(LIMITE, "csrf0", "a", new byte[9]);
        byte[] corto = java.util.Arrays.copyOf(cuerpo, cuerpo.length - 8);
        Peticion peticion = sitio.conSesion(post("/muestrario")).multiparte(LIMITE, corto);
        assertThat(sitio.pedir(peticion).estado).isEqualTo(400);
    }

    @Test
    void theMenuShowsWhatIsThereAndWhatThePostMaySee() {
        assertThat(ver("/muestrario")).contains("href=\"/complementos\"").doesNotContain("href=\"/metas\"");
        assertThat(sitio.pedir(get("/tablero")).texto())
                .contains("<a class=\"menu-enlace\" href=\"/tablero\" aria-current=\"page\">")
                .doesNotContain("href=\"/complementos\"");
    }
}
