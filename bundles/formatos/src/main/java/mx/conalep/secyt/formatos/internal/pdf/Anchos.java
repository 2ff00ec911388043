package mx.conalep.secyt.formatos.internal.pdf;

import java.util.List;
import java.util.StringTokenizer;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.TipoDato;

/**
 * Places of columns and size of letters, from titles and types: rows have not been seen yet. Text takes what numbers and
 * dates leave; many columns make letters smaller.
 */
final class Anchos {

    static final double MARGEN = 3;

    private static final double MAYOR = 8.5;
    private static final double MENOR = 5;
    private static final double PALABRA_MAYOR = 110;
    private static final double PESO_TEXTO = 3.5;

    private final double[] lugares;
    private final double tamano;

    Anchos(List<Columna> columnas, Letra fuerte) {
        double[] minimos = new double[columnas.size()];
        double suma = 0;
        double pesos = 0;
        for (int i = 0; i < minimos.length; i++) {
            minimos[i] = minimo(columnas.get(i), fuerte);
            suma += minimos[i];
            pesos += peso(columnas.get(i));
        }
        double escala = Math.min(1, Paginas.ANCHO / suma);
        double sobra = Math.max(0, Paginas.ANCHO - suma);
        tamano = Math.max(MENOR, MAYOR * escala);
        lugares = new double[minimos.length + 1];
        lugares[0] = Paginas.IZQUIERDA;
        for (int i = 0; i < minimos.length; i++) {
            lugares[i + 1] = lugares[i] + minimos[i] * escala + sobra * peso(columnas.get(i)) / pesos;
        }
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

    private static double peso(Columna columna) {
        return columna.tipo() == TipoDato.TEXTO ? PESO_TEXTO : 1;
    }

    private static double minimo(Columna columna, Letra fuerte) {
        double palabra = 0;
        StringTokenizer titulo = new StringTokenizer(fuerte.tipografia().limpio(columna.titulo()));
        while (titulo.hasMoreTokens()) {
            palabra = Math.max(palabra, fuerte.ancho(titulo.nextToken(), MAYOR));
        }
        return Math.max(Math.min(palabra, PALABRA_MAYOR), muestra(columna.tipo(), fuerte)) + 2 * MARGEN + 1;
    }

    private static double muestra(TipoDato tipo, Letra fuerte) {
        return fuerte.ancho(
                switch (tipo) {
                    case NUMERO -> "9,999,999";
                    case IMPORTE -> "$99,999,999.99";
                    case PORCENTAJE -> "999.99%";
                    case FECHA -> "31/12/2026";
                    default -> "Nombre de";
                },
                MAYOR);
    }
}
