package mx.conalep.secyt.formatos.internal;

import static mx.conalep.secyt.formatos.internal.InformePrueba.columna;
import static mx.conalep.secyt.formatos.internal.InformePrueba.fila;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class FormatoXlsxTest {

    private final FormatoXlsx xlsx = new FormatoXlsx();

    @Test
    void cadaCeldaTieneSuClase() throws IOException {
        try (ReadableWorkbook libro = leer(conTodo())) {
            List<Row> filas = libro.getFirstSheet().read();
            assertThat(filas).hasSize(3);
            assertThat(filas.get(0).getCellText(1)).isEqualTo("Título de meta");
            Row fila = filas.get(1);
            assertThat(fila.getCellText(0)).isEqualTo("Cd. Juárez & «Ñ» <b>");
            assertThat(fila.getCellAsNumber(1)).contains(new BigDecimal("-1234.5"));
            assertThat(fila.getCellAsNumber(2)).contains(new BigDecimal("15000.00"));
            assertThat(fila.getCell(2).getDataFormatString()).isEqualTo("\"$\"#,##0.00");
            assertThat(fila.getCellAsNumber(3)).contains(new BigDecimal("0.8725"));
            assertThat(fila.getCell(3).getDataFormatString()).isEqualTo("0.00%");
            assertThat(fila.getCellAsDate(4).map(d -> d.toLocalDate())).contains(LocalDate.of(2026, 3, 31));
        }
    }

    @Test
    void losTotalesVanAlFinalYFueraDelFiltro() throws IOException {
        try (ReadableWorkbook libro = leer(conTodo())) {
            Row totales = libro.getFirstSheet().read().get(2);
            assertThat(totales.getCellText(0)).isEqualTo("Total");
            assertThat(totales.getCellAsNumber(2)).contains(new BigDecimal("15000.00"));
        }
        assertThat(parte(conTodo(), "xl/worksheets/sheet1.xml"))
                .contains("<autoFilter ref=\"A1:E2\"/>", "state=\"frozen\"", "<col min=\"5\" max=\"5\"");
    }

    @Test
    void laHojaDeNotasDiceDeQueEsElInforme() throws IOException {
        try (ReadableWorkbook libro = leer(conTodo())) {
            Sheet notas = libro.findSheet("Notas").orElseThrow();
            List<String> textos = notas.read().stream()
                    .flatMap(f -> f.stream().map(Cell::getText))
                    .toList();
            assertThat(textos)
                    .contains("Metas y resultados de capacitación", "Ejercicio", "2026", Presentacion.DEMOSTRACION)
                    .contains("Cifras preliminares «al corte»", "Elaboró", "Begoña Núñez Ávila", "Firma");
            assertThat(libro.getFirstSheet().getName()).contains("DEMOSTRACIÓN");
        }
    }

    @Test
    void loQueFaltaQuedaVacioYNoEsCero() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(columna("meta", TipoDato.NUMERO), columna("unidad", TipoDato.TEXTO)),
                List.of(fila(null, "CE-08"), fila(BigDecimal.ZERO, "CE-09")));
        try (ReadableWorkbook libro = leer(informe)) {
            List<Row> filas = libro.getFirstSheet().read();
            assertThat(filas.get(1).getOptionalCell(0)).isEmpty();
            assertThat(filas.get(1).getCellText(1)).isEqualTo("CE-08");
            assertThat(filas.get(2).getCellAsNumber(0)).contains(BigDecimal.ZERO);
        }
    }

    @Test
    void losEnterosNoMuestranPuntoYLosDemasSi() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(columna("horas", TipoDato.NUMERO)), List.of(fila(BigDecimal.TEN), fila(new BigDecimal("7.5"))));
        try (ReadableWorkbook libro = leer(informe)) {
            List<Row> filas = libro.getFirstSheet().read();
            assertThat(filas.get(1).getCell(0).getDataFormatString()).isEqualTo("#,##0");
            assertThat(filas.get(2).getCell(0).getDataFormatString()).startsWith("#,##0.00");
        }
    }

    @Test
    void lasColumnasPasanDeLaZ() throws IOException {
        var columnas = IntStream.range(0, 60)
                .mapToObj(n -> columna("c" + n, TipoDato.TEXTO))
                .toList();
        assertThat(parte(InformePrueba.de(columnas, List.of()), "xl/worksheets/sheet1.xml"))
                .contains("r=\"Z1\"", "r=\"AA1\"", "ref=\"A1:BH1\"");
    }

    @Test
    void unTextoMasLargoQueUnaCeldaSeAcorta() throws IOException {
        try (ReadableWorkbook libro = leer(InformePrueba.deTextos(List.of("á".repeat(40_000))))) {
            assertThat(libro.getFirstSheet().read().get(1).getCellText(0))
                    .hasSize(32_767)
                    .endsWith("á…");
        }
    }

    @Test
    void daLosMismosBytesDosVecesSinFechasYNoCierraLaSalida() throws IOException {
        assertThat(bytes(conTodo())).isEqualTo(bytes(conTodo()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(conTodo())))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertThat(e.getTimeLocal().getYear()).as(e.getName()).isEqualTo(1980);
            }
        }
        ContadorSalida salida = new ContadorSalida();
        xlsx.escribir(conTodo(), salida);
        assertThat(salida.cerrada).isFalse();
    }

    @Property(tries = 200)
    void ningunaCeldaDeTextoPareceFormulaYTodasSonTexto(@ForAll("hostil") String celda) throws IOException {
        try (ReadableWorkbook libro = leer(InformePrueba.deTextos(List.of(celda)))) {
            Row fila = libro.getFirstSheet().read().get(1);
            assertThat(fila.getCellText(1)).isEqualTo("fin");
            if (!celda.isEmpty()) {
                assertThat(fila.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(fila.getCellText(0))
                        .doesNotMatch("(?s)^[=+\\-@\\t\\r].*")
                        .isEqualTo(CeldaSegura.neutro(celda));
            }
        }
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
                        List.of(fila(
                                "Cd. Juárez & «Ñ» <b>",
                                new BigDecimal("-1234.5"),
                                new BigDecimal("15000.00"),
                                new BigDecimal("87.25"),
                                LocalDate.of(2026, 3, 31))))
                .con(fila(null, null, new BigDecimal("15000.00"), null, null))
                .con(InformePrueba.tresFirmas())
                .deDemostracion();
    }

    private String parte(Informe informe, String nombre) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(informe)))) {
            ZipEntry entrada = zip.getNextEntry();
            while (!entrada.getName().equals(nombre)) {
                entrada = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ReadableWorkbook leer(Informe informe) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes(informe)), new ReadingOptions(true, true));
    }

    private byte[] bytes(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        xlsx.escribir(informe, salida);
        return salida.toByteArray();
    }
}
