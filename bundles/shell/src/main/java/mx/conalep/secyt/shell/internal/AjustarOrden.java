package mx.conalep.secyt.shell.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Ajustes.Cambio;
import mx.conalep.secyt.extensiones.Ajustes.DeContribucion;
import mx.conalep.secyt.extensiones.Ajustes.DeUnidad;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:ajustar}. */
@Service
@Command(
        scope = "secyt",
        name = "ajustar",
        description = "Muestra o cambia los ajustes de un complemento para una unidad",
        detailedDescription =
                "Sin CLAVE=VALOR los muestra. Con CLAVE= y nada más, la unidad deja de darlo y lo hereda. Los demás"
                        + " quedan como estaban. No son lugar para contraseñas.\n\n"
                        + "Ejemplos:\n  secyt:ajustar mx.gob.chihuahua.formato CE-08\n"
                        + "  secyt:ajustar mx.gob.chihuahua.formato CE-08 encabezado=\"CE Chihuahua\" copias=")
public final class AjustarOrden extends OrdenPorUnidad {

    @Reference(optional = true)
    @Nullable Ajustes ajustes;

    @Argument(index = 2, name = "valores", multiValued = true, description = "CLAVE=VALOR, los que hagan falta")
    @Nullable List<String> valores;

    @Option(
            name = "--contribucion",
            description = "Clave de lo que se ajusta, si el complemento aporta varias cosas con ajustes")
    @Nullable String contribucion;

    @Override
    void ejecutar() throws CommandException {
        Ajustes registro = presente(ajustes, "el registro de complementos");
        DeUnidad actuales = registro.leer(operador(), bundle, unidad);
        if (valores == null || valores.isEmpty()) {
            actuales.contribuciones().forEach(this::mostrar);
            decir(actuales.contribuciones().isEmpty() ? "Ese complemento no tiene ajustes." : "");
            return;
        }
        DeContribucion cual = cual(actuales);
        Map<String, @Nullable Object> nuevos = new LinkedHashMap<>(cual.propios());
        for (String valor : valores) {
            poner(nuevos, valor);
        }
        Cambio cambio = new Cambio(cual.clase(), cual.clave(), nuevos);
        registro.guardar(operador(), bundle, unidad, cambio, OptionalInt.of(actuales.version()));
        decir("Se ajustó " + cual.clave() + " para " + unidad + ".");
    }

    private DeContribucion cual(DeUnidad actuales) throws CommandException {
        List<DeContribucion> suyas = actuales.contribuciones().stream()
                .filter(c -> contribucion == null || c.clave().equals(contribucion))
                .toList();
        if (suyas.size() != 1) {
            throw rechazo("Diga cuál con --contribucion; con ajustes están: "
                    + actuales.contribuciones().stream()
                            .map(DeContribucion::clave)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return suyas.get(0);
    }

    private static void poner(Map<String, @Nullable Object> nuevos, String valor) throws CommandException {
        int igual = valor.indexOf('=');
        if (igual < 1) {
            throw rechazo("Escriba CLAVE=VALOR en lugar de «" + valor + "».");
        }
        nuevos.put(valor.substring(0, igual), valor.substring(igual + 1));
    }

    private void mostrar(DeContribucion c) {
        decir(c.nombre() + " (" + c.clave() + ")");
        ShellTable tabla = new ShellTable();
        List.of("Clave", "Qué es", "Clase", "Valor", "Lo da").forEach(tabla::column);
        for (Campo campo : c.campos()) {
            Object valor = c.efectivos().get(campo.clave());
            tabla.addRow()
                    .addContent(
                            campo.clave(),
                            campo.etiqueta(),
                            campo.requerido() ? campo.clase() + ", obligatorio" : campo.clase(),
                            valor == null ? "" : valor,
                            c.segun().getOrDefault(campo.clave(), ""));
        }
        tabla.print(consola());
    }
}
