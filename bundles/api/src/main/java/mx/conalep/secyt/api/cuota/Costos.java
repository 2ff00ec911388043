package mx.conalep.secyt.api.cuota;

import java.math.BigDecimal;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ProviderType;

/** Lo que cuesta prestar un servicio. Importes en pesos mexicanos con dos decimales, cero o más. Inmutable. */
@ProviderType
public interface Costos {

    /** Clave del tipo de servicio. */
    String tipo();

    /** Clave de la unidad que lo presta. */
    String unidad();

    /** Costos directos: instructores, materiales, viáticos. */
    BigDecimal directos();

    /** Costos indirectos que se le asignan. */
    BigDecimal indirectos();

    /** Horas de duración, cero o más. */
    int horas();

    /** Personas que se atenderán, cero o más. */
    int personas();

    /** Los ajustes de la política para la unidad; sin valores si no los tiene. */
    Valores ajustes();
}
