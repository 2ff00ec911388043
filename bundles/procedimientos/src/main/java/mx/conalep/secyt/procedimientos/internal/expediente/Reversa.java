package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what a step concluded: the tokens that it put go, those that it took come back. It is a new step; the history of the
 * other stays. Oficios that it issued count no longer, and cases that it called end, unless somebody has worked on them.
 */
final class Reversa {

    private final Tx tx;
    private final Casos casos;

    private final Efectos efectos;

    Reversa(Tx tx, Casos casos, Efectos efectos) {
        this.tx = tx;
        this.casos = casos;
        this.efectos = efectos;
    }

    ResumenExpediente deshacer(
            Identidad quien, long id, String actividad, @Nullable String participante, String motivo) {
        Caso caso = casos.leer(id);
        Permisos.exigirSupervisar(quien);
        String porque = Permisos.exigirMotivo(motivo, "motivo");
        List<Caso> llamados = efectos.llamados(caso, actividad);
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            deshacer(obra, actividad, participante, porque, llamados);
            return obra.terminar();
        });
    }

    private void deshacer(
            Obra obra, String actividad, @Nullable String participante, String motivo, List<Caso> llamados)
            throws SQLException {
        Caso caso = obra.caso();
        Eleccion.exigirViva(caso);
        Actividad cual = caso.actividad(actividad);
        Ficha ficha = caso.ultima(actividad).orElseThrow(() -> nada(cual));
        Labor labor = cerrada(caso, ficha, participante, cual);
        int pasado = Objects.requireNonNull(labor.cierre());
        Integer cierre = ficha.cierre();
        int paso = obra.anotar(Apunte.de(Accion.DESHACER, labor.tarea().lugar(), motivo)
                .en(ficha)
                .deshace(pasado));
        if (cierre != null) {
            devolver(obra, cierre, paso);
            efectos.retirar(obra, ficha, cierre, motivo, llamados);
        }
        for (Labor l : caso.labores(ficha)) {
            if (Objects.equals(l.cierre(), pasado)) {
                obra.reabrir(l);
            }
        }
    }

    /** The part of that unit, or else the one with which the activity ended. */
    private static Labor cerrada(Caso caso, Ficha ficha, @Nullable String participante, Actividad actividad) {
        return caso.labores(ficha).stream()
                .filter(l -> l.cierre() != null && l.tarea().estado() != EstadoTarea.RETIRADA)
                .filter(l -> participante != null
                        ? participante.equals(l.tarea().participante())
                        : l.principal()
                                && (ficha.cierre() == null || ficha.cierre().equals(l.cierre())))
                .reduce((a, b) -> b)
                .orElseThrow(() -> nada(actividad));
    }

    private static Problema nada(Actividad actividad) {
        return Problema.conflicto(
                "nada-que-deshacer", "La actividad " + actividad.numero() + " no está concluida: no hay qué deshacer.");
    }

    private static void devolver(Obra obra, int cierre, int paso) throws SQLException {
        Caso caso = obra.caso();
        List<Ficha> puestas =
                caso.fichas().stream().filter(f -> f.origen() == cierre).toList();
        exigirIntactas(caso, puestas);
        for (Ficha f : puestas) {
            obra.guardar(f.cerrada(Ficha.Estado.RETIRADA, paso, obra.sesion().now()));
            for (Labor l : caso.labores(f)) {
                obra.cerrar(l, EstadoTarea.RETIRADA, paso);
            }
        }
        for (Ficha f : caso.fichas()) {
            if (Objects.equals(f.cierre(), cierre)) {
                obra.guardar(f.reabierta());
            }
        }
        if (caso.cabecera().estado() == EstadoExpediente.TERMINADO) {
            obra.reanudar();
        }
    }

    private static void exigirIntactas(Caso caso, List<Ficha> puestas) {
        for (Ficha f : puestas) {
            boolean intacta = f.abierta() && caso.labores(f).stream().allMatch(Labor::abierta);
            if (!intacta) {
                String cual = f.actividad().isEmpty()
                        ? "una unión"
                        : "la actividad " + caso.actividad(f.actividad()).numero();
                throw Problema.conflicto(
                        "hay-posteriores",
                        "No se deshace porque ya se trabajó en lo que siguió, " + cual + "; deshaga eso primero.");
            }
        }
    }
}
