package mx.conalep.secyt.shell.internal;

import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.VidaComplementos;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:version}. */
@Service
@Command(
        scope = "secyt",
        name = "version",
        description = "Cambia la versión de un complemento en todos los nodos, o lista las guardadas",
        detailedDescription = "Sin versión lista las que guarda la base de datos; con una, la pone y la arranca: así se"
                + " regresa a la anterior o se repone uno que se quitó.\n\n"
                + "Ejemplos:\n  secyt:version mx.conalep.ce10.formato-durango\n"
                + "  secyt:version mx.conalep.ce10.formato-durango 0.1.0")
public final class VersionOrden extends Orden {

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Argument(index = 0, name = "bundle", description = "Nombre simbólico del bundle", required = true)
    @Completion(NombresGuardados.class)
    @Nullable String bundle;

    @Argument(index = 1, name = "version", description = "Versión guardada que ha de correr")
    @Completion(VersionesGuardadas.class)
    @Nullable String version;

    @Override
    void ejecutar() throws CommandException {
        VidaComplementos presente = presente(vida, "el registro de complementos");
        String nombre = String.valueOf(bundle);
        if (version == null) {
            listar(presente.buscar(nombre)
                    .orElseThrow(() -> rechazo("La base de datos no guarda " + nombre
                            + "; si está en deploy/ o vino como feature, ahí se cambia su versión.")));
        } else {
            ComplementoGuardado c = presente.cambiar(operador(), nombre, new Cambio(version, Deseo.ACTIVO), null);
            decir("Corre " + c.bundle() + " " + c.version() + motivo(c));
        }
    }

    private void listar(ComplementoGuardado guardado) {
        ShellTable tabla = new ShellTable();
        for (String columna : new String[] {"Versión", "Se quiere", "Bytes", "SHA-256", "Cuenta", "Desde"}) {
            tabla.column(columna);
        }
        guardado.versiones()
                .forEach(v -> tabla.addRow()
                        .addContent(
                                v.version(),
                                v.version().equals(guardado.version()) ? guardado.estado() : "",
                                v.tamano(),
                                v.sha256(),
                                v.cuenta(),
                                v.momento()));
        int cuantas = guardado.versiones().size();
        mostrar(tabla, cuantas, cuantas == 1 ? "versión" : "versiones");
    }

    private static String motivo(ComplementoGuardado guardado) {
        return guardado.motivo() == null ? "." : ", pero en este nodo " + guardado.motivo();
    }
}
