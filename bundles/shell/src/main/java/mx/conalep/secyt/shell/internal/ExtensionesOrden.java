package mx.conalep.secyt.shell.internal;

import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.Complementos;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:extensiones}. */
@Service
@Command(
        scope = "secyt",
        name = "extensiones",
        description = "Muestra las extensiones, las del núcleo también, y por qué alguna no está activa",
        detailedDescription = "Sin argumento lista todas; con el nombre de un bundle muestra lo que aporta, su uso y su"
                + " última falla.\n\n"
                + "Ejemplos:\n  secyt:extensiones\n  secyt:extensiones mx.conalep.secyt.formatos")
public final class ExtensionesOrden extends Orden {

    @Reference(optional = true)
    @Nullable Complementos complementos;

    @Argument(index = 0, name = "bundle", description = "Nombre simbólico del bundle")
    @Completion(NombresExtension.class)
    @Nullable String bundle;

    @Override
    void ejecutar() throws CommandException {
        Complementos registro = presente(complementos, "el registro de extensiones");
        if (bundle == null) {
            listar(registro.listar());
        } else {
            detallar(registro, bundle);
        }
    }

    private void listar(List<Complemento> lista) {
        ShellTable tabla = new ShellTable();
        List.of("Bundle", "Versión", "API", "Aporta", "Unidades", "Estado", "Motivo")
                .forEach(tabla::column);
        lista.forEach(c -> tabla.addRow()
                .addContent(
                        c.nucleo() ? c.bundle() + " (núcleo)" : c.bundle(),
                        c.version(),
                        texto(c.api()),
                        aporta(c),
                        String.join(", ", c.unidades()),
                        c.estado(),
                        texto(c.motivo())));
        mostrar(tabla, lista.size(), lista.size() == 1 ? "extensión" : "extensiones");
    }

    private void detallar(Complementos registro, String buscado) throws CommandException {
        Complemento c = registro.buscar(buscado)
                .orElseThrow(() -> rechazo("No hay una extensión " + buscado + "; secyt:extensiones las lista."));
        decir("Bundle:   " + c.bundle() + " " + c.version() + (c.nucleo() ? " (núcleo)" : ""));
        decir("API:      " + texto(c.api()));
        decir("Unidades: " + (c.unidades().isEmpty() ? "ninguna" : String.join(", ", c.unidades())));
        decir("Estado:   " + c.estado() + (c.motivo() == null ? "" : ", " + c.motivo()));
        decir("Origen:   " + c.origen());
        c.contribuciones().forEach(this::detallar);
        c.apagadas().forEach(this::detallar);
        Complemento.Uso uso = c.uso();
        decir("Uso:      " + uso.llamadas() + " llamadas, " + uso.fallas() + " fallas, la más larga de "
                + uso.milisegundosMaximo() + " ms");
        Falla falla = uso.ultimaFalla();
        if (falla != null) {
            decir("Última falla: " + falla.momento() + " en " + falla.contribucion() + ": " + texto(falla.detalle()));
        }
    }

    private void detallar(Contribucion aportacion) {
        String motivo = aportacion.motivo();
        decir("Aporta:   " + aportacion.clase() + " " + aportacion.id() + " «" + aportacion.nombre() + "»"
                + (motivo == null ? "" : ", sin usar: " + motivo));
    }

    private void detallar(Apagada apagada) {
        decir("Apagado:  " + apagada.id() + " para " + apagada.unidad() + " desde " + apagada.desde() + ": "
                + apagada.fallas() + " fallas seguidas, la última " + apagada.motivo()
                + "; secyt:reintentar lo enciende");
    }

    private static String aporta(Complemento complemento) {
        return complemento.contribuciones().stream().map(Contribucion::id).collect(Collectors.joining(", "));
    }

    private static String texto(@Nullable String valor) {
        return valor == null ? "" : valor;
    }
}
