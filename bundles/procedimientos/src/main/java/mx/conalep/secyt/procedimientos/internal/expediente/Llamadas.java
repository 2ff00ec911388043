package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import org.jspecify.annotations.Nullable;

/** Procedures that activities of a case call. */
final class Llamadas {

    private final Tx tx;
    private final Apertura apertura;

    Llamadas(Tx tx, Apertura apertura) {
        this.tx = tx;
        this.apertura = apertura;
    }

    /** Those that were not cancelled. */
    List<Cabecera> hijos(Caso caso, Actividad actividad) {
        return tx.read(s -> CasoRows.hijos(s, caso.cabecera().id())).stream()
                .filter(h -> actividad.id().equals(h.padreActividad()) && h.estado() != EstadoExpediente.CANCELADO)
                .toList();
    }

    /** Outside any transaction. */
    Apertura.Lista preparar(Caso caso, Actividad actividad, Llamado llamado) {
        Llamada llamada = actividad.llamada();
        if (llamada == null) {
            throw Problema.conflicto(
                    "no-llama", "La actividad " + actividad.numero() + " no llama a otro procedimiento.");
        }
        Cabecera c = caso.cabecera();
        NuevoExpediente nuevo = new NuevoExpediente(
                llamada.clave(),
                llamado.asunto().isBlank() ? c.asunto() : llamado.asunto(),
                llamado.participantes().isEmpty()
                        ? caso.participantes().stream()
                                .map(Participante::unidad)
                                .toList()
                        : llamado.participantes(),
                Objects.requireNonNullElse(llamado.ejercicio(), c.ejercicio()),
                trimestre(c, llamada, llamado),
                llamado.mes() == null ? c.mes() : llamado.mes(),
                llamado.referencia(),
                c.usuario());
        return apertura.preparar(nuevo, new Apertura.Padre(c.id(), actividad.id()));
    }

    /** Of a year, the quarter in which we are. */
    private @Nullable Integer trimestre(Cabecera c, Llamada llamada, Llamado llamado) {
        Integer dicho = llamado.trimestre() == null ? c.trimestre() : llamado.trimestre();
        boolean deMes = llamado.mes() != null || c.mes() != null;
        if (dicho == null && !deMes && llamada.modo() == Modo.POR_PERIODO) {
            return apertura.trimestre(c.ejercicio());
        }
        return dicho;
    }

    /** In the transaction of the calling case. */
    ResumenExpediente abrir(Obra obra, Ficha ficha, Apertura.Lista lista) throws SQLException {
        boolean nuevo = Apertura.yaAbierto(obra.sesion(), lista).isEmpty();
        ResumenExpediente hijo = apertura.abrir(obra.sesion(), lista);
        if (nuevo) {
            obra.anotar(Apunte.de(Accion.LLAMAR, obra.caso().cabecera().coordinador(), hijo.folio())
                    .en(ficha)
                    .hijo(hijo.id()));
        }
        obra.hijo(hijo.id());
        return hijo;
    }
}
