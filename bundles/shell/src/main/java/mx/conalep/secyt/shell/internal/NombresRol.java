package mx.conalep.secyt.shell.internal;

import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.security.Rol;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes roles. */
@Service
public final class NombresRol implements Completer {

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        List<String> roles = Arrays.stream(Rol.values()).map(Rol::name).toList();
        return new StringsCompleter(roles, false).complete(session, linea, candidatos);
    }
}
