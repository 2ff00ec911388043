package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The procedures that plugins bring, read when their source arrives. Thread-safe. */
@ProviderType
public interface ProcedimientosLocales {

    /** Those of units of the caller, by key. */
    List<ProcedimientoLocal> listar(Identidad quien);

    /** The one with that key, if it is enabled for a unit of the caller. */
    Optional<ProcedimientoLocal> buscar(Identidad quien, String clave);

    /** Its BPMN 2.0 file, as it came. */
    Optional<String> bpmn(Identidad quien, String clave);
}
