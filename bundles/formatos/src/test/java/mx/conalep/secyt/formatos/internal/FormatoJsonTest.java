package mx.conalep.secyt.formatos.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.formatos.internal.InformePrueba.columna;
import static mx.conalep.secyt.formatos.internal.InformePrueba.fila;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormatoJsonTest {

    private final FormatoJson json = new FormatoJson();

    @Test
    void escribeCadaFilaPorClaveConNumerosComoNumeros() throws IOException {
        InformePrueba informe = InformePrueba.de(
                List.of(
                        columna("unidad", TipoDato.TEXTO),
                        columna("cuota", TipoDato.IMPORTE),
                        columna("corte", TipoDato.FECHA),
                        columna("meta", TipoDato.NUMERO)),
                List.of(fila("Cd. Juárez", new BigDecimal("15000.00"), LocalDate.of(2026, 3, 31), null)));
        assertThat(texto(informe))
                .isEqualTo("{\"clave\":\"metas-resultados\",\"titulo\":\"Metas y resultados de capacitación\","
                        + "\"demostracion\":false,\"filtros\":{\"Ejercicio\":\"2026\",\"Trimestre\":\"1\"},\"columnas\":["
                        + "{\"clave\":\"unidad\",\"titulo\":\"Título de unidad\",\"tipo\":\"TEXTO\"},"
                        + "{\"clave\":\"cuota\",\"titulo\":\"Título de cuota\",\"tipo\":\"IMPORTE\"},"
                        + "{\"clave\":\"corte\",\"titulo\":\"Título de corte\",\"tipo\":\"FECHA\"},"
                        + "{\"clave\":\"meta\",\"titulo\":\"Título de meta\",\"tipo\":\"NUMERO\"}],\"filas\":["
                        + "{\"unidad\":\"Cd. Juárez\",\"cuota\":15000.00,\"corte\":\"2026-03-31\",\"meta\":null}],"
                        + "\"totales\":null,\"notas\":[\"Cifras preliminares «al corte»\"],\"responsables\":[]}");
    }

    @Test
    void unInformeVacioTieneListaVacia() throws IOException {
        JsonNode leido = leer(InformePrueba.de(List.of(columna("unidad", TipoDato.TEXTO)), List.of()));
        assertThat(leido.get("filas").isArray()).isTrue();
        assertThat(leido.get("filas")).isEmpty();
    }

    @Test
    void losTotalesVanPorClaveYLosResponsablesEnOrden() throws IOException {
        JsonNode leido = leer(InformePrueba.de(
                        List.of(columna("unidad", TipoDato.TEXTO), columna("meta", TipoDato.NUMERO)), List.of())
                .con(fila(null, new BigDecimal("30")))
                .con(InformePrueba.tresFirmas()));
        assertThat(leido.get("totales").toString()).isEqualTo("{\"unidad\":null,\"meta\":30}");
        assertThat(leido.get("responsables")).hasSize(3);
        assertThat(leido.at("/responsables/0/nombre").textValue()).isEqualTo("Begoña Núñez Ávila");
        assertThat(leido.at("/responsables/1/nombre").textValue()).isEmpty();
    }

    @Test
    void losNumerosGrandesNoUsanExponente() throws IOException {
        InformePrueba informe =
                InformePrueba.de(List.of(columna("n", TipoDato.NUMERO)), List.of(fila(new BigDecimal("1E+9"))));
        assertThat(texto(informe)).contains("{\"n\":1000000000}");
    }

    @Test
    void escribeCienMilFilasSinGuardarlasNiCerrarLaSalida() throws IOException {
        ContadorSalida salida = new ContadorSalida();
        long[] atraso = new long[1];
        json.escribir(
                InformePrueba.largo(100_000, n -> atraso[0] = Math.max(atraso[0], n * 40L - salida.escritos)), salida);
        assertThat(atraso[0]).as("bytes held back").isLessThan(64_000);
        assertThat(salida.cerrada).isFalse();
    }

    @Test
    void daLosMismosBytesDosVeces() throws IOException {
        assertThat(texto(InformePrueba.largo(1000, n -> {}))).isEqualTo(texto(InformePrueba.largo(1000, n -> {})));
    }

    @Property(tries = 300)
    void cualquierTextoSeLeeComoSeEscribio(@ForAll String celda) throws IOException {
        String valido = new String(celda.getBytes(UTF_8), UTF_8);
        assertThat(leer(InformePrueba.deTextos(List.of(valido)))
                        .at("/filas/0/texto")
                        .textValue())
                .isEqualTo(valido);
    }

    private JsonNode leer(Informe informe) throws IOException {
        return new ObjectMapper().readTree(texto(informe));
    }

    private String texto(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        json.escribir(informe, salida);
        return salida.toString(UTF_8);
    }
}
