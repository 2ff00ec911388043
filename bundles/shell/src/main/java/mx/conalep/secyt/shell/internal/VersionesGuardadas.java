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

/** Completes versions that the database keeps of the bundle named in the line. */
@Service
public final class VersionesGuardadas implements Completer {

    @Reference(optional = true)
    @Nullable VidaComplementos vida;

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        List<String> versiones = vida == null
                ? List.of()
                : vida.listar().stream()
                        .filter(c -> List.of(linea.getArguments()).contains(c.bundle()))
                        .flatMap(c -> c.versiones().stream())
                        .map(ComplementoGuardado.Version::version)
                        .toList();
        return new StringsCompleter(versiones).complete(session, linea, candidatos);
    }
}
