package mx.conalep.secyt.procedimientos.internal.expediente;

import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** A step of the history about to be written. Immutable. */
record Apunte(
        Accion accion,
        String actividad,
        int ronda,
        String unidad,
        @Nullable String enNombre,
        @Nullable String decision,
        String comentario,
        @Nullable String condicion,
        @Nullable Long tarea,
        @Nullable Long oficio,
        @Nullable Long hijo,
        @Nullable Integer deshace) {

    static Apunte de(Accion accion, String unidad, String comentario) {
        return new Apunte(accion, "", 0, unidad, null, null, comentario, null, null, null, null, null);
    }

    /** For a task: in the name of the unit when that has nobody of its own. */
    static Apunte de(Accion accion, Labor labor, String comentario, Cabecera caso, Identidad quien) {
        Tarea t = labor.tarea();
        boolean propio = quien.cuenta().equals(caso.usuario());
        String nombre = Lugares.SIN_GENTE.contains(t.unidad()) && !propio ? t.unidad() : null;
        return new Apunte(
                accion, t.actividad(), t.ronda(), t.lugar(), nombre, null, comentario, null, t.id(), null, null, null);
    }

    Apunte en(Ficha ficha) {
        return new Apunte(
                accion,
                ficha.actividad(),
                ficha.ronda(),
                unidad,
                enNombre,
                decision,
                comentario,
                condicion,
                tarea,
                oficio,
                hijo,
                deshace);
    }

    Apunte decide(String respuesta) {
        String dicha = respuesta.isEmpty() ? null : respuesta;
        return new Apunte(
                accion, actividad, ronda, unidad, enNombre, dicha, comentario, condicion, tarea, oficio, hijo, deshace);
    }

    Apunte cumple(String clave) {
        return new Apunte(
                accion, actividad, ronda, unidad, enNombre, decision, comentario, clave, tarea, oficio, hijo, deshace);
    }

    Apunte oficio(long id) {
        return new Apunte(
                accion, actividad, ronda, unidad, enNombre, decision, comentario, condicion, tarea, id, hijo, deshace);
    }

    Apunte hijo(long id) {
        return new Apunte(
                accion,
                actividad,
                ronda,
                unidad,
                enNombre,
                decision,
                comentario,
                condicion,
                tarea,
                oficio,
                id,
                deshace);
    }

    Apunte deshace(int paso) {
        return new Apunte(
                accion, actividad, ronda, unidad, enNombre, decision, comentario, condicion, tarea, oficio, hijo, paso);
    }
}
