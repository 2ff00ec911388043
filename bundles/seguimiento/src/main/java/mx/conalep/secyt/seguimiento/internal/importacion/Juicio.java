package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.seguimiento.ResultadoFila;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.servicio.Editado;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a row.
 *
 * @param resultado what becomes of it; null when it says what its record says
 * @param nuevo what is to be captured
 * @param edicion what is to be changed
 * @param errores what is wrong, or in conflict
 * @param actuales what the record says now, by column, in a conflict
 * @param actual the record in a conflict
 */
record Juicio(
        int fila,
        @Nullable ResultadoFila resultado,
        @Nullable Revisado nuevo,
        @Nullable Editado edicion,
        List<ErrorCampo> errores,
        Map<String, String> actuales,
        @Nullable Servicio actual) {

    static Juicio nuevo(int fila, Revisado revisado) {
        return new Juicio(fila, ResultadoFila.CAPTURADA, revisado, null, List.of(), Map.of(), null);
    }

    /** An edition; nothing at all when there is none. */
    static Juicio edicion(int fila, @Nullable Editado edicion) {
        return edicion == null
                ? igual(fila)
                : new Juicio(fila, ResultadoFila.CAMBIADA, null, edicion, List.of(), Map.of(), null);
    }

    static Juicio igual(int fila) {
        return new Juicio(fila, null, null, null, List.of(), Map.of(), null);
    }

    static Juicio malo(int fila, List<ErrorCampo> errores) {
        return new Juicio(fila, ResultadoFila.MALA, null, null, errores, Map.of(), null);
    }

    static Juicio conflicto(int fila, Servicio actual, List<ErrorCampo> mias, Map<String, String> actuales) {
        return new Juicio(fila, ResultadoFila.CONFLICTO, null, null, mias, actuales, actual);
    }

    /** Both what could not be read and what the rules say about the other columns. */
    static Juicio malo(Leido leido, List<ErrorCampo> deLasReglas) {
        List<String> ilegibles = leido.errores().stream().map(ErrorCampo::campo).toList();
        List<ErrorCampo> todos = new ArrayList<>(leido.errores());
        deLasReglas.stream().filter(e -> !ilegibles.contains(e.campo())).forEach(todos::add);
        return malo(leido.renglon().fila(), todos);
    }

    /** Whether something is to be stored. */
    boolean guarda() {
        return nuevo != null || edicion != null;
    }

    /** The periods that it touches. */
    Set<ClavePeriodo> periodos() {
        if (nuevo != null) {
            return Set.of(nuevo.periodo());
        }
        return edicion == null
                ? Set.of()
                : edicion.antes().equals(edicion.despues().periodo())
                        ? Set.of(edicion.antes())
                        : Set.of(edicion.antes(), edicion.despues().periodo());
    }

    /** The last day that it gives. */
    String fechaFin() {
        Revisado revisado = edicion == null ? nuevo : edicion.despues();
        return revisado == null ? "" : revisado.fechaFin().toString();
    }
}
