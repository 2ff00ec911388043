package mx.conalep.secyt.organizacion;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Ambito;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on a date. Immutable.
 *
 * @param clave key: CCT, {@code CE-08}, {@code UODCDMX}, {@code RCEO}, {@code CAST-08-01}, or the acronym of a central one
 * @param tipo kind
 * @param nombre full name
 * @param entidad INEGI key of the federal entity, 01 to 32; null for central units
 * @param municipio name of the municipality or locality; null when unknown
 * @param desde first day of validity
 * @param hasta last day of validity; null while it exists
 * @param version for If-Match
 * @param demostracion whether it is made up for the demonstration
 * @param ascendencia its own key and those above it, up to {@code CONALEP}
 */
public record Unidad(
        String clave,
        TipoUnidad tipo,
        String nombre,
        @Nullable String entidad,
        @Nullable String municipio,
        LocalDate desde,
        @Nullable LocalDate hasta,
        int version,
        boolean demostracion,
        List<String> ascendencia)
        implements Ambito {

    /** Key of the root of the tree. */
    public static final String NACIONAL = "CONALEP";

    /** Copies the path. */
    public Unidad {
        ascendencia = List.copyOf(ascendencia);
    }

    /** Key of the unit right above; null for the root. */
    public @Nullable String padre() {
        return ascendencia.size() > 1 ? ascendencia.get(1) : null;
    }

    /** Whether it exists on that day. */
    public boolean vigente(LocalDate dia) {
        return !dia.isBefore(desde) && (hasta == null || !dia.isAfter(hasta));
    }
}
