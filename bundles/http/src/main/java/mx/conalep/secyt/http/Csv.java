package mx.conalep.secyt.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV as spreadsheets in Mexico open it (RFC 4180, UTF-8 with its mark): no cell is a formula. Not thread-safe; the
 * stream is the caller's to close.
 */
public final class Csv {

    private static final char MARCA = '\uFEFF';

    private final Writer salida;

    /** Begins a file. */
    public Csv(OutputStream salida) throws IOException {
        this.salida = new BufferedWriter(new OutputStreamWriter(salida, StandardCharsets.UTF_8));
        this.salida.write(MARCA);
    }

    /** One row. */
    public void fila(List<String> valores) throws IOException {
        salida.write(valores.stream().map(Csv::celda).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Hands over what is still held. */
    public void terminar() throws IOException {
        salida.flush();
    }

    private static String celda(String valor) {
        String texto = esNumero(valor) ? valor : Neutro.escribir(valor);
        boolean citar = texto.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return citar ? "\"" + texto.replace("\"", "\"\"") + "\"" : texto;
    }

    private static boolean esNumero(String valor) {
        return valor.matches("-?\\d+(\\.\\d+)?");
    }
}
