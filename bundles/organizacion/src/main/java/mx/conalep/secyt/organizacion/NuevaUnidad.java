package mx.conalep.secyt.organizacion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plantel or CAST to be added.
 *
 * @param tipo PLANTEL or CAST
 * @param clave CCT of the plantel, or {@code CAST-} with entity and number, such as {@code CAST-08-02}
 * @param nombre full name, at most 200 characters
 * @param padre key of its state unit; null means the one of its entity
 * @param municipio name of the municipality or locality
 * @param desde first day; null means today
 * @param latitud degrees north
 * @param longitud degrees east, so negative in Mexico
 * @param domicilio street and number
 */
public record NuevaUnidad(
        @Nullable TipoUnidad tipo,
        @Nullable String clave,
        @Nullable String nombre,
        @Nullable String padre,
        @Nullable String municipio,
        @Nullable LocalDate desde,
        @Nullable BigDecimal latitud,
        @Nullable BigDecimal longitud,
        @Nullable String domicilio) {}
