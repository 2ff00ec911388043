package mx.conalep.secyt.seguimiento;

import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted as a sheet.
 *
 * @param unidad this unit and those below it
 * @param ejercicio year
 * @param mes month, 1 to 12
 * @param trimestre quarter, 1 to 4; the whole year when both are missing
 * @param formato xlsx or csv; missing means xlsx
 */
public record PeticionHoja(
        @Nullable String unidad,
        @Nullable Integer ejercicio,
        @Nullable Integer mes,
        @Nullable Integer trimestre,
        @Nullable String formato) {}
