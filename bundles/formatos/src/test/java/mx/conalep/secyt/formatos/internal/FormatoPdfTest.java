package mx.conalep.secyt.formatos.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static mx.conalep.secyt.formatos.internal.InformePrueba.columna;
import static mx.conalep.secyt.formatos.internal.InformePrueba.fila;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class FormatoPdfTest {

    private static final FormatoPdf PDF = new FormatoPdf();

    @BeforeAll
    static void prepararVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> informes() {
        List<Columna> dos = List.of(columna("unidad", TipoDato.TEXTO), columna("meta", TipoDato.NUMERO));
        return Stream.of(
                        Named.of("vacío", InformePrueba.de(dos, List.of())),
                        Named.of("una fila", InformePrueba.ancho(1)),
                        Named.of("muchas páginas", InformePrueba.ancho(120).deDemostracion()),
                        Named.of(
                                "totales y firmas",
                                InformePrueba.de(dos, List.of(fila("Peñón, Ñandú, ü", BigDecimal.TEN)))
                                        .con(fila(null, BigDecimal.TEN))
                                        .con(InformePrueba.tresFirmas())
                                        .deDemostracion()),
                        Named.of(
                                "celda que no cabe en una página",
                                InformePrueba.de(
                                        dos,
                                        List.of(fila("palabra ".repeat(6000), BigDecimal.ONE), fila("fin", null)))),
                        Named.of(
                                "lo que la letra no tiene",
                                InformePrueba.de(
                                        dos, List.of(fila("漢字 😀 \uE000 \u0007 (a\\b) e\u0301 \u00AD Ж", null)))),
                        Named.of("cuarenta columnas", cuarentaColumnas()))
                .flatMap(informe -> Stream.of("2a", "ua1").map(norma -> Arguments.of(informe, norma)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("informes")
    void cumpleLaNorma(Informe informe, String norma) throws Exception {
        assertThat(faltas(bytes(informe), PDFAFlavour.byFlavourId(norma))).isEmpty();
    }

    @Test
    void elControlDeNormasVeLoQueEstaMal() throws Exception {
        String roto = new String(bytes(InformePrueba.ancho(1)), ISO_8859_1)
                .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                .replace("<pdfaid:part>2<", "<pdfaid:part>7<");
        byte[] bytes = roto.getBytes(ISO_8859_1);
        assertThat(faltas(bytes, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(faltas(bytes, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void seLeeTodoElTextoComoLoLeenLasPersonas() throws IOException {
        String texto = texto(InformePrueba.de(
                        List.of(
                                columna("unidad", TipoDato.TEXTO),
                                columna("meta", TipoDato.NUMERO),
                                columna("cuota", TipoDato.IMPORTE),
                                columna("avance", TipoDato.PORCENTAJE),
                                columna("corte", TipoDato.FECHA)),
                        List.of(fila(
                                "Cd. Juárez (Ñ)",
                                new BigDecimal("1234567"),
                                new BigDecimal("-15000.5"),
                                new BigDecimal("87.25"),
                                LocalDate.of(2026, 3, 31))))
                .con(fila(null, new BigDecimal("1234567"), null, null, null))
                .con(InformePrueba.tresFirmas())
                .deDemostracion());
        assertThat(texto)
                .contains("Metas y resultados de capacitación", "Ejercicio: 2026", "Título de unidad")
                .contains("Cd. Juárez (Ñ)", "1,234,567", "-$15,000.50", "87.25%", "31/03/2026")
                .contains("Total", "Notas", "Cifras preliminares «al corte»", "Página 1")
                .contains("Elaboró", "Begoña Núñez Ávila", "Dirección de Servicios", Presentacion.DEMOSTRACION);
    }

    @Test
    void cadaPaginaLlevaEncabezadosNumeroYMarca() throws IOException {
        try (PDDocument leido = Loader.loadPDF(bytes(InformePrueba.ancho(300).deDemostracion()))) {
            assertThat(leido.getNumberOfPages()).isBetween(8, 20);
            PDFTextStripper lector = new PDFTextStripper();
            for (int p = 1; p <= leido.getNumberOfPages(); p++) {
                lector.setStartPage(p);
                lector.setEndPage(p);
                assertThat(lector.getText(leido)).contains("indicador", "Página " + p, Presentacion.DEMOSTRACION);
            }
        }
    }

    @Test
    void ningunaFilaSePierdeAlCambiarDePagina() throws IOException {
        String texto = texto(InformePrueba.de(
                List.of(columna("unidad", TipoDato.TEXTO)),
                IntStream.range(0, 500).mapToObj(n -> fila("fila" + n + ".")).toList()));
        assertThat(IntStream.range(0, 500).filter(n -> !texto.contains("fila" + n + ".")))
                .isEmpty();
    }

    @Test
    void laEstructuraTieneUnaTablaConSusEncabezados() throws IOException {
        try (PDDocument leido = Loader.loadPDF(bytes(InformePrueba.ancho(200)))) {
            var catalogo = leido.getDocumentCatalog();
            assertThat(catalogo.getLanguage()).isEqualTo("es-MX");
            assertThat(catalogo.getMarkInfo().isMarked()).isTrue();
            List<String> tipos = new ArrayList<>();
            recorrer(catalogo.getStructureTreeRoot().getKids(), tipos);
            assertThat(tipos.stream().filter("TH"::equals)).hasSize(10);
            assertThat(tipos.stream().filter("TD"::equals)).hasSize(2000);
            assertThat(tipos.stream().filter("TBody"::equals)).hasSize(leido.getNumberOfPages());
            assertThat(tipos).contains("Document", "H1", "P", "Table", "THead", "TR");
        }
    }

    @Test
    void cadaPaginaEstaFueraDeLosFlujosParaQueUnLectorLlegueAEllaSinAbrirlos() throws IOException {
        byte[] bytes = bytes(InformePrueba.ancho(200));
        try (PDDocument leido = Loader.loadPDF(bytes)) {
            String crudo = new String(bytes, ISO_8859_1);
            assertThat(crudo.split("<</Type/Page/", -1)).hasSize(leido.getNumberOfPages() + 1);
        }
    }

    @Test
    void daLosMismosBytesDosVecesYNoCierraLaSalida() throws IOException {
        assertThat(bytes(InformePrueba.ancho(200))).isEqualTo(bytes(InformePrueba.ancho(200)));
        ContadorSalida salida = new ContadorSalida();
        PDF.escribir(InformePrueba.ancho(5), salida);
        assertThat(salida.cerrada).isFalse();
    }

    @Test
    void noPesaMasQueSusLetrasEnUso() throws IOException {
        assertThat(bytes(InformePrueba.ancho(20))).hasSizeLessThan(60_000);
    }

    @Property(tries = 100)
    void cualquierTextoDejaUnDocumentoQueSeAbre(@ForAll String celda) throws IOException {
        assertThat(texto(InformePrueba.deTextos(List.of(celda)))).contains("fin");
    }

    private static InformePrueba cuarentaColumnas() {
        List<Columna> columnas = IntStream.range(0, 40)
                .mapToObj(n -> columna("columna" + n, n % 2 == 0 ? TipoDato.TEXTO : TipoDato.NUMERO))
                .toList();
        Fila fila = fila(IntStream.range(0, 40)
                .mapToObj(n -> n % 2 == 0 ? "texto " + n : BigDecimal.valueOf(n))
                .toArray());
        return InformePrueba.de(columnas, List.of(fila, fila));
    }

    private static void recorrer(List<Object> hijos, List<String> tipos) {
        for (Object hijo : hijos) {
            if (hijo instanceof PDStructureElement e) {
                tipos.add(e.getCOSObject().getNameAsString(COSName.S));
                recorrer(e.getKids(), tipos);
            }
        }
    }

    private static List<String> faltas(byte[] pdf, PDFAFlavour norma) throws Exception {
        try (PDFAParser lector = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norma);
                PDFAValidator control = Foundries.defaultInstance().createValidator(norma, false)) {
            ValidationResult resultado = control.validate(lector);
            List<String> faltas = new ArrayList<>(resultado.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " en " + a.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList());
            if (!resultado.isCompliant() && faltas.isEmpty()) {
                faltas.add("no cumple");
            }
            return faltas;
        }
    }

    private static String texto(Informe informe) throws IOException {
        try (PDDocument leido = Loader.loadPDF(bytes(informe))) {
            return new PDFTextStripper().getText(leido);
        }
    }

    private static byte[] bytes(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        PDF.escribir(informe, salida);
        return salida.toByteArray();
    }
}
