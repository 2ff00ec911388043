package mx.conalep.secyt.portal.internal.ajustes;

import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page of settings: a table, or a form.
 *
 * @param boton of the form; empty without
 */
public record Parte(
        String id,
        String titulo,
        String texto,
        @Nullable Tabla tabla,
        @Nullable Formulario forma,
        String boton) {

    static Parte lista(String id, String titulo, String texto, Tabla tabla) {
        return new Parte(id, titulo, texto, tabla, null, "");
    }

    static Parte forma(String id, String titulo, String texto, Formulario forma, String boton) {
        return new Parte(id, titulo, texto, null, forma, boton);
    }
}
