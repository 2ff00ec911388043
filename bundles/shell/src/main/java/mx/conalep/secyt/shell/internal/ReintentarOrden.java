package mx.conalep.secyt.shell.internal;

import mx.conalep.secyt.extensiones.VidaComplementos;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:reintentar}. */
@Service
@Command(
        scope = "secyt",
        name = "reintentar",
        description = "Enciende lo que un complemento tiene apagado por sus fallas",
        detailedDescription =
                "Sin unidad, para todas. Si vuelve a fallar una vez, se apaga de nuevo; si funciona, queda"
                        + " encendido.\n\nEjemplo:\n  secyt:reintentar mx.conalep.ce10.formato-durango CE-10")
public final class ReintentarOrden extends Orden {

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Argument(index = 0, name = "bundle", description = "Nombre simbólico del bundle", required = true)
    @Completion(NombresExtension.class)
    @Nullable String bundle;

    @Argument(index = 1, name = "unidad", description = "Sólo para esta unidad")
    @Completion(ClavesUnidad.class)
    @Nullable String unidad;

    @Override
    void ejecutar() throws CommandException {
        VidaComplementos presente = presente(vida, "el registro de complementos");
        int cuantas = presente.reintentar(operador(), String.valueOf(bundle), unidad);
        decir("Se encendió " + cuantas + (cuantas == 1 ? " aportación." : " aportaciones."));
    }
}
