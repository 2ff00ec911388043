package mx.conalep.secyt.extensiones;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A policy that gives the fee of a service from its costs, called through the guard. Thread-safe. */
@ProviderType
public interface PoliticaDisponible extends Aportacion {

    /** Why it is not in force, in Spanish; null when it is: of the core, or approved by the DAF. */
    @Nullable String reparo();

    /**
     * The fee in MXN, scale 2, rounded HALF_UP.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the policy fails or gives no possible fee
     */
    BigDecimal calcular(CostosServicio costos);
}
