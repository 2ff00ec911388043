package mx.conalep.secyt.shell.internal;

import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:bitacora-verificar}. */
@Service
@Command(
        scope = "secyt",
        name = "bitacora-verificar",
        description = "Revisa que nadie haya alterado la bitácora",
        detailedDescription = "Lee toda la bitácora y comprueba la huella de cada renglón y la cadena de bloques. Dice"
                + " «íntegra» o cada hallazgo; con hallazgos la orden termina con error.")
public final class VerificarBitacoraOrden extends Orden {

    @Reference(optional = true)
    @Nullable Bitacora bitacora;

    @Override
    void ejecutar() throws CommandException {
        Bitacora presente = presente(bitacora, "la bitácora");
        operador();
        Verificacion v = presente.verificar();
        decir("Renglones: " + v.filas() + ", bloques: " + v.bloques() + ", sin sellar: " + v.sinSellar() + ".");
        if (v.integra()) {
            decir("La bitácora está íntegra.");
            return;
        }
        v.hallazgos().forEach(h -> decir("  " + h));
        throw rechazo("La bitácora no está íntegra; hallazgos: " + v.hallazgos().size() + ".");
    }
}
