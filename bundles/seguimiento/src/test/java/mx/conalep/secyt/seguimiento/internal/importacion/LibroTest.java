package mx.conalep.secyt.seguimiento.internal.importacion;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LibroTest {

    private static final Set<String> FECHAS = Set.of("fechaFin");
    private static final String FILAS =
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>fechaFin</t></is></c></row>"
                    + "<row r='3'><c r='A3'><v>0.30000000000000004</v></c><c r='B3' t='b'><v>1</v></c><c r='C3'><v>46068</v></c></row>";
    private static final String TEXTOS = "<sst><si><r><t>a \"</t></r><r><t>b\"</t></r><rPh><t>no</t></rPh></si></sst>";

    @Test
    void theFirstSheetBecomesCsvWithItsRowNumbers() {
        assertThat(csv(libro(FILAS, TEXTOS)))
                .isEqualTo("\"a \"\"b\"\"\",\"\",\"fechaFin\"\r\n\r\n\"0.3\",\"true\",\"2026-02-15\"\r\n");
    }

    @Test
    void formulasAreToldByRow() {
        String filas = FILAS.replace("<v>46068</v>", "<f>HOY()</f><v>46068</v>");
        assertThat(refused(() -> csv(libro(filas, TEXTOS)), 422, "datos-invalidos")
                        .errores())
                .singleElement()
                .satisfies(e -> assertThat(e.campo()).isEqualTo("fechaFin"))
                .extracting(ErrorCampo::mensaje)
                .asString()
                .contains("renglón 3", "fórmula");
    }

    @Test
    void bombsEntitiesAndMissingPartsAreRefused() throws IOException {
        refused(() -> csv(bomba("xl/media/nada.bin")), 422, "datos-invalidos");
        refused(() -> csv(bomba("xl/worksheets/sheet1.xml")), 422, "datos-invalidos");
        refused(
                () -> csv(libro(
                        FILAS, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>")),
                422,
                "datos-invalidos");
        refused(() -> csv(libro("<row r='1048576'><c r='A1'><v>1</v></c></row>", TEXTOS)), 422, "datos-invalidos");
        refused(() -> csv(libro("<row r='1'><c r='XFD1'><v>1</v></c></row>", TEXTOS)), 422, "datos-invalidos");
        refused(() -> csv(new byte[] {'P', 'K', 3, 4, 0, 0}), 422, "datos-invalidos");
    }

    @Property
    void aDamagedWorkbookIsReadOrRefused(@ForAll @IntRange(max = 2_000) int lugar, @ForAll byte dano) {
        byte[] libro = libro(FILAS, TEXTOS);
        libro[4 + lugar % (libro.length - 4)] ^= dano;
        try {
            assertThat(csv(libro)).isNotNull();
        } catch (Problema problema) {
            assertThat(problema.estado()).isEqualTo(422);
        }
    }

    private static String csv(byte[] libro) {
        assertThat(Libro.es(libro)).isTrue();
        return new String(Libro.csv(libro, FECHAS), StandardCharsets.UTF_8);
    }

    /** A part of more than 150 MB of blanks in a workbook of 150 KB. */
    private static byte[] bomba(String nombre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] mega = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(nombre));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i <= 150; i++) {
                zip.write(mega);
            }
            zip.closeEntry();
            partes(zip, "<sst/>");
        }
        return bytes.toByteArray();
    }

    static byte[] libro(String filas, String textos) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parte(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + filas + "</sheetData></worksheet>");
            partes(zip, textos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void partes(ZipOutputStream zip, String textos) throws IOException {
        parte(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Uno' r:id='rId7'/></sheets></workbook>");
        parte(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId7' Target='worksheets/sheet1.xml'/></Relationships>");
        parte(zip, "xl/sharedStrings.xml", textos);
    }

    private static void parte(ZipOutputStream zip, String nombre, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(nombre));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
