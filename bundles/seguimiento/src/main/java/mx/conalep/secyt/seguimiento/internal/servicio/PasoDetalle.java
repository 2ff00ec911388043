package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step says beyond its states. */
record PasoDetalle(@Nullable String motivo, @Nullable Integer dias, List<String> campos) {

    static PasoDetalle comentario(@Nullable String comentario) {
        return new PasoDetalle(comentario, null, List.of());
    }
}
