package mx.conalep.secyt.organizacion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is like from a day on; what came before is kept.
 *
 * @param nombre full name, at most 200 characters
 * @param padre key of the unit above; null keeps it
 * @param municipio name of the municipality or locality
 * @param latitud degrees north
 * @param longitud degrees east, so negative in Mexico
 * @param domicilio street and number
 * @param aPartirDe day from which name, parent and municipality hold; null means today
 */
public record CambioUnidad(
        @Nullable String nombre,
        @Nullable String padre,
        @Nullable String municipio,
        @Nullable BigDecimal latitud,
        @Nullable BigDecimal longitud,
        @Nullable String domicilio,
        @Nullable LocalDate aPartirDe) {}
