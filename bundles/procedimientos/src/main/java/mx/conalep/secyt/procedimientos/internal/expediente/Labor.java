package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.Instant;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row.
 *
 * @param tarea what people see
 * @param ficha number of the token to which it belongs
 * @param cierre step that ended it
 * @param oficio id of the oficio that asked for it
 */
record Labor(
        Tarea tarea,
        int ficha,
        @Nullable Integer cierre,
        @Nullable Long oficio) {

    boolean abierta() {
        return tarea.estado() == EstadoTarea.ABIERTA;
    }

    boolean principal() {
        return tarea.clase() != ClaseTarea.CONSULTA;
    }

    Labor con(EstadoTarea estado, @Nullable String cuenta, @Nullable Instant momento, @Nullable Integer paso) {
        return new Labor(copia(estado, tarea.responsable(), cuenta, momento), ficha, paso, oficio);
    }

    Labor de(@Nullable String responsable) {
        Tarea otra = copia(tarea.estado(), responsable, tarea.cerradaPor(), tarea.cerradaEn());
        return new Labor(otra, ficha, cierre, oficio);
    }

    private Tarea copia(
            EstadoTarea estado, @Nullable String responsable, @Nullable String cuenta, @Nullable Instant momento) {
        Tarea t = tarea;
        return new Tarea(
                t.id(),
                t.expediente(),
                t.folio(),
                t.procedimiento(),
                t.asunto(),
                t.actividad(),
                t.numero(),
                t.titulo(),
                t.clase(),
                t.unidad(),
                t.participante(),
                t.lugar(),
                estado,
                responsable,
                t.vence(),
                t.ronda(),
                t.desde(),
                cuenta,
                momento);
    }
}
