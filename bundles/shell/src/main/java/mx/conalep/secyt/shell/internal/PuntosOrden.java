package mx.conalep.secyt.shell.internal;

import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.PuntoExtension;
import mx.conalep.secyt.extensiones.PuntoExtension.Aporte;
import mx.conalep.secyt.extensiones.PuntosExtension;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:puntos}. */
@Service
@Command(
        scope = "secyt",
        name = "puntos",
        description = "Lista los puntos de extensión, qué se escribe en cada uno y quién aporta",
        detailedDescription = "Se lee del sistema en marcha. Lo que no se usa lleva su motivo en secyt:extensiones.\n\n"
                + "Ejemplo:\n  secyt:puntos")
public final class PuntosOrden extends Orden {

    @Reference(optional = true)
    @Nullable PuntosExtension puntos;

    @Override
    void ejecutar() throws CommandException {
        List<PuntoExtension> lista =
                presente(puntos, "el registro de extensiones").listar();
        ShellTable tabla = new ShellTable();
        List.of("Contrato", "Da", "Método", "Aportan").forEach(tabla::column);
        lista.forEach(p -> tabla.addRow()
                .addContent(p.contrato().substring(p.contrato().lastIndexOf('.') + 1), p.da(), p.metodo(), aportan(p)));
        mostrar(tabla, lista.size(), "puntos de extensión");
    }

    private static String aportan(PuntoExtension punto) {
        return punto.aportan().stream().map(PuntosOrden::aporte).collect(Collectors.joining(", "));
    }

    private static String aporte(Aporte aporte) {
        return aporte.id() + " (" + (aporte.nucleo() ? "núcleo" : aporte.bundle())
                + (aporte.motivo() == null ? "" : ", sin usar") + ")";
    }
}
