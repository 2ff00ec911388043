package mx.conalep.secyt.portal.internal.cierre;

import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import org.jspecify.annotations.Nullable;

/**
 * Part of a page.
 *
 * @param id of its heading
 * @param texto what it is about; may be empty
 * @param tabla null without
 * @param actos what can be done here
 */
public record Seccion(
        String id, String titulo, String texto, @Nullable Tabla tabla, List<Acto> actos) {

    /** Copies the list. */
    public Seccion {
        actos = List.copyOf(actos);
    }

    static Seccion de(String id, String titulo, String texto, Tabla tabla, Acto... actos) {
        return new Seccion(id, titulo, texto, tabla, List.of(actos));
    }
}
