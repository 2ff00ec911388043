package mx.conalep.secyt.shell.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes INEGI keys of federal entities. */
@Service
public final class ClavesEntidad implements Completer {

    private static final List<String> CLAVES =
            IntStream.rangeClosed(1, 32).mapToObj("%02d"::formatted).toList();

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        return new StringsCompleter(CLAVES).complete(session, linea, candidatos);
    }
}
