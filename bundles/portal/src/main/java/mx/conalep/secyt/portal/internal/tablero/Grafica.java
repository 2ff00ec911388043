package mx.conalep.secyt.portal.internal.tablero;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.portal.internal.pagina.Numeros;

/**
 * Horizontal bars: the goal as an outline, the official result solid, what is still to be verified hatched after it.
 * All lengths are percentages of the axis, so that one drawing serves every width of screen.
 *
 * @param titulo what it shows
 * @param resumen the same in one sentence, for who does not see it
 * @param marcas of the axis
 * @param barras one for each row
 */
public record Grafica(String titulo, String resumen, List<Marca> marcas, List<Barra> barras) {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    /**
     * A mark of the axis.
     *
     * @param x where
     * @param texto what is written there
     * @param ancla how the text lies about the mark, in SVG's words
     * @param menor whether a narrow screen does without its text
     */
    public record Marca(String x, String texto, String ancla, boolean menor) {}

    /**
     * A row.
     *
     * @param valor the figure that matters
     * @param detalle what it is out of
     * @param meta length of the outline
     * @param oficial length of the solid bar
     * @param pendiente length of the hatched one
     */
    public record Barra(String nombre, String valor, String detalle, String meta, String oficial, String pendiente) {

        /** Whether an outline is drawn. */
        public boolean conMeta() {
            return !"0.00%".equals(meta);
        }
    }

    /** Indicators of different kinds, each as a percentage of its goal. */
    static Grafica deAvance(String titulo, List<Cifra> cifras) {
        BigDecimal mayor = cifras.stream().map(c -> parte(c, c.preliminar())).reduce(BigDecimal.ZERO, BigDecimal::max);
        Escala escala = Escala.dePorcentaje(mayor);
        List<Barra> barras = cifras.stream()
                .map(c -> barra(c, escala, n -> parte(c, n), c.avance(), proporcion(c)))
                .toList();
        return new Grafica(titulo, enUnaFrase(cifras), marcas(escala, n -> n.toPlainString() + "%"), barras);
    }

    /** Units beside each other under one indicator. */
    static Grafica deCantidad(String titulo, List<Cifra> cifras) {
        BigDecimal mayor = cifras.stream()
                .flatMap(c -> Stream.of(c.meta(), c.preliminar(), c.oficial()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Escala escala = Escala.hasta(mayor);
        List<Barra> barras = cifras.stream()
                .map(c -> barra(c, escala, Function.identity(), c.avance(), proporcion(c)))
                .toList();
        return new Grafica(titulo, enUnaFrase(cifras), marcas(escala, Numeros::breve), barras);
    }

    private static Barra barra(
            Cifra cifra, Escala escala, Function<BigDecimal, BigDecimal> medida, String valor, String detalle) {
        return new Barra(
                cifra.nombre(),
                valor,
                detalle,
                escala.posicion(medida.apply(cifra.meta())),
                escala.posicion(medida.apply(cifra.oficial())),
                escala.largo(medida.apply(cifra.oficial()), medida.apply(cifra.preliminar())));
    }

    private static BigDecimal parte(Cifra cifra, BigDecimal numero) {
        return cifra.meta().signum() == 0
                ? BigDecimal.ZERO
                : numero.multiply(CIEN).divide(cifra.meta(), 2, RoundingMode.HALF_UP);
    }

    private static String proporcion(Cifra cifra) {
        String oficial = cifra.texto(cifra.oficial());
        return cifra.conMeta() ? oficial + " de " + cifra.texto(cifra.meta()) : oficial;
    }

    private static List<Marca> marcas(Escala escala, Function<BigDecimal, String> texto) {
        List<BigDecimal> numeros = escala.marcas();
        return IntStream.range(0, numeros.size())
                .mapToObj(i -> marca(numeros.get(i), escala, texto, i % 2 == 1))
                .toList();
    }

    private static Marca marca(BigDecimal numero, Escala escala, Function<BigDecimal, String> texto, boolean menor) {
        return new Marca(escala.posicion(numero), texto.apply(numero), ancla(numero, escala), menor);
    }

    private static String ancla(BigDecimal numero, Escala escala) {
        if (numero.signum() == 0) {
            return "start";
        }
        return numero.compareTo(escala.tope()) == 0 ? "end" : "middle";
    }

    private static String enUnaFrase(List<Cifra> cifras) {
        Comparator<Cifra> porAvance =
                Comparator.comparing(c -> Optional.ofNullable(c.porcentaje()).orElse(CIEN));
        List<Cifra> conMeta =
                cifras.stream().filter(Cifra::conMeta).sorted(porAvance).toList();
        String cuantas = "Gráfica de barras con " + cifras.size() + (cifras.size() == 1 ? " renglón." : " renglones.");
        if (conMeta.isEmpty()) {
            return cuantas + " Ninguno tiene meta.";
        }
        Cifra menor = conMeta.get(0);
        Cifra mayor = conMeta.get(conMeta.size() - 1);
        return cuantas + " Mayor avance oficial: " + mayor.nombre() + ", " + mayor.avance() + ". Menor: "
                + menor.nombre() + ", " + menor.avance() + ". La tabla que sigue tiene los mismos datos.";
    }
}
