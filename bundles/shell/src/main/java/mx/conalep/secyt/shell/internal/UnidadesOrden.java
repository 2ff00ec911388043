package mx.conalep.secyt.shell.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:unidades}. */
@Service
@Command(
        scope = "secyt",
        name = "unidades",
        description = "Muestra las unidades del Sistema CONALEP, o una con detalle",
        detailedDescription =
                "Sin clave lista las unidades vigentes; con clave muestra una, aunque ya esté cerrada.\n\n"
                        + "Ejemplos:\n  secyt:unidades --tipo PLANTEL --entidad 08\n  secyt:unidades CE-08")
public final class UnidadesOrden extends Orden {

    @Reference(optional = true)
    @Nullable Unidades unidades;

    @Argument(
            index = 0,
            name = "clave",
            description = "Clave de la unidad: CCT, CE-08, UODCDMX, RCEO, CAST-08-01, CST …")
    @Completion(ClavesUnidad.class)
    @Nullable String clave;

    @Option(name = "--tipo", description = "Sólo las de este tipo")
    @Completion(
            value = StringsCompleter.class,
            values = {"CENTRAL", "CE", "UODCDMX", "RCEO", "CAST", "PLANTEL"})
    @Nullable String tipo;

    @Option(name = "--entidad", description = "Sólo las de esta entidad federativa (INEGI, 01 a 32)")
    @Completion(ClavesEntidad.class)
    @Nullable String entidad;

    @Override
    void ejecutar() throws CommandException {
        Unidades registro = presente(unidades, "el registro de unidades");
        if (clave == null) {
            listar(registro);
        } else {
            detallar(registro, clave);
        }
    }

    private void listar(Unidades registro) throws CommandException {
        ShellTable tabla = new ShellTable();
        for (String columna : List.of("Clave", "Tipo", "Nombre", "Entidad", "Depende de")) {
            tabla.column(columna);
        }
        List<Unidad> lista = registro.listar(tipos(), entidad, null, null);
        lista.forEach(
                u -> tabla.addRow().addContent(u.clave(), u.tipo(), nombre(u), texto(u.entidad()), texto(u.padre())));
        mostrar(tabla, lista.size(), lista.size() == 1 ? "unidad" : "unidades");
    }

    private void detallar(Unidades registro, String buscada) throws CommandException {
        Unidad unidad = registro.buscar(buscada)
                .orElseThrow(
                        () -> rechazo("No existe la unidad " + buscada + "; use el tabulador para ver las claves."));
        int bajo = registro.listar(Set.of(), null, buscada, null).size();
        decir("Clave:      " + unidad.clave());
        decir("Tipo:       " + unidad.tipo());
        decir("Nombre:     " + nombre(unidad));
        decir("Entidad:    " + texto(unidad.entidad()));
        decir("Municipio:  " + texto(unidad.municipio()));
        decir("Vigencia:   desde " + unidad.desde() + hasta(unidad.hasta()));
        decir("Depende de: " + String.join(" > ", unidad.ascendencia()));
        decir("Contiene:   " + Math.max(0, bajo - 1) + " unidades");
    }

    private Set<TipoUnidad> tipos() throws CommandException {
        if (tipo == null) {
            return Set.of();
        }
        try {
            return Set.of(TipoUnidad.valueOf(tipo));
        } catch (IllegalArgumentException e) {
            throw rechazo("No hay unidades de tipo " + tipo + "; use " + List.of(TipoUnidad.values()) + ".");
        }
    }

    private static String nombre(Unidad unidad) {
        return unidad.demostracion() ? unidad.nombre() + " [demostración]" : unidad.nombre();
    }

    private static String hasta(@Nullable LocalDate dia) {
        return dia == null ? "" : " hasta " + dia;
    }

    private static String texto(@Nullable String valor) {
        return valor == null ? "" : valor;
    }
}
