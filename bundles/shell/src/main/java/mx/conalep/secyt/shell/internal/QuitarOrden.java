package mx.conalep.secyt.shell.internal;

import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.VidaComplementos;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:quitar}. */
@Service
@Command(
        scope = "secyt",
        name = "quitar",
        description = "Quita un complemento de todos los nodos",
        detailedDescription =
                "Sólo los que guarda la base de datos; sus versiones se conservan y secyt:version lo repone. Lo"
                        + " que se copió en deploy/ se borra de ahí.\n\nEjemplo:\n  secyt:quitar mx.conalep.ce10.formato-durango")
public final class QuitarOrden extends Orden {

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Argument(index = 0, name = "bundle", description = "Nombre simbólico del bundle", required = true)
    @Completion(NombresGuardados.class)
    @Nullable String bundle;

    @Override
    void ejecutar() throws CommandException {
        VidaComplementos presente = presente(vida, "el registro de complementos");
        presente.cambiar(operador(), String.valueOf(bundle), new Cambio(null, Deseo.QUITADO), null);
        decir("Se quitó " + bundle + "; lo capturado con él sigue legible y puede liberarse.");
    }
}
