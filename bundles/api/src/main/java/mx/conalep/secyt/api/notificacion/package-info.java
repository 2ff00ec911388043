/**
 * Contrato para agregar un canal de avisos.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.notificacion.Notificador}, que tiene un solo método, y lo
 * registra con {@link mx.conalep.secyt.api.notificacion.NotificadorInfo}:
 *
 * <pre>{@code
 * @Component
 * @NotificadorInfo(id = "ce08-carpeta", nombre = "Carpeta compartida")
 * public final class Carpeta implements Notificador {
 *     @Override
 *     public void entregar(Notificacion notificacion) throws IOException {
 *         Files.writeString(destino.resolve(notificacion.id() + ".txt"), notificacion.texto());
 *     }
 * }
 * }</pre>
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.notificacion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
