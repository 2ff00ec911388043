package mx.conalep.secyt.seguimiento;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The indicators, served from memory. Thread-safe. */
@ProviderType
public interface Indicadores {

    /** All indicators in their order. */
    List<Indicador> listar();

    /** The indicator with that key, active or not. */
    default Optional<Indicador> buscar(String clave) {
        return listar().stream().filter(i -> i.clave().equals(clave)).findFirst();
    }
}
