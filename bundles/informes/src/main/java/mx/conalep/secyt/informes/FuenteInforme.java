package mx.conalep.secyt.informes;

import java.util.Map;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ConsumerType;

/** A report that a slice offers; registered as a service. Thread-safe. */
@ConsumerType
public interface FuenteInforme {

    /** Key by which it is asked for, such as {@code metas-resultados}. */
    String clave();

    /** Title for people. */
    String titulo();

    /**
     * Makes the report.
     *
     * @param parametros query parameters without {@code formato}
     * @throws mx.conalep.secyt.http.Problema 422 when a parameter is missing or wrong, 403 out of scope
     */
    Informe generar(Identidad quien, Map<String, String> parametros);
}
