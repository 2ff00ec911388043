package mx.conalep.secyt.formatos.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.api.informe.FormatoInforme;

/** Writes 100,000 rows of ten columns in every format, in a machine of its own whose heap is the one asked for. */
final class CienMilFilas {

    static final int FILAS = 100_000;

    private CienMilFilas() {}

    static Map<String, FormatoInforme> formatos() throws IOException {
        return new TreeMap<>(Map.of(
                "csv", new FormatoCsv(),
                "html", new FormatoHtml(),
                "json", new FormatoJson(),
                "pdf", new FormatoPdf(),
                "xlsx", new FormatoXlsx()));
    }

    public static void main(String[] cuales) throws IOException {
        PrintStream dice = System.out;
        ThreadMXBean hilos = ManagementFactory.getThreadMXBean();
        Map<String, FormatoInforme> formatos = formatos();
        for (String cual : List.of(cuales)) {
            ContadorSalida salida = new ContadorSalida();
            long inicio = System.nanoTime();
            long antes = hilos.getCurrentThreadCpuTime();
            formatos.get(cual).escribir(InformePrueba.ancho(FILAS), salida);
            long ms = (System.nanoTime() - inicio) / 1_000_000;
            long cpu = (hilos.getCurrentThreadCpuTime() - antes) / 1_000_000;
            dice.println(cual + " " + FILAS + " filas: " + ms + " ms, " + cpu + " de procesador, " + salida.escritos
                    + " bytes");
        }
    }
}
