package mx.conalep.secyt.portal.internal.metas;

import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Hoja;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page of goals: a list, or a form with or without sheet.
 *
 * @param id of its heading
 * @param texto below the heading, may be empty
 * @param accion where the form goes
 * @param boton what its button says
 */
public record Bloque(
        String id,
        String titulo,
        String texto,
        @Nullable Tabla tabla,
        @Nullable Hoja hoja,
        @Nullable Formulario forma,
        String accion,
        String boton) {

    /** A list. */
    static Bloque lista(String id, String titulo, String texto, Tabla tabla) {
        return new Bloque(id, titulo, texto, tabla, null, null, "", "");
    }

    /** A form. */
    static Bloque forma(String id, String titulo, String texto, Formulario forma, String accion, String boton) {
        return new Bloque(id, titulo, texto, null, null, forma, accion, boton);
    }

    /** The same with a sheet above its button. */
    Bloque con(Hoja nueva) {
        return new Bloque(id, titulo, texto, tabla, nueva, forma, accion, boton);
    }
}
