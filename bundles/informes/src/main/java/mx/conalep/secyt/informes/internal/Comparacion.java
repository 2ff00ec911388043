package mx.conalep.secyt.informes.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.Prueba.Diferencia;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the figures of a report in a text, in reading order: a figure is in its place when the longest common
 * sequence of both has it.
 */
final class Comparacion {

    /** More are not compared: the work grows with the product. */
    static final int CIFRAS_MAXIMAS = 1_500;

    private static final int NUMEROS_MAXIMOS = 6_000;
    private static final int LARGO_MAXIMO = 60;
    private static final Pattern MARCAS = Pattern.compile("<(script|style)\\b.*?</\\1>|<[^>]*>", Pattern.DOTALL);
    private static final String ANTES = "(?<![\\p{L}\\d_.-])-?";
    private static final String DESPUES = "(?:\\.\\d+)?(?![\\p{L}\\d_]|\\.\\d)";
    private static final Pattern SIMPLE = Pattern.compile(ANTES + "\\d+" + DESPUES);
    private static final Pattern CON_MILES = Pattern.compile(ANTES + "(?:\\d{1,3}(?:,\\d{3})+|\\d+)" + DESPUES);

    private final List<Cifra> cifras = new ArrayList<>();
    private final String texto;

    private record Cifra(String fila, String columna, BigDecimal valor) {}

    Comparacion(Informe informe, String texto, boolean conMarcas) {
        for (Fila fila : informe.filas()) {
            agregar(informe.columnas(), fila, "");
        }
        informe.totales().ifPresent(totales -> agregar(informe.columnas(), totales, "Totales"));
        this.texto = conMarcas ? MARCAS.matcher(texto).replaceAll(" ") : texto;
    }

    /** How many figures were looked for. */
    int cifras() {
        return cifras.size();
    }

    /** Those that are not in their place, with what stands there; a comma may part cells or thousands. */
    List<Diferencia> diferencias() {
        List<Diferencia> simples = diferencias(numeros(SIMPLE));
        if (simples.isEmpty()) {
            return simples;
        }
        List<Diferencia> conMiles = diferencias(numeros(CON_MILES));
        return conMiles.size() <= simples.size() ? conMiles : simples;
    }

    private List<Diferencia> diferencias(List<BigDecimal> numeros) {
        int[] lugar = lugares(numeros);
        List<Diferencia> diferencias = new ArrayList<>();
        for (int i = 0; i < lugar.length; ) {
            if (lugar[i] >= 0) {
                i++;
                continue;
            }
            int fin = i;
            while (fin < lugar.length && lugar[fin] < 0) {
                fin++;
            }
            int desde = i == 0 ? 0 : lugar[i - 1] + 1;
            int hasta = fin == lugar.length ? numeros.size() : lugar[fin];
            for (int k = i; k < fin; k++) {
                diferencias.add(
                        diferencia(cifras.get(k), hasta - desde == fin - i ? numeros.get(desde + k - i) : null));
            }
            i = fin;
        }
        return diferencias;
    }

    private static Diferencia diferencia(Cifra c, @Nullable BigDecimal numero) {
        String encontrado = numero == null ? "no aparece" : numero.toPlainString();
        return new Diferencia(c.fila(), c.columna(), c.valor().toPlainString(), encontrado);
    }

    private void agregar(List<Columna> columnas, Fila fila, String nombre) {
        String quien = nombre.isEmpty() ? nombre(columnas, fila) : nombre;
        for (int i = 0; i < columnas.size() && cifras.size() < CIFRAS_MAXIMAS; i++) {
            if (fila.valor(i).orElse(null) instanceof BigDecimal valor) {
                cifras.add(new Cifra(quien, recortado(columnas.get(i).titulo()), valor));
            }
        }
    }

    private static String nombre(List<Columna> columnas, Fila fila) {
        return recortado(IntStream.range(0, columnas.size())
                .filter(i -> fila.valor(i).orElse(null) instanceof String)
                .mapToObj(fila::texto)
                .collect(Collectors.joining(", ")));
    }

    private static String recortado(String texto) {
        return texto.length() <= LARGO_MAXIMO ? texto : texto.substring(0, LARGO_MAXIMO - 1) + "…";
    }

    private List<BigDecimal> numeros(Pattern forma) {
        List<BigDecimal> numeros = new ArrayList<>();
        Matcher numero = forma.matcher(texto);
        while (numeros.size() < NUMEROS_MAXIMOS && numero.find()) {
            numeros.add(new BigDecimal(numero.group().replace(",", "")));
        }
        return numeros;
    }

    /** For each figure, its number in the text; -1 when it has none. */
    private int[] lugares(List<BigDecimal> numeros) {
        int filas = cifras.size();
        int columnas = numeros.size();
        short[][] largo = new short[filas + 1][columnas + 1];
        for (int i = filas - 1; i >= 0; i--) {
            for (int j = columnas - 1; j >= 0; j--) {
                largo[i][j] = igual(i, numeros.get(j))
                        ? (short) (largo[i + 1][j + 1] + 1)
                        : (short) Math.max(largo[i + 1][j], largo[i][j + 1]);
            }
        }
        int[] lugar = new int[filas];
        int j = 0;
        for (int i = 0; i < filas; i++) {
            while (j < columnas && largo[i][j] == largo[i][j + 1]) {
                j++;
            }
            boolean comun = j < columnas && igual(i, numeros.get(j)) && largo[i][j] == largo[i + 1][j + 1] + 1;
            lugar[i] = comun ? j++ : -1;
        }
        return lugar;
    }

    private boolean igual(int cifra, BigDecimal numero) {
        return cifras.get(cifra).valor().compareTo(numero) == 0;
    }
}
