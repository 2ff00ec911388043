package mx.conalep.secyt.shell.internal;

import java.util.List;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complementos;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;

/** Completes symbolic names of bundles that contribute. */
@Service
public final class NombresExtension implements Completer {

    @Reference(optional = true)
    @Nullable Complementos complementos;

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        List<String> nombres = complementos == null
                ? List.of()
                : complementos.listar().stream().map(Complemento::bundle).toList();
        return new StringsCompleter(nombres).complete(session, linea, candidatos);
    }
}
