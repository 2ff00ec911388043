package mx.conalep.secyt.shell.internal;

import java.util.List;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.VidaComplementos;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;

/** Completes symbolic names of plugins that the database keeps. */
@Service
public final class NombresGuardados implements Completer {

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        List<String> nombres = vida == null
                ? List.of()
                : vida.listar().stream().map(ComplementoGuardado::bundle).toList();
        return new StringsCompleter(nombres).complete(session, linea, candidatos);
    }
}
