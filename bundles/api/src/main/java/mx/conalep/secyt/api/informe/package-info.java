/**
 * Contrato para agregar un formato de informe.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.informe.FormatoInforme}, que tiene un solo método, y lo
 * registra como servicio de OSGi con {@link mx.conalep.secyt.api.informe.FormatoInformeInfo}:
 *
 * <pre>{@code
 * @Component
 * @FormatoInformeInfo(id = "mi-formato", nombre = "Mi formato", tipoMedio = "text/plain", extension = "txt")
 * public final class MiFormato implements FormatoInforme {
 *     @Override
 *     public void escribir(Informe informe, OutputStream salida) throws IOException {
 *         for (Fila fila : informe.filas()) {
 *             salida.write((fila.texto(0) + "\n").getBytes(StandardCharsets.UTF_8));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>El formato aparece en {@code GET /api/v1/formatos} en cuanto su bundle arranca y deja de ofrecerse cuando se
 * detiene. Ningún método del contrato recibe ni devuelve {@code null}.
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.informe;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
