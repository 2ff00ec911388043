package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a row.
 *
 * @param revisado what is to be stored; null when something is wrong
 * @param errores what is wrong
 */
record Juicio(int fila, @Nullable Revisado revisado, List<ErrorCampo> errores) {

    static Juicio malo(int fila, List<ErrorCampo> errores) {
        return new Juicio(fila, null, errores);
    }

    /** Both what could not be read and what the rules say about the other columns. */
    static Juicio malo(Leido leido, List<ErrorCampo> deLasReglas) {
        List<String> ilegibles = leido.errores().stream().map(ErrorCampo::campo).toList();
        List<ErrorCampo> todos = new ArrayList<>(leido.errores());
        deLasReglas.stream().filter(e -> !ilegibles.contains(e.campo())).forEach(todos::add);
        return malo(leido.renglon().fila(), todos);
    }
}
