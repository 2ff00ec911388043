package ${package};

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.service.component.annotations.Component;

/** Una línea por fila, con las columnas separadas por una barra. */
@Component
@FormatoInformeInfo(
        id = "${clave}",
        nombre = "${nombre}",
        tipoMedio = "text/plain;charset=UTF-8",
        extension = "txt")
public final class ${clase} implements FormatoInforme {

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        Writer texto = new BufferedWriter(new OutputStreamWriter(salida, StandardCharsets.UTF_8));
        texto.write(informe.titulo() + (informe.demostracion() ? " (DATOS DE DEMOSTRACIÓN)" : "") + "\n");
        for (Fila fila : informe.filas()) {
            for (int i = 0; i < informe.columnas().size(); i++) {
                texto.write(fila.texto(i).replace('|', '/') + "|");
            }
            texto.write("\n");
        }
        texto.flush();
    }
}
