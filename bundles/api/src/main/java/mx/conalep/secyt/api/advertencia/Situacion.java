package mx.conalep.secyt.api.advertencia;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.osgi.annotation.versioning.ProviderType;

/** Lo que revisa una {@link Advertencia}: un servicio que se captura, o un mes que se libera. Inmutable. */
@ProviderType
public interface Situacion {

    /** Clave de la unidad: CCT de un plantel o clave de un CAST. */
    String unidad();

    /** Línea de que se trata. */
    Linea linea();

    /** Año. */
    int ejercicio();

    /** Mes, de 1 a 12. */
    int mes();

    /** El servicio que se captura; vacío cuando se revisa el mes. */
    Optional<ServicioPropuesto> servicio();

    /** Lo alcanzado en el trimestre del mes, por indicador; vacía cuando se revisa un servicio. */
    List<Resultado> resultados();

    /** Los ajustes de la regla para la unidad; sin valores si no los tiene. */
    Valores ajustes();
}
