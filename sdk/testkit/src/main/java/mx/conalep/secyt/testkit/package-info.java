/**
 * Pruebas de contrato: lo que el núcleo espera de un complemento, dicho de modo que falle en la máquina de quien lo escribe
 * y no en la de todos.
 *
 * <p>Se hereda la clase del contrato y se le da lo que se prueba:
 *
 * <pre>{@code
 * class FormatoDurangoTest extends FormatoInformeContrato {
 *     @Override
 *     protected FormatoInforme formato() {
 *         return new FormatoDurango();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link mx.conalep.secyt.testkit.InformePrueba}, {@link mx.conalep.secyt.testkit.ServicioPrueba} y las demás clases
 * terminadas en {@code Prueba} son lo que el núcleo entrega, hecho a mano: sirven también para las pruebas propias.
 */
@NullMarked
package mx.conalep.secyt.testkit;

import org.jspecify.annotations.NullMarked;
