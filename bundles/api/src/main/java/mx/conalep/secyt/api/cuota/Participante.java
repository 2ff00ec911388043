package mx.conalep.secyt.api.cuota;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ProviderType;

/** Una unidad que prestó parte de un servicio. */
@ProviderType
public interface Participante {

    /** Clave de la unidad. */
    String unidad();

    /** Horas que dedicó, cero o más. */
    BigDecimal horas();

    /** Costos directos que tuvo, en pesos mexicanos con dos decimales, cero o más. */
    BigDecimal costosDirectos();
}
