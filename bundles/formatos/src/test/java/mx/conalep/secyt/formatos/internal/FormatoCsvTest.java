package mx.conalep.secyt.formatos.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.formatos.internal.InformePrueba.columna;
import static mx.conalep.secyt.formatos.internal.InformePrueba.fila;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import org.junit.jupiter.api.Test;

class FormatoCsvTest {

    private final FormatoCsv csv = new FormatoCsv();

    @Test
    void escribeClavesYFilasConAcentos() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(
                        columna("unidad", TipoDato.TEXTO),
                        columna("meta", TipoDato.NUMERO),
                        columna("corte", TipoDato.FECHA)),
                List.of(fila("Peñón, \"Ñandú\"", new BigDecimal("-100.50"), LocalDate.of(2026, 3, 31))));
        assertThat(texto(informe))
                .isEqualTo("\uFEFFunidad,meta,corte\r\n\"Peñón, \"\"Ñandú\"\"\",-100.50,2026-03-31\r\n");
    }

    @Test
    void unInformeVacioTieneSoloElEncabezado() throws IOException {
        assertThat(texto(InformePrueba.de(List.of(columna("unidad", TipoDato.TEXTO)), List.of())))
                .isEqualTo("\uFEFFunidad\r\n");
    }

    @Test
    void loQueFaltaQuedaVacioYNoEsCero() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(columna("unidad", TipoDato.TEXTO), columna("meta", TipoDato.NUMERO)),
                List.of(fila("CE-08", null), fila("CE-09", BigDecimal.ZERO)));
        assertThat(texto(informe)).endsWith("CE-08,\r\nCE-09,0\r\n");
    }

    @Test
    void diceSiLosDatosSonDeDemostracion() throws IOException {
        InformePrueba informe = InformePrueba.de(List.of(columna("unidad", TipoDato.TEXTO)), List.of(fila("CE-08")))
                .deDemostracion();
        assertThat(texto(informe)).isEqualTo("\uFEFFunidad,demostracion\r\nCE-08,true\r\n");
    }

    @Test
    void soloLlevaFilasParaQueUnProgramaNoSumeLosTotales() throws IOException {
        InformePrueba informe = InformePrueba.de(
                        List.of(columna("unidad", TipoDato.TEXTO), columna("meta", TipoDato.NUMERO)),
                        List.of(fila("CE-08", BigDecimal.TEN)))
                .con(fila(null, BigDecimal.TEN))
                .con(InformePrueba.tresFirmas());
        assertThat(texto(informe)).isEqualTo("\uFEFFunidad,meta\r\nCE-08,10\r\n");
    }

    @Test
    void noTocaLosNumerosNegativos() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(columna("ajuste", TipoDato.IMPORTE)), List.of(fila(new BigDecimal("-15000.00"))));
        assertThat(texto(informe)).endsWith("\r\n-15000.00\r\n");
    }

    @Test
    void escribeCienMilFilasSinGuardarlas() throws IOException {
        ContadorSalida salida = new ContadorSalida();
        long[] atraso = new long[1];
        csv.escribir(
                InformePrueba.largo(100_000, n -> atraso[0] = Math.max(atraso[0], n * 20L - salida.escritos)), salida);
        assertThat(atraso[0]).as("bytes held back").isLessThan(64_000);
        assertThat(salida.escritos).isGreaterThan(2_000_000);
    }

    @Test
    void daLosMismosBytesDosVecesYNoCierraLaSalida() throws IOException {
        ContadorSalida salida = new ContadorSalida();
        csv.escribir(InformePrueba.largo(10, n -> {}), salida);
        assertThat(salida.cerrada).isFalse();
        assertThat(bytes(InformePrueba.largo(1000, n -> {}))).isEqualTo(bytes(InformePrueba.largo(1000, n -> {})));
    }

    @Property(tries = 300)
    void ningunaCeldaDeTextoPareceFormula(@ForAll("hostil") String celda) throws IOException {
        assertThat(leida(celda)).doesNotStartWith("=").doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
    }

    @Property(tries = 300)
    void elTextoSeLeeComoSeEscribioSalvoElApostrofo(@ForAll("hostil") String celda) throws IOException {
        String leida = leida(celda);
        assertThat(CeldaSegura.neutro(celda).equals(celda) ? leida : leida.substring(1))
                .isEqualTo(celda);
    }

    @Provide
    Arbitrary<String> hostil() {
        return Hostil.celdas();
    }

    private String leida(String celda) throws IOException {
        List<CsvRecord> registros;
        try (CsvReader<CsvRecord> lector = CsvReader.builder()
                .ofCsvRecord(texto(InformePrueba.deTextos(List.of(celda))).substring(1))) {
            registros = lector.stream().toList();
        }
        assertThat(registros).hasSize(2);
        assertThat(registros.get(1).getField(1)).isEqualTo("fin");
        return registros.get(1).getField(0);
    }

    private String texto(Informe informe) throws IOException {
        return new String(bytes(informe), UTF_8);
    }

    private byte[] bytes(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        csv.escribir(informe, salida);
        return salida.toByteArray();
    }
}
