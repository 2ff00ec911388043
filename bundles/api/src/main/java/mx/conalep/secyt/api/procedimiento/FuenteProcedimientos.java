package mx.conalep.secyt.api.procedimiento;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Procedimientos propios de una unidad, en BPMN 2.0: los da un complemento y los lee el núcleo cuando llega.
 *
 * <p>Los del manual son nacionales y no se sustituyen: la clave de un procedimiento local empieza por la de su unidad.
 */
@ConsumerType
public interface FuenteProcedimientos {

    /**
     * Los procedimientos que da, uno por archivo.
     *
     * @return los archivos, sin dos del mismo nombre
     * @throws IOException si alguno no puede leerse; ninguno se toma
     */
    List<ArchivoBpmn> procedimientos() throws IOException;
}
