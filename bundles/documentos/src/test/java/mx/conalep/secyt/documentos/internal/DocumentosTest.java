package mx.conalep.secyt.documentos.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Barra;
import mx.conalep.secyt.documentos.Bloque.Barras;
import mx.conalep.secyt.documentos.Bloque.Cifra;
import mx.conalep.secyt.documentos.Bloque.Cifras;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Firma;
import mx.conalep.secyt.documentos.Bloque.Firmas;
import mx.conalep.secyt.documentos.Bloque.Lista;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Salto;
import mx.conalep.secyt.documentos.Bloque.Tabla;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.documentos.Ficha;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class DocumentosTest {

    private static final String VERIFICACION = "https://secyt.example/verificar?folio=SECYT-CSC-T-2026-001&h=abc";

    private final Documentos documentos = new Documentero();

    @BeforeAll
    static void prepararVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void thePdfKeepsTheStandards(String norma) throws Exception {
        assertThat(faltas(pdf(completo()), norma)).isEmpty();
        assertThat(faltas(pdf(minimo()), norma)).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        byte[] pdf = pdf(completo());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/muestra.pdf"), pdf);
        Files.write(Path.of("target/muestra.docx"), docx(completo()));
        assertThat(Arrays.equals(pdf(completo()), pdf)).isTrue();
        assertThat(Arrays.equals(new Documentero2().pdf(completo()), pdf)).isTrue();
        assertThat(Arrays.equals(docx(completo()), docx(completo()))).isTrue();
    }

    @Test
    void everythingIsInThePdfForPeopleToRead() throws IOException {
        String texto = texto(pdf(completo()));
        assertThat(texto)
                .contains("Informe trimestral <de> capacitación & más", "Folio SECYT-CSC-T-2026-001", "SHA-256 0a0b")
                .contains("Hoja 2 de", "Copia no controlada", "1,234,567", "$15,000.50", "87.25 %", "31/03/2026", "—")
                .contains("Cd. Juárez", "Elaboró", "Mtra. Ana Núñez");
    }

    @Test
    void nothingOutsideTheDocumentIsOpened(@org.junit.jupiter.api.io.TempDir Path carpeta) throws IOException {
        Path ajeno = Files.writeString(carpeta.resolve("ajeno.css"), "h1 { display: none }");
        String trampa = "<link rel=\"stylesheet\" href=\"" + ajeno.toUri() + "\"/>";
        String texto = texto(pdf(new Documento(ficha("Visible"), List.of(new Parrafo(trampa)))));
        assertThat(texto).contains("Visible", "<link rel");
    }

    @Test
    void theDocxHoldsWellFormedPartsWithTheSameContent() throws Exception {
        Map<String, byte[]> partes = partes(docx(completo()));
        for (Map.Entry<String, byte[]> parte : partes.entrySet()) {
            if (!parte.getKey().endsWith(".png")) {
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(parte.getValue()));
            }
        }
        assertThat(partes)
                .containsKeys("[Content_Types].xml", "word/document.xml", "word/styles.xml", "word/media/qr.png");
        String cuerpo = new String(partes.getOrDefault("word/document.xml", new byte[0]), UTF_8);
        assertThat(cuerpo)
                .contains(
                        "w:val=\"Heading1\"",
                        "Cd. Juárez",
                        "1,234,567",
                        "&lt;de&gt;",
                        "Mtra. Ana Núñez",
                        "<w:tblHeader/>");
        assertThat(new String(partes.getOrDefault("word/footer1.xml", new byte[0]), UTF_8))
                .contains("SECYT-CSC-T-2026-001", "SHA-256 0a0b", "NUMPAGES");
    }

    @Test
    void theQrLeadsToTheCheck() throws Exception {
        BufferedImage imagen = ImageIO.read(new ByteArrayInputStream(documentos.qr(VERIFICACION)));
        int[] puntos = imagen.getRGB(0, 0, imagen.getWidth(), imagen.getHeight(), null, 0, imagen.getWidth());
        RGBLuminanceSource luz = new RGBLuminanceSource(imagen.getWidth(), imagen.getHeight(), puntos);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(luz)))
                        .getText())
                .isEqualTo(VERIFICACION);
    }

    private static Documento minimo() {
        return new Documento(
                new Ficha("Oficio", "Se remite el informe", "CONALEP", "F-1", "", Instant.EPOCH, ""),
                List.of(new Parrafo("Texto.")));
    }

    private static Documento completo() {
        List<List<@Nullable Object>> filas = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> filas.add(fila("Cd. Juárez " + i, i * 1000, "15000.50", i)));
        List<Bloque> bloques = List.of(
                new Titulo(1, "Resultado nacional"),
                new Parrafo("Párrafo con <marcas> & \"comillas\" y \u0007 control."),
                new Cifras(List.of(
                        new Cifra("Personas", "1,234,567", "87.25 % de la meta"),
                        new Cifra("Servicios", "3,210", ""),
                        new Cifra("Cuotas", "$1.00", "al corte"))),
                new Titulo(2, "Por estado"),
                new Tabla(
                        "Resultado por estado",
                        List.of(
                                new Columna("Estado", Tipo.TEXTO),
                                new Columna("Alcanzado", Tipo.NUMERO),
                                new Columna("Cuotas", Tipo.IMPORTE),
                                new Columna("%", Tipo.PORCENTAJE),
                                new Columna("Corte", Tipo.FECHA),
                                new Columna("Causa", Tipo.TEXTO)),
                        filas,
                        fila("Total", 1_234_567, "900030.00", 1)),
                new Barras(
                        "Meta y alcanzado",
                        "Estado",
                        List.of("Meta", "Alcanzado"),
                        List.of(
                                new Barra("Chihuahua", List.of(new BigDecimal(100), new BigDecimal(87))),
                                new Barra("Durango", List.of(new BigDecimal(40), BigDecimal.ZERO)))),
                new Lista(List.of("Primera nota", "Segunda nota")),
                new Salto(),
                new Titulo(3, "Firmas"),
                new Firmas(List.of(
                        new Firma("Elaboró", "Mtra. Ana Núñez", "CSC"),
                        new Firma("Revisó", "", "DSTC"),
                        new Firma("Autorizó", "", "SSTC"))));
        return new Documento(ficha("Informe trimestral <de> capacitación & más"), bloques);
    }

    private static List<@Nullable Object> fila(String estado, int alcanzado, String cuota, int n) {
        return Arrays.asList(
                estado,
                alcanzado,
                new BigDecimal(cuota),
                new BigDecimal("87.25"),
                LocalDate.of(2026, 3, 31),
                n % 2 == 0 ? null : "Falta de aulas en el turno vespertino");
    }

    private static Ficha ficha(String titulo) {
        return new Ficha(
                titulo,
                "Resultado del primer trimestre de 2026",
                "CONALEP · Coordinación de Servicios de Capacitación",
                "SECYT-CSC-T-2026-001",
                "0a0b".repeat(16),
                Instant.parse("2026-04-20T18:00:00.123456Z"),
                VERIFICACION);
    }

    private byte[] pdf(Documento documento) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        documentos.pdf(documento, salida);
        return salida.toByteArray();
    }

    private byte[] docx(Documento documento) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        documentos.docx(documento, salida);
        return salida.toByteArray();
    }

    /** Another node. */
    private static final class Documentero2 {
        byte[] pdf(Documento documento) throws IOException {
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            new Documentero().pdf(documento, salida);
            return salida.toByteArray();
        }
    }

    private static String texto(byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento);
        }
    }

    private static Map<String, byte[]> partes(byte[] docx) throws IOException {
        Map<String, byte[]> partes = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                partes.put(e.getName(), zip.readAllBytes());
            }
        }
        return partes;
    }

    private static List<String> faltas(byte[] pdf, String norma) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(norma);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validador = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validador.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }
}
