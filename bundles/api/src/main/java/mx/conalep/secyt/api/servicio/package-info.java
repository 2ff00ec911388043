/**
 * Contrato para agregar un tipo de servicio.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.servicio.TipoServicio} y lo registra con
 * {@link mx.conalep.secyt.api.servicio.TipoServicioInfo}. El tipo describe los campos propios que viajan en
 * {@code datos}, revisa lo capturado y mide los hechos que suman a los indicadores:
 *
 * <pre>{@code
 * @Component
 * @TipoServicioInfo(id = "calibracion", nombre = "Calibración", linea = Linea.TECNOLOGICOS)
 * public final class Calibracion implements TipoServicio {
 *     @Override
 *     public List<Campo> campos() {
 *         return List.of(Campo.texto("instrumento", "Instrumento").obligatorio());
 *     }
 *
 *     @Override
 *     public Hechos medir(ServicioPropuesto servicio) {
 *         return Hechos.de(servicio);
 *     }
 * }
 * }</pre>
 *
 * <p>El núcleo llama al tipo antes de abrir la transacción y nunca le pasa {@code null}. La misma instancia atiende a
 * varios hilos a la vez.
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.servicio;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
