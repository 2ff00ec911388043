package mx.conalep.secyt.api.cuota;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Forma de calcular la cuota de recuperación de un servicio a partir de sus costos (7081-MP-SI, glosario: costos directos
 * más fondo de recuperación).
 *
 * <p>No guarda nada entre llamadas ni usa red, archivos o base de datos: tiene un límite de tiempo. Rige sólo cuando la DAF
 * la aprobó.
 */
@ConsumerType
public interface PoliticaCuota {

    /**
     * Calcula la cuota.
     *
     * @param costos lo que cuesta el servicio; sólo vale durante la llamada
     * @return la cuota en pesos mexicanos, cero o más; el núcleo la redondea a centavos (HALF_UP)
     */
    BigDecimal calcular(Costos costos);

    /** Ajustes que cada unidad puede dar a esta política; llegan en {@link Costos#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
