package mx.conalep.secyt.shell.internal;

import java.util.List;
import java.util.Set;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;

/** Completes keys of units. */
@Service
public final class ClavesUnidad implements Completer {

    @Reference(optional = true)
    @Nullable Unidades unidades;

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        List<String> claves = unidades == null
                ? List.of()
                : unidades.listar(Set.of(), null, null, null).stream()
                        .map(Unidad::clave)
                        .toList();
        return new StringsCompleter(claves, false).complete(session, linea, candidatos);
    }
}
