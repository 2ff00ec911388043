package mx.conalep.secyt.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;

/** An order on a plugin in a unit. */
abstract class OrdenPorUnidad extends Orden {

    @Argument(index = 0, name = "bundle", required = true, description = "Nombre simbólico del complemento")
    @Completion(NombresExtension.class)
    String bundle = "";

    @Argument(index = 1, name = "unidad", required = true, description = "Clave de la unidad: CONALEP, CE-08, un CCT …")
    @Completion(ClavesUnidad.class)
    String unidad = "";
}
