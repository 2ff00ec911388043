package mx.conalep.secyt.organizacion.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import org.jspecify.annotations.Nullable;

/** A unit as it travels. */
record UnidadJson(
        String clave,
        TipoUnidad tipo,
        String nombre,
        @Nullable String entidad,
        @Nullable String municipio,
        @Nullable String padre,
        LocalDate desde,
        @Nullable LocalDate hasta,
        List<String> ascendencia,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean demostracion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal latitud,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal longitud,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String domicilio) {

    static UnidadJson de(Ficha ficha) {
        Unidad u = ficha.unidad();
        Ubicacion lugar = ficha.ubicacion();
        return new UnidadJson(
                u.clave(),
                u.tipo(),
                u.nombre(),
                u.entidad(),
                u.municipio(),
                u.padre(),
                u.desde(),
                u.hasta(),
                u.ascendencia(),
                u.version(),
                u.demostracion() ? Boolean.TRUE : null,
                lugar.latitud(),
                lugar.longitud(),
                lugar.domicilio());
    }
}
