/**
 * Campos que un complemento describe y los valores que recibe de ellos.
 *
 * <p>Los campos propios de un tipo de servicio y los ajustes de cualquier complemento se describen igual. El núcleo hace
 * el formulario, revisa lo capturado y entrega los valores ya convertidos:
 *
 * <pre>{@code
 * List<Campo> campos = List.of(
 *         Campo.texto("instrumento", "Instrumento").obligatorio(),
 *         Campo.lista("laboratorio", "Laboratorio", "Masa", "Temperatura"),
 *         Campo.de("incertidumbre", "Incertidumbre", Campo.Clase.DECIMAL).conAyuda("En la unidad del alcance"));
 *
 * valores.numero("incertidumbre").filter(i -> i.signum() <= 0);
 * }</pre>
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.campo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
