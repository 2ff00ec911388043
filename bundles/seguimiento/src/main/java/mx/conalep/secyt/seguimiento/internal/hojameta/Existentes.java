package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import org.jspecify.annotations.Nullable;

/** The goals that a caller may see, by their key. */
final class Existentes {

    private static final int PAGINA = 500;

    private Existentes() {}

    /** Year, unit and indicator. */
    record Clave(int ejercicio, String unidad, String indicador) {}

    static Map<Clave, Meta> leer(Metas metas, Identidad quien) {
        return leer(metas, quien, new FiltroMetas(null, null, null, null));
    }

    static Map<Clave, Meta> leer(Metas metas, Identidad quien, FiltroMetas filtro) {
        Map<Clave, Meta> todas = new HashMap<>();
        for (int pagina = 1; ; pagina++) {
            List<Meta> unas =
                    metas.listar(quien, filtro, new Paginacion(pagina, PAGINA)).elementos();
            unas.forEach(m -> todas.put(new Clave(m.ejercicio(), m.unidad(), m.indicador()), m));
            if (unas.size() < PAGINA) {
                return todas;
            }
        }
    }

    static @Nullable Meta una(
            Map<Clave, Meta> todas, @Nullable Integer ejercicio, @Nullable String unidad, @Nullable String indicador) {
        return ejercicio == null || unidad == null || indicador == null
                ? null
                : todas.get(new Clave(ejercicio, unidad, indicador));
    }
}
