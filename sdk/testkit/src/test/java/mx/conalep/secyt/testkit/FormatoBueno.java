package mx.conalep.secyt.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.service.component.annotations.Component;

/** A correct format whose steps a bad one replaces, one at a time. */
@Component
@FormatoInformeInfo(id = "bueno", nombre = "Bueno", tipoMedio = "text/csv;charset=UTF-8", extension = "csv")
class FormatoBueno implements FormatoInforme {

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        Writer texto = new OutputStreamWriter(salida, codificacion());
        encabezado(informe, texto);
        filas(informe, texto);
        texto.flush();
    }

    Charset codificacion() {
        return StandardCharsets.UTF_8;
    }

    void encabezado(Informe informe, Writer texto) throws IOException {
        texto.write(celda(informe.titulo()) + (informe.demostracion() ? ",DEMOSTRACIÓN" : "") + "\n");
    }

    void filas(Informe informe, Writer texto) throws IOException {
        for (Fila fila : informe.filas()) {
            fila(informe, fila, texto);
        }
    }

    void fila(Informe informe, Fila fila, Writer texto) throws IOException {
        for (int i = 0; i < informe.columnas().size(); i++) {
            texto.write(celda(fila.texto(i)) + ",");
        }
        texto.write("\n");
    }

    String celda(String texto) {
        String limpia = texto.replace('<', '(').replace('"', '\'').replace(',', ';');
        return limpia.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + limpia.strip() : limpia;
    }
}
