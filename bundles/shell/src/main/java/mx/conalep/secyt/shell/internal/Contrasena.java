package mx.conalep.secyt.shell.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** Where a password comes from: never from the command line, which stays in the history. */
final class Contrasena {

    private static final Character SIN_ECO = '\0';

    private Contrasena() {}

    /** Asks twice without echo. */
    static String pedir(Session sesion) throws CommandException {
        try {
            String una = sesion.readLine("Contraseña: ", SIN_ECO);
            String otra = sesion.readLine("Repítala: ", SIN_ECO);
            if (una == null || !una.equals(otra)) {
                throw Orden.rechazo("Las dos contraseñas no son iguales; repita la orden.");
            }
            return una;
        } catch (IOException | UnsupportedOperationException e) {
            throw Orden.rechazo("Aquí no se puede pedir la contraseña; póngala en un archivo y use --archivo RUTA.");
        }
    }

    /** Reads the first line of a file. */
    static String leer(Path directorio, String archivo) throws CommandException {
        try {
            return Files.readString(directorio.resolve(archivo))
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw Orden.rechazo("No se puede leer el archivo " + archivo + "; revise la ruta y sus permisos.");
        }
    }
}
