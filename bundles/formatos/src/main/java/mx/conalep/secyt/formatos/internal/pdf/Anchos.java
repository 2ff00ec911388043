package mx.conalep.secyt.formatos.internal.pdf;

import java.util.List;
import java.util.StringTokenizer;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.TipoDato;

/**
 * Places of columns and size of letters, from titles, types and the first rows. No column is narrower than its words;
 * what is left goes first to those whose text would be folded. Many columns make letters smaller.
 */
final class Anchos {

    static final double MARGEN = 3;

    private static final double MAYOR = 8.5;
    private static final double MENOR = 5;
    private static final double PALABRA_MAYOR = 110;
    private static final double TEXTO_MAYOR = 260;
    private static final double HOLGURA = 2 * MARGEN + 1;

    private final double[] lugares;
    private final double tamano;

    /** {@code muestra} holds clean texts, row by row. */
    Anchos(List<Columna> columnas, List<List<String>> muestra, Letra normal, Letra fuerte) {
        double[] minimos = new double[columnas.size()];
        double[] deseados = new double[columnas.size()];
        for (int i = 0; i < minimos.length; i++) {
            String titulo = fuerte.tipografia().limpio(columnas.get(i).titulo());
            double palabra = palabra(titulo, fuerte);
            double texto = fuerte.ancho(titulo, MAYOR);
            for (List<String> fila : muestra) {
                palabra = Math.max(palabra, palabra(fila.get(i), normal));
                texto = Math.max(texto, normal.ancho(fila.get(i), MAYOR));
            }
            double base = usual(columnas.get(i).tipo(), fuerte);
            minimos[i] = Math.max(base, Math.min(palabra, PALABRA_MAYOR)) + HOLGURA;
            deseados[i] = Math.max(minimos[i], Math.min(texto, TEXTO_MAYOR) + HOLGURA);
        }
        tamano = Math.max(MENOR, MAYOR * Math.min(1, Paginas.ANCHO / suma(minimos)));
        lugares = repartir(minimos, deseados);
    }

    /** Left edge of a column. */
    double lugar(int columna) {
        return lugares[columna];
    }

    double ancho(int columna) {
        return lugares[columna + 1] - lugares[columna];
    }

    /** Of the letters. */
    double tamano() {
        return tamano;
    }

    private static double[] repartir(double[] minimos, double[] deseados) {
        double minimo = suma(minimos);
        double deseado = suma(deseados);
        double parte = deseado > minimo ? Math.min(1, (Paginas.ANCHO - minimo) / (deseado - minimo)) : 0;
        double[] lugares = new double[minimos.length + 1];
        for (int i = 0; i < minimos.length; i++) {
            lugares[i + 1] = lugares[i] + minimos[i] + (deseados[i] - minimos[i]) * Math.max(0, parte);
        }
        double escala = Paginas.ANCHO / lugares[minimos.length];
        for (int i = 0; i < lugares.length; i++) {
            lugares[i] = Paginas.IZQUIERDA + lugares[i] * escala;
        }
        return lugares;
    }

    private static double suma(double[] anchos) {
        double suma = 0;
        for (double ancho : anchos) {
            suma += ancho;
        }
        return suma;
    }

    private static double palabra(String texto, Letra letra) {
        double mayor = 0;
        StringTokenizer palabras = new StringTokenizer(texto, Renglones.CORTES + "\n");
        while (palabras.hasMoreTokens()) {
            mayor = Math.max(mayor, letra.ancho(palabras.nextToken(), MAYOR));
        }
        return mayor;
    }

    /** What the next rows may bring. */
    private static double usual(TipoDato tipo, Letra letra) {
        return letra.ancho(
                switch (tipo) {
                    case NUMERO -> "9,999,999";
                    case IMPORTE -> "$99,999,999.99";
                    case PORCENTAJE -> "999.99%";
                    case FECHA -> "31/12/2026";
                    default -> "Clave";
                },
                MAYOR);
    }
}
