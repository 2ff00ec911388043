/**
 * Contratos para calcular una cuota de recuperación y para repartirla.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.cuota.PoliticaCuota} o
 * {@link mx.conalep.secyt.api.cuota.ReglaDerrama}, cada una con un solo método:
 *
 * <pre>{@code
 * @Component
 * @ReglaDerramaInfo(id = "ce08-horas", nombre = "Por horas prestadas")
 * public final class PorHoras implements ReglaDerrama {
 *     @Override
 *     public List<Peso> pesar(Reparto reparto) {
 *         return reparto.participantes().stream()
 *                 .map(p -> Peso.de(p.unidad(), p.horas()))
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>Los importes son {@link java.math.BigDecimal} en pesos mexicanos. El núcleo redondea y cuida que la suma sea exacta.
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.cuota;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
