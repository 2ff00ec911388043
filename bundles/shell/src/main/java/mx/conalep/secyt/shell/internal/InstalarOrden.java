package mx.conalep.secyt.shell.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.VidaComplementos;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code secyt:instalar}. */
@Service
@Command(
        scope = "secyt",
        name = "instalar",
        description = "Instala o actualiza un complemento en todos los nodos",
        detailedDescription =
                "Revisa el jar, lo guarda en la base de datos y lo arranca aquí; los demás nodos lo siguen en"
                        + " segundos. Cada versión se conserva: secyt:version regresa a una anterior.\n\n"
                        + "Ejemplo:\n  secyt:instalar /tmp/formato-durango-0.1.0.jar")
public final class InstalarOrden extends Orden {

    private static final long MAXIMO = 20 * 1_048_576;

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Argument(index = 0, name = "archivo", description = "Ruta del jar en este nodo", required = true)
    @Completion(FileCompleter.class)
    @Nullable String archivo;

    @Override
    void ejecutar() throws CommandException {
        VidaComplementos presente = presente(vida, "el registro de complementos");
        ComplementoGuardado guardado = presente.instalar(operador(), leer(String.valueOf(archivo)));
        decir("Se guardó " + guardado.bundle() + " " + guardado.version() + "; secyt:extensiones " + guardado.bundle()
                + " dice cómo quedó en este nodo.");
    }

    private byte[] leer(String ruta) throws CommandException {
        try {
            Path jar = sesion().currentDir().resolve(ruta);
            if (Files.size(jar) > MAXIMO) {
                throw rechazo("El archivo pasa de 20 MB; quite del jar lo que sobre.");
            }
            return Files.readAllBytes(jar);
        } catch (IOException e) {
            throw rechazo("No se puede leer el archivo " + ruta + "; revise la ruta y sus permisos.");
        }
    }
}
