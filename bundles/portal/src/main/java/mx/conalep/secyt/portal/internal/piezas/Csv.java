package mx.conalep.secyt.portal.internal.piezas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a list as CSV (RFC 4180, UTF-8 with its mark, as Excel wants it). Not thread-safe. */
public final class Csv {

    private static final String MARCA = "\uFEFF";

    private final OutputStream salida;
    private boolean empezado;

    /** To there; the caller closes it. */
    public Csv(OutputStream salida) {
        this.salida = salida;
    }

    /** One row. */
    public void fila(List<String> valores) throws IOException {
        String linea = valores.stream().map(Csv::celda).collect(Collectors.joining(",", empezado ? "" : MARCA, "\r\n"));
        empezado = true;
        salida.write(linea.getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that a spreadsheet would take for a formula is written as text. */
    private static String celda(String valor) {
        boolean formula = !valor.isEmpty() && "=+-@\t\r".indexOf(valor.charAt(0)) >= 0 && !esNumero(valor);
        String texto = formula ? "'" + valor : valor;
        boolean citar = texto.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return citar ? "\"" + texto.replace("\"", "\"\"") + "\"" : texto;
    }

    private static boolean esNumero(String valor) {
        return valor.matches("-?\\d+(\\.\\d+)?");
    }
}
