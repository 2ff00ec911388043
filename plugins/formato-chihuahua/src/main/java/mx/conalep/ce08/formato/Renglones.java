package mx.conalep.ce08.formato;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Escribe renglones en UTF-8 terminados en CR LF, con celdas que no rompen el renglón ni parecen fórmulas. */
final class Renglones {

    private final Writer salida;

    Renglones(OutputStream salida) {
        this.salida = new BufferedWriter(new OutputStreamWriter(salida, StandardCharsets.UTF_8));
    }

    /** Un número ya escrito: no se neutraliza aunque empiece con signo. */
    record Numero(String texto) {}

    void escribir(char clase, List<?> celdas) throws IOException {
        salida.write(clase);
        for (Object celda : celdas) {
            salida.write(';');
            salida.write(celda instanceof Numero numero ? numero.texto() : limpia(celda.toString()));
        }
        salida.write("\r\n");
    }

    void terminar() throws IOException {
        salida.flush();
    }

    private static String limpia(String texto) {
        String plano = texto.replace(';', ',').replaceAll("\\R|\\t", " ");
        boolean formula = !plano.isEmpty() && "=+-@".indexOf(plano.charAt(0)) >= 0;
        return formula ? "'" + plano : plano;
    }
}
