package mx.conalep.secyt.api.advertencia;

import java.math.BigDecimal;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Lo alcanzado por una unidad en un trimestre, de un indicador. */
@ProviderType
public interface Resultado {

    /** Clave del indicador, por ejemplo {@code PERSONAS_CAPACITADAS}. */
    String indicador();

    /** Meta vigente del trimestre; vacía si no se le fijó. */
    Optional<BigDecimal> meta();

    /** Lo reportado hasta ahora, cero o más. */
    BigDecimal alcanzado();
}
