package mx.conalep.secyt.formatos.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract asks of every format. */
class FormatosTest {

    static Stream<Named<FormatoInforme>> formatos() throws IOException {
        return CienMilFilas.formatos().entrySet().stream().map(f -> Named.of(f.getKey(), f.getValue()));
    }

    @ParameterizedTest
    @MethodSource("formatos")
    void recorreLasFilasUnaSolaVez(FormatoInforme formato) throws IOException {
        AtomicInteger pedidas = new AtomicInteger();
        formato.escribir(InformePrueba.largo(1000, n -> pedidas.incrementAndGet()), new ContadorSalida());
        assertThat(pedidas).hasValue(1000);
    }

    @ParameterizedTest
    @MethodSource("formatos")
    void pideLosTotalesDespuesDeLasFilas(FormatoInforme formato) throws IOException {
        AtomicInteger pedidas = new AtomicInteger();
        Informe real = InformePrueba.largo(1000, n -> pedidas.incrementAndGet());
        Informe vigilado = (Informe) Proxy.newProxyInstance(
                Informe.class.getClassLoader(), new Class<?>[] {Informe.class}, (proxy, metodo, datos) -> {
                    if (metodo.getName().equals("totales")) {
                        assertThat(pedidas).hasValue(1000);
                    }
                    return metodo.invoke(real, datos);
                });
        formato.escribir(vigilado, new ContadorSalida());
    }

    @ParameterizedTest
    @MethodSource("formatos")
    void escribeMientrasLee(FormatoInforme formato) throws IOException {
        ContadorSalida salida = new ContadorSalida();
        long[] alUltimo = new long[1];
        formato.escribir(InformePrueba.largo(20_000, n -> alUltimo[0] = salida.escritos), salida);
        assertThat(alUltimo[0]).as("written before the last row was asked for").isGreaterThan(salida.escritos / 2);
        assertThat(salida.cerrada).isFalse();
    }

    @ParameterizedTest
    @MethodSource("formatos")
    void daLosMismosBytesDosVeces(FormatoInforme formato) throws IOException {
        assertThat(bytes(formato)).isEqualTo(bytes(formato));
    }

    @ParameterizedTest
    @MethodSource("formatos")
    void unaSalidaQueFallaLoDice(FormatoInforme formato) {
        assertThatThrownBy(() -> formato.escribir(InformePrueba.ancho(20_000), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("lleno");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("lleno");
    }

    private static byte[] bytes(FormatoInforme formato) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        formato.escribir(
                InformePrueba.ancho(300).con(InformePrueba.tresFirmas()).deDemostracion(), salida);
        return salida.toByteArray();
    }
}
