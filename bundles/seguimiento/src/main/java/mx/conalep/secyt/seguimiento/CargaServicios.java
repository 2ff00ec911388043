package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Many services at once, for imports and for the generator of demonstration data. Thread-safe. */
@ProviderType
public interface CargaServicios {

    /**
     * Outcome.
     *
     * @param folios of those accepted, in order
     * @param rechazos what was wrong with the others
     */
    record Resultado(List<String> folios, List<Rechazo> rechazos) {

        /** Copies the lists. */
        public Resultado {
            folios = List.copyOf(folios);
            rechazos = List.copyOf(rechazos);
        }
    }

    /**
     * A request that was not accepted.
     *
     * @param indice its place in the list, from 0
     * @param errores what is wrong
     */
    record Rechazo(int indice, List<ErrorCampo> errores) {

        /** Copies the list. */
        public Rechazo {
            errores = List.copyOf(errores);
        }
    }

    /**
     * Captures those that are right in one transaction with one audit row, and leaves out the others.
     *
     * @param capturas at most 1,000
     * @param estado the state in which they are left; anything but CAPTURADO is for the system itself
     * @param demostracion whether they belong to the demonstration; only the system itself says so
     * @throws mx.conalep.secyt.http.Problema 409 when a period is closed or was declared without movement: nothing was stored
     */
    Resultado cargar(Identidad quien, List<Captura> capturas, EstadoServicio estado, boolean demostracion);
}
