package mx.conalep.secyt.extensiones.internal.declarado;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.testkit.InformePrueba;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a declared format makes of a report. */
class FormatoDeclaradoTest {

    private static final FormatoInforme BARRAS = (informe, salida) -> {
        StringBuilder texto = new StringBuilder(
                linea(informe.columnas().stream().map(Columna::titulo).toList()));
        informe.filas().forEach(f -> texto.append(linea(valores(informe, f))));
        informe.totales().ifPresent(f -> texto.append(linea(valores(informe, f))));
        salida.write(texto.toString().getBytes(UTF_8));
    };

    @Test
    void columnsAreChosenAndNamed() throws Exception {
        assertThat(escribir(LectorTest.FORMATO, tres())).isEqualTo("Título de unidad|Logro\nP1|10\nP2|5\nP3|7\nP4|\n");
    }

    @Test
    void rowsAreFiltered() throws Exception {
        String filtro = "filtros: [{columna: entidad, es: '08'}, {columna: alcanzado, minimo: 6}]\n";
        assertThat(escribir(LectorTest.FORMATO + filtro, tres())).endsWith("Logro\nP1|10\n");
    }

    @Test
    void groupsHaveTheirSubtotals() throws Exception {
        String cortes = "grupos: [entidad]\ntotales: [alcanzado]\n";
        assertThat(escribir(LectorTest.FORMATO + cortes, tres()))
                .endsWith("P1|10\nP2|5\nSubtotal 08|15\nP3|7\nP4|\nSubtotal 10|7\nTotal|22\n");
    }

    @Test
    void aTemplateWritesItsLines() throws Exception {
        String plantilla = """
                grupos: [entidad]
                totales: [alcanzado]
                plantilla:
                  extension: txt
                  encabezado: |
                    CE DURANGO {filtro.Ejercicio}
                  renglon: "{unidad:4}{alcanzado:>5}"
                  subtotal: "-- {grupo} {alcanzado}"
                  total: "== {alcanzado}"
                  pie: "{notas}\\n"
                """;
        assertThat(escribir(LectorTest.FORMATO.replace("salida: csv\n", "") + plantilla, tres()))
                .isEqualTo("CE DURANGO 2026\nP1     10\nP2      5\n-- Subtotal 08 15\nP3      7\nP4       \n"
                        + "-- Subtotal 10 7\n== 22\nAl corte\n");
    }

    @Test
    void aValueCannotBreakTheLines() throws Exception {
        String plantilla = "plantilla:\n  extension: txt\n  renglon: '{unidad}'\n";
        String texto =
                escribir(LectorTest.FORMATO.replace("salida: csv\n", "") + plantilla, muestra("08", "a\r\nb\tc", 1));
        assertThat(texto).isEqualTo("a b c\n");
    }

    @Test
    void demonstrationIsTold() throws Exception {
        String plantilla = "plantilla:\n  extension: txt\n  renglon: '{unidad}'\n";
        InformePrueba demostracion = tres().deDemostracion();
        assertThat(escribir(LectorTest.FORMATO.replace("salida: csv\n", "") + plantilla, demostracion))
                .startsWith("DATOS DE DEMOSTRACIÓN\n");
    }

    @Test
    void aReportWithoutItsColumnsIsRefusedInSpanish() {
        String texto = LectorTest.FORMATO.replace("- unidad", "- municipio");
        assertThatThrownBy(() -> escribir(texto, tres()))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores().get(0).mensaje())
                                .contains("«municipio»")
                                .contains("entidad, unidad, alcanzado"));
        assertThatThrownBy(() -> escribir(LectorTest.FORMATO + "informe: otro\n", tres()))
                .isInstanceOf(Problema.class);
    }

    @Property(tries = 200)
    void subtotalsAddUpToTheTotal(
            @ForAll @Size(max = 30) List<@IntRange(min = -50, max = 50) Integer> numeros,
            @ForAll @IntRange(min = 1, max = 5) int grupos)
            throws Exception {
        Object[] valores = IntStream.range(0, numeros.size())
                .boxed()
                .flatMap(i -> Stream.of((Object) ("E" + i / grupos), "P" + i, numeros.get(i)))
                .toArray();
        List<String> lineas = escribir(
                        LectorTest.FORMATO + "grupos: [entidad]\ntotales: [alcanzado]\n", muestra(valores))
                .lines()
                .toList();
        BigDecimal subtotales = lineas.stream()
                .filter(l -> l.startsWith("Subtotal"))
                .map(l -> new BigDecimal(l.substring(l.indexOf('|') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lineas.get(lineas.size() - 1)).isEqualTo("Total|" + subtotales);
        assertThat(subtotales.intValueExact())
                .isEqualTo(numeros.stream().mapToInt(Integer::intValue).sum());
    }

    private static InformePrueba tres() {
        return muestra("08", "P1", 10, "08", "P2", 5, "10", "P3", 7, "10", "P4", null);
    }

    /** State, unit and what it reached, one after the other. */
    private static InformePrueba muestra(Object... valores) {
        InformePrueba informe = new InformePrueba()
                .filtro("Ejercicio", "2026")
                .columna("entidad", TipoDato.TEXTO)
                .columna("unidad", TipoDato.TEXTO)
                .columna("alcanzado", TipoDato.NUMERO)
                .nota("Al corte");
        for (int i = 0; i < valores.length; i += 3) {
            informe.fila(valores[i], valores[i + 1], valores[i + 2]);
        }
        return informe;
    }

    private static String escribir(String texto, Informe informe) throws Exception {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        new FormatoDeclarado((RecetaFormato) Lector.leer(texto), id -> BARRAS).escribir(informe, salida);
        return salida.toString(UTF_8);
    }

    private static List<String> valores(Informe informe, Fila fila) {
        return IntStream.range(0, informe.columnas().size())
                .mapToObj(fila::texto)
                .toList();
    }

    private static String linea(List<String> valores) {
        return String.join("|", valores) + "\n";
    }
}
