/**
 * Contrato para agregar procedimientos locales.
 *
 * <p>Un complemento implementa {@link mx.conalep.secyt.api.procedimiento.FuenteProcedimientos} y trae sus archivos BPMN
 * junto a la clase:
 *
 * <pre>{@code
 * @Component
 * @FuenteProcedimientosInfo(id = "ce08-procedimientos", nombre = "Procedimientos del CE Chihuahua")
 * public final class Procedimientos implements FuenteProcedimientos {
 *     @Override
 *     public List<ArchivoBpmn> procedimientos() throws IOException {
 *         return List.of(ArchivoBpmn.deRecurso(Procedimientos.class, "ce08-visita.bpmn"));
 *     }
 * }
 * }</pre>
 */
@Version("1.0.0")
@NullMarked
package mx.conalep.secyt.api.procedimiento;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
