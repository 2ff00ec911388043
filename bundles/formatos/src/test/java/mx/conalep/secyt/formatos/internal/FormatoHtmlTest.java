package mx.conalep.secyt.formatos.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.formatos.internal.InformePrueba.columna;
import static mx.conalep.secyt.formatos.internal.InformePrueba.fila;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FormatoHtmlTest {

    private final FormatoHtml html;

    FormatoHtmlTest() throws IOException {
        html = new FormatoHtml();
    }

    @Test
    void laTablaEsLaDelInforme() throws IOException {
        Document leido = leer(conTodo());
        assertThat(leido.select("thead th[scope=col]").eachText())
                .containsExactly(
                        "Título de unidad", "Título de meta", "Título de cuota", "Título de avance", "Título de corte");
        assertThat(leido.select("tbody tr")).hasSize(2);
        assertThat(leido.select("tbody tr").first().select("td").eachText())
                .containsExactly("Cd. Juárez <script>", "-1,234.5", "$15,000.00", "87.25%", "31/03/2026");
        assertThat(textos(leido.select("tbody tr").last())).containsExactly("CE-09", "", "$0.00", "", "");
        assertThat(textos(leido.select("tfoot tr").first())).containsExactly("Total", "", "$15,000.00", "", "");
    }

    @Test
    void diceTodoLoDemasDelInforme() throws IOException {
        Document leido = leer(conTodo());
        assertThat(leido.selectFirst("html").attr("lang")).isEqualTo("es-MX");
        assertThat(leido.title()).isEqualTo("Metas y resultados de capacitación");
        assertThat(leido.select("h1")).hasSize(1);
        assertThat(leido.select("caption").text()).isEqualTo(leido.title());
        assertThat(leido.select(".filtros li").eachText()).containsExactly("Ejercicio: 2026", "Trimestre: 1");
        assertThat(leido.select(".notas li").eachText()).containsExactly("Cifras preliminares «al corte»");
        assertThat(leido.select(".responsables li")).hasSize(3);
        assertThat(leido.select(".demostracion").text()).isEqualTo(Presentacion.DEMOSTRACION);
    }

    @Test
    void noPideNadaDeFuera() throws IOException {
        Document leido = leer(conTodo());
        assertThat(leido.select("script, link, img, iframe, [src], [href], [onclick]"))
                .isEmpty();
        assertThat(leido.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void sinFilasLoDice() throws IOException {
        Document leido = leer(InformePrueba.de(List.of(columna("unidad", TipoDato.TEXTO)), List.of()));
        assertThat(leido.select("tbody td").eachText()).containsExactly(Presentacion.SIN_FILAS);
        assertThat(leido.select("tfoot, .responsables, .demostracion")).isEmpty();
    }

    @Test
    void daLosMismosBytesDosVecesYNoCierraLaSalida() throws IOException {
        assertThat(texto(InformePrueba.ancho(500))).isEqualTo(texto(InformePrueba.ancho(500)));
        ContadorSalida salida = new ContadorSalida();
        html.escribir(conTodo(), salida);
        assertThat(salida.cerrada).isFalse();
    }

    @Property(tries = 200)
    void elTextoSeLeeComoSeEscribioSinParecerFormula(@ForAll("hostil") String celda) throws IOException {
        Element leida = leer(InformePrueba.deTextos(List.of(celda))).selectFirst("tbody td");
        assertThat(leida.wholeText()).isEqualTo(CeldaSegura.neutro(celda)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
    }

    @Provide
    Arbitrary<String> hostil() {
        return Hostil.celdas();
    }

    private static InformePrueba conTodo() {
        return InformePrueba.de(
                        List.of(
                                columna("unidad", TipoDato.TEXTO),
                                columna("meta", TipoDato.NUMERO),
                                columna("cuota", TipoDato.IMPORTE),
                                columna("avance", TipoDato.PORCENTAJE),
                                columna("corte", TipoDato.FECHA)),
                        List.of(
                                fila(
                                        "Cd. Juárez <script>",
                                        new BigDecimal("-1234.5"),
                                        new BigDecimal("15000"),
                                        new BigDecimal("87.25"),
                                        LocalDate.of(2026, 3, 31)),
                                fila("CE-09", null, BigDecimal.ZERO, null, null)))
                .con(fila(null, null, new BigDecimal("15000.00"), null, null))
                .con(InformePrueba.tresFirmas())
                .deDemostracion();
    }

    private static List<String> textos(Element fila) {
        return fila.children().stream().map(Element::text).toList();
    }

    private Document leer(Informe informe) throws IOException {
        return Jsoup.parse(texto(informe));
    }

    private String texto(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        html.escribir(informe, salida);
        return salida.toString(UTF_8);
    }
}
