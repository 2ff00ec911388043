package mx.conalep.ce08.formato;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;
import org.junit.jupiter.api.Test;

class FormatoChihuahuaTest {

    private final FormatoChihuahua formato = new FormatoChihuahua();

    @Test
    void escribeElReporteConTotalesPorIndicador() throws IOException {
        assertThat(texto(InformePrueba.de(
                        fila("PERSONAS_CAPACITADAS", "08DPT0001C", 100, 120, "120.00"),
                        fila("PERSONAS_CAPACITADAS", "08DPT0002B", 50, 40, "80.00"),
                        fila("CUOTAS_RECUPERACION", "08DPT0001C", null, new BigDecimal("-15000.50"), null))))
                .isEqualTo("""
                        E;CE-08;metas-resultados;Metas y resultados;REGISTRO
                        F;Ejercicio;2026
                        C;indicador;unidad;meta;alcanzado;porcentaje
                        D;PERSONAS_CAPACITADAS;08DPT0001C;100;120;120.00
                        D;PERSONAS_CAPACITADAS;08DPT0002B;50;40;80.00
                        D;CUOTAS_RECUPERACION;08DPT0001C;;-15000.50;
                        T;PERSONAS_CAPACITADAS;;150;160;
                        T;CUOTAS_RECUPERACION;;;-15000.50;
                        N;Cifras al corte
                        X;3;2
                        """.replace("\n", "\r\n"));
    }

    @Test
    void unInformeVacioTambienCierra() throws IOException {
        assertThat(texto(InformePrueba.de())).endsWith("N;Cifras al corte\r\nX;0;0\r\n");
    }

    @Test
    void conservaLosAcentosYNoDejaQueUnaCeldaRompaElRenglon() throws IOException {
        assertThat(texto(InformePrueba.de(fila("Peñón\r\nCd. Juárez; \t(1)", "ñ", 1, 1, "1"))))
                .contains("D;Peñón Cd. Juárez,  (1);ñ;1;1;1\r\n");
    }

    @Test
    void neutralizaLoQuePareceFormulaSinTocarLosNumeros() throws IOException {
        assertThat(texto(InformePrueba.de(fila("=1+1", "@x", -5, 1, "1"))))
                .contains("D;'=1+1;'@x;-5;1;1\r\n", "T;'=1+1;;-5;1;\r\n");
    }

    @Test
    void diceSiLosDatosSonDeDemostracion() throws IOException {
        assertThat(texto(new InformePrueba(List.of(), true))).contains(";DATOS DE DEMOSTRACIÓN\r\n");
    }

    @Test
    void daLosMismosBytesDosVeces() throws IOException {
        Fila[] filas = {fila("B", "u", 1, 2, "3"), fila("A", "u", 1, 2, "3")};
        assertThat(texto(InformePrueba.de(filas))).isEqualTo(texto(InformePrueba.de(filas)));
    }

    @Test
    void escribeCienMilFilasSinGuardarlas() throws IOException {
        long[] pedidasYEscritas = new long[3];
        Iterator<Fila> filas = IntStream.range(0, 100_000)
                .peek(n -> pedidasYEscritas[2] =
                        Math.max(pedidasYEscritas[2], ++pedidasYEscritas[0] * 20 - pedidasYEscritas[1]))
                .mapToObj(n -> fila("HORAS_CAPACITACION", "08DPT0001C", n, n, "1"))
                .iterator();
        formato.escribir(new InformePrueba(() -> filas, false), new OutputStream() {
            @Override
            public void write(int b) {
                pedidasYEscritas[1]++;
            }
        });
        assertThat(pedidasYEscritas[2]).as("bytes sin escribir").isLessThan(64_000);
    }

    private String texto(Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        formato.escribir(informe, salida);
        return salida.toString(UTF_8);
    }

    private static Fila fila(String indicador, String unidad, Object meta, Object alcanzado, Object porcentaje) {
        Object[] valores = {indicador, unidad, numero(meta), numero(alcanzado), numero(porcentaje)};
        return new FilaPrueba(valores);
    }

    private static Object numero(Object valor) {
        return valor == null ? null : new BigDecimal(valor.toString());
    }

    private record InformePrueba(Iterable<Fila> filas, boolean demostracion) implements Informe {

        static InformePrueba de(Fila... filas) {
            return new InformePrueba(List.of(filas), false);
        }

        @Override
        public String clave() {
            return "metas-resultados";
        }

        @Override
        public String titulo() {
            return "Metas y resultados";
        }

        @Override
        public Map<String, String> filtros() {
            return Collections.singletonMap("Ejercicio", "2026");
        }

        @Override
        public List<Columna> columnas() {
            return List.of(
                    new ColumnaPrueba("indicador", TipoDato.TEXTO),
                    new ColumnaPrueba("unidad", TipoDato.TEXTO),
                    new ColumnaPrueba("meta", TipoDato.NUMERO),
                    new ColumnaPrueba("alcanzado", TipoDato.IMPORTE),
                    new ColumnaPrueba("porcentaje", TipoDato.PORCENTAJE));
        }

        @Override
        public Optional<Fila> totales() {
            return Optional.empty();
        }

        @Override
        public List<Responsable> responsables() {
            return List.of();
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }

        @Override
        public List<String> notas() {
            return List.of("Cifras al corte");
        }
    }

    private record ColumnaPrueba(String clave, TipoDato tipo) implements Columna {

        @Override
        public String titulo() {
            return "Título de " + clave;
        }
    }

    private record FilaPrueba(Object... valores) implements Fila {

        @Override
        public Optional<Object> valor(int columna) {
            return Optional.ofNullable(valores[columna]);
        }

        @Override
        public String texto(int columna) {
            return valor(columna)
                    .map(v -> v instanceof BigDecimal n ? n.toPlainString() : v.toString())
                    .orElse("");
        }
    }
}
