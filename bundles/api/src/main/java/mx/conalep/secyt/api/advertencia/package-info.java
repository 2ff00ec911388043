/**
 * Contrato para agregar una advertencia.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.advertencia.Advertencia}, que tiene un solo método, y lo
 * registra con {@link mx.conalep.secyt.api.advertencia.AdvertenciaInfo}:
 *
 * <pre>{@code
 * @Component
 * @AdvertenciaInfo(id = "grupo-grande", nombre = "Grupo de más de 40 personas")
 * public final class GrupoGrande implements Advertencia {
 *     @Override
 *     public List<Aviso> advertir(Situacion situacion) {
 *         return situacion.servicio()
 *                 .filter(s -> s.participantesHombres() + s.participantesMujeres() > 40)
 *                 .map(s -> List.of(Aviso.de("personas", "Son más de 40 personas en un grupo; explique por qué.")))
 *                 .orElse(List.of());
 *     }
 * }
 * }</pre>
 *
 * <p>Sin justificación, el registro se rechaza con el aviso; con ella, se guarda y quien verifica la lee.
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.advertencia;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
