package mx.conalep.secyt.seguimiento.internal.hoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.conalep.secyt.http.Neutro;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LibroEditableTest {

    private static final List<Columna> COLUMNAS = List.of(
            Columna.fija("folio", "Identifica el renglón.", ClaseColumna.TEXTO),
            Columna.de("fechaFin", "Último día.", ClaseColumna.FECHA),
            Columna.de("horas", "Duración.", ClaseColumna.ENTERO),
            Columna.de("sector", "De la lista.", ClaseColumna.TEXTO).conLista("sector"),
            Columna.de("cerrado", "Sí o no.", ClaseColumna.LOGICO),
            Columna.fija("huella", "", ClaseColumna.TEXTO).escondida());

    @Test
    void aWorkbookCarriesItsListsItsLocksItsCommentsAndItsNotes() throws IOException {
        Map<String, String> partes = partes(libro());
        String hoja = partes.get("xl/worksheets/sheet1.xml");
        assertThat(hoja)
                .contains("<pane xSplit=\"1\" ySplit=\"1\"", "state=\"frozen\"")
                .contains("<sheetProtection")
                .contains("sqref=\"D2:D4\" type=\"list\"", "<formula1>'Listas'!$A$2:$A$3</formula1>")
                .contains("hidden=\"true\"")
                .contains("&apos;=HYPERLINK(1)")
                .doesNotContain("<f>");
        assertThat(partes.get("xl/worksheets/sheet2.xml")).contains("PUBLICO", "PRIVADO");
        assertThat(partes.get("xl/worksheets/sheet3.xml")).contains("Guarde y suba", "horas: Duraci&#xf3;n.");
        assertThat(partes.keySet()).anyMatch(p -> p.contains("comments"));
        assertThat(String.join("", partes.values())).contains("Corr&#xed;jala.");
        assertThat(partes.get("xl/styles.xml")).contains("FFF2B3", "locked=\"false\"", "yyyy-mm-dd");
    }

    private static byte[] libro() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LibroEditable libro = new LibroEditable(
                bytes,
                "Servicios",
                COLUMNAS,
                List.of(Lista.simple("sector", List.of("PUBLICO", "PRIVADO"))),
                List.of("Guarde y suba."))) {
            libro.fila(List.of(
                    Celda.de("S2026-00000001"),
                    Celda.de("2026-02-07").con("Corríjala."),
                    Celda.de(40),
                    Celda.de("=HYPERLINK(1)"),
                    Celda.de(true),
                    Celda.de("ab12")));
            libro.vacias(2);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> partes(byte[] libro) throws IOException {
        Path archivo = Files.createTempFile("libro", ".xlsx");
        Files.write(archivo, libro);
        Map<String, String> partes = new HashMap<>();
        try (ZipFile zip = new ZipFile(archivo.toFile())) {
            for (ZipEntry parte : Collections.list(zip.entries())) {
                partes.put(
                        parte.getName(), new String(zip.getInputStream(parte).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(archivo);
        return partes;
    }

    @Property(tries = 200)
    void textIsReadAsItWasWrittenAndNeverBeginsAFormula(@ForAll String texto) {
        for (String uno : List.of(texto, "=" + texto, "'-" + texto, "'" + texto)) {
            String escrito = Neutro.escribir(uno);
            assertThat(escrito).doesNotMatch("(?s)[=+\\-@\t\r].*");
            assertThat(Neutro.escribir(Neutro.leer(escrito))).isEqualTo(escrito);
        }
    }

    @Test
    void cellsAreComparedByWhatTheySayAndNotByHowTheyAreWritten() {
        assertThat(ClaseColumna.DECIMAL.canonico("15000.00")).isEqualTo("15000");
        assertThat(ClaseColumna.ENTERO.canonico(" 12 ")).isEqualTo("12");
        assertThat(ClaseColumna.FECHA.canonico("15/2/2026")).isEqualTo("2026-02-15");
        assertThat(ClaseColumna.FECHA.canonico("31/2/2026")).isEqualTo("31/2/2026");
        assertThat(ClaseColumna.LOGICO.canonico("Sí")).isEqualTo("true");
        assertThat(ClaseColumna.TEXTO.canonico("'=A1 ")).isEqualTo("=A1");
        assertThat(ClaseColumna.TEXTO.canonico("'tis")).isEqualTo("'tis");
        assertThat(ClaseColumna.ENTERO.canonico("doce")).isEqualTo("doce");
        assertThat(ClaseColumna.DECIMAL.canonico("1e999999999")).isEqualTo("1e999999999");
    }
}
