package mx.conalep.secyt.shell.internal;

import java.io.PrintStream;
import java.util.Objects;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/**
 * What the commands have in common: a refusal is told in Spanish and ends the command with a status other than 0, without
 * a stack trace. Karaf makes an instance for each call and fills its fields.
 */
abstract class Orden implements Action {

    @Reference
    @Nullable Session session;

    @Reference(optional = true)
    @Nullable Cuentas cuentas;

    /** Does the work. */
    abstract void ejecutar() throws CommandException;

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            ejecutar();
            return null;
        } catch (Problema e) {
            throw rechazo(texto(e));
        } catch (DatabaseUnavailableException e) {
            throw rechazo("La base de datos no responde; revise la bitácora del nodo (log:display) y repita la orden.");
        }
    }

    /** The service, or a refusal that says that the core is not ready. */
    static <T> T presente(@Nullable T servicio, String que) throws CommandException {
        if (servicio == null) {
            throw rechazo("Aún no está disponible " + que
                    + ": SECyT está arrancando o le falta algo. Espere, o consulte /api/v1/salud y log:display.");
        }
        return servicio;
    }

    /** What ends the command; the help is what people see. */
    static CommandException rechazo(String mensaje) {
        return new CommandException(mensaje, mensaje);
    }

    /** Who is using the console. */
    final Identidad operador() throws CommandException {
        return Operador.actual(cuentas);
    }

    final Session sesion() {
        return Objects.requireNonNull(session, "session");
    }

    final PrintStream consola() {
        return sesion().getConsole();
    }

    final void decir(String texto) {
        consola().println(texto);
    }

    /** Prints a table and how many rows it has. */
    final void mostrar(ShellTable tabla, int filas, String que) {
        if (filas > 0) {
            tabla.print(consola());
        }
        decir(filas + " " + que);
    }

    private static String texto(Problema problema) {
        StringBuilder texto = new StringBuilder(String.valueOf(problema.getMessage()));
        for (ErrorCampo error : problema.errores()) {
            texto.append(System.lineSeparator())
                    .append("  ")
                    .append(error.campo())
                    .append(": ")
                    .append(error.mensaje());
        }
        return texto.toString();
    }
}
