package mx.conalep.secyt.extensiones;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A rule that shares out a fee, called through the guard. Thread-safe. */
@ProviderType
public interface ReglaDisponible extends Aportacion {

    /** Why it is not in force, in Spanish; null when it is: of the core, or approved by the DAF. */
    @Nullable String reparo();

    /**
     * Shares a fee out to the cent: the parts add up to it, by the largest remainder; ties go to whoever comes first.
     *
     * @param importe MXN, scale 2, zero or more
     * @param coordina unit whose settings the rule gets
     * @param prestadores at least one, no unit twice
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the rule fails or gives weights that do not serve
     */
    Derrama repartir(BigDecimal importe, String coordina, List<Prestador> prestadores);
}
