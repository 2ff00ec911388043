package mx.conalep.secyt.shell.internal;

import java.util.List;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;

/** Completes names of accounts, those that the operator may see. */
@Service
public final class NombresCuenta implements Completer {

    @Reference(optional = true)
    @Nullable Cuentas cuentas;

    @Override
    public int complete(Session session, CommandLine linea, List<String> candidatos) {
        return new StringsCompleter(nombres(), false).complete(session, linea, candidatos);
    }

    private List<String> nombres() {
        try {
            return cuentas == null
                    ? List.of()
                    : cuentas.listar(Operador.actual(cuentas)).stream()
                            .map(Cuenta::cuenta)
                            .toList();
        } catch (CommandException e) {
            return List.of();
        }
    }
}
