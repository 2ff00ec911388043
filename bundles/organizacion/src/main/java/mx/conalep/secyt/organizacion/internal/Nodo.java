package mx.conalep.secyt.organizacion.internal;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.organizacion.TipoUnidad;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all its history.
 *
 * @param vigencias at least one, in order of date
 */
record Nodo(
        String clave,
        TipoUnidad tipo,
        @Nullable String entidad,
        LocalDate desde,
        @Nullable LocalDate hasta,
        int version,
        boolean demostracion,
        Ubicacion ubicacion,
        List<Vigencia> vigencias) {

    boolean existe(LocalDate dia) {
        return !dia.isBefore(desde) && (hasta == null || !dia.isAfter(hasta));
    }

    /** The nearest day on which it exists. */
    LocalDate acotar(LocalDate dia) {
        if (dia.isBefore(desde)) {
            return desde;
        }
        return hasta != null && dia.isAfter(hasta) ? hasta : dia;
    }

    Vigencia vigencia(LocalDate dia) {
        Vigencia elegida = vigencias.get(0);
        for (Vigencia v : vigencias) {
            if (!v.desde().isAfter(dia)) {
                elegida = v;
            }
        }
        return elegida;
    }

    Vigencia ultima() {
        return vigencias.get(vigencias.size() - 1);
    }
}
