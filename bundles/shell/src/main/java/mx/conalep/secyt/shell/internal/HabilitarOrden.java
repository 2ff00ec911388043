package mx.conalep.secyt.shell.internal;

import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Habilitaciones.Decision;
import mx.conalep.secyt.extensiones.Habilitaciones.EnUnidad;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:habilitar}. */
@Service
@Command(
        scope = "secyt",
        name = "habilitar",
        description = "Habilita un complemento para una unidad y las que dependen de ella",
        detailedDescription =
                "Lo que se decida para una unidad de abajo manda sobre esto. Un formato que la cabecera del"
                        + " complemento no da a la unidad necesita una prueba exitosa, o --omitir-prueba con --motivo."
                        + " Con --heredar se retira la decisión y valen otra vez las de arriba o la cabecera.\n\n"
                        + "Ejemplos:\n  secyt:habilitar --motivo \"Lo pidió el estado\" mx.gob.chihuahua.formato CE-09\n"
                        + "  secyt:habilitar --heredar mx.gob.chihuahua.formato CE-09")
public final class HabilitarOrden extends OrdenPorUnidad {

    @Reference(optional = true)
    @Nullable Habilitaciones habilitaciones;

    @Option(name = "--motivo", description = "Por qué; queda en la bitácora")
    @Nullable String motivo;

    @Option(name = "--omitir-prueba", description = "Sin la prueba exitosa que hace falta; pide --motivo")
    boolean omitirPrueba;

    @Option(name = "--heredar", description = "Retira la decisión que había para la unidad")
    boolean heredar;

    @Override
    void ejecutar() throws CommandException {
        Habilitaciones registro = presente(habilitaciones, "el registro de complementos");
        EnUnidad ahora = heredar
                ? registro.retirar(operador(), bundle, unidad, OptionalInt.empty())
                : registro.decidir(
                        operador(), bundle, unidad, new Decision(true, motivo, omitirPrueba), OptionalInt.empty());
        decir(texto(bundle, ahora));
    }

    /** How it stands now, and why. */
    static String texto(String bundle, EnUnidad unidad) {
        return bundle + " está " + (unidad.habilitado() ? "habilitado" : "deshabilitado") + " para " + unidad.unidad()
                + " (" + unidad.nombre() + "), según "
                + (unidad.segun().equals("cabecera")
                        ? "la cabecera del complemento."
                        : "lo decidido para " + unidad.segun() + ".");
    }
}
