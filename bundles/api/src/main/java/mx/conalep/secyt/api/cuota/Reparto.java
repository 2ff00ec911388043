package mx.conalep.secyt.api.cuota;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ProviderType;

/** Una cuota que se reparte. Inmutable. */
@ProviderType
public interface Reparto {

    /** La cuota, en pesos mexicanos con dos decimales, cero o más. */
    BigDecimal importe();

    /** Quienes participaron, al menos uno, sin repetir. */
    List<Participante> participantes();

    /** Los ajustes de la regla para la unidad que coordina; sin valores si no los tiene. */
    Valores ajustes();
}
