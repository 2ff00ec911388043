package mx.conalep.secyt.shell.internal;

import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Habilitaciones.Decision;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:deshabilitar}. */
@Service
@Command(
        scope = "secyt",
        name = "deshabilitar",
        description = "Deshabilita un complemento para una unidad y las que dependen de ella",
        detailedDescription = "Deja de verse y de usarse; lo que ya se capturó con él se libera y se informa igual."
                + " Lo que se decida para una unidad de abajo manda sobre esto.\n\n"
                + "Ejemplo:\n  secyt:deshabilitar --motivo \"Se corrige\" mx.gob.chihuahua.formato CE-08")
public final class DeshabilitarOrden extends OrdenPorUnidad {

    @Reference(optional = true)
    @Nullable Habilitaciones habilitaciones;

    @Option(name = "--motivo", description = "Por qué; queda en la bitácora")
    @Nullable String motivo;

    @Override
    void ejecutar() throws CommandException {
        Habilitaciones registro = presente(habilitaciones, "el registro de complementos");
        Decision apagar = new Decision(false, motivo, null);
        decir(HabilitarOrden.texto(bundle, registro.decidir(operador(), bundle, unidad, apagar, OptionalInt.empty())));
    }
}
