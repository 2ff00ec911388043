package mx.conalep.secyt.shell.internal;

import java.util.List;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Revisor;
import mx.conalep.secyt.procedimientos.Revisiones;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:manual-revisar}. */
@Service
@Command(
        scope = "secyt",
        name = "manual-revisar",
        description = "Revisa los procedimientos vigentes",
        detailedDescription =
                "Busca unidades desconocidas, números repetidos, destinos que faltan, decisiones sin todas sus"
                        + " respuestas, actividades inalcanzables, códigos y totales que no coinciden. Dice cada errata del manual"
                        + " con su lectura; con errores la orden termina con error. No cambia nada.")
public final class RevisarManualOrden extends Orden {

    @Reference(optional = true)
    @Nullable Revisiones revisiones;

    @Override
    void ejecutar() throws CommandException {
        Revisiones presentes = presente(revisiones, "el acervo de procedimientos");
        operador();
        List<Hallazgo> hallazgos = presentes.revisarManual();
        for (Hallazgo h : hallazgos) {
            decir(h.nivel() + " " + h.codigo() + " " + h.procedimiento() + ", " + h.lugar() + ": " + h.mensaje());
            decir("  " + h.remedio());
        }
        long errores = hallazgos.stream()
                .filter(h -> h.nivel() == Hallazgo.Nivel.ERROR)
                .count();
        decir("Errores: " + errores + ", erratas: " + (hallazgos.size() - errores) + ".");
        if (!Revisor.admisible(hallazgos)) {
            throw rechazo("Hay errores: corrija los archivos y cargue una revisión.");
        }
    }
}
