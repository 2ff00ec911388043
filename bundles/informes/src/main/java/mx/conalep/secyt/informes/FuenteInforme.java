package mx.conalep.secyt.informes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.annotation.versioning.ConsumerType;

/** A report that a slice offers; registered as a service. Thread-safe. */
@ConsumerType
public interface FuenteInforme {

    /** Key by which it is asked for, such as {@code metas-resultados}. */
    String clave();

    /** Title for people. */
    String titulo();

    /** What it tells, in one sentence; empty when the title is enough. */
    default String descripcion() {
        return "";
    }

    /** Who works with it: it is listed for them and refused to others; empty means anyone with an account. */
    default Set<Rol> para() {
        return Set.of();
    }

    /** Parameters that it takes, in the order of a form. */
    default List<ParametroInforme> parametros() {
        return List.of();
    }

    /**
     * Makes the report.
     *
     * @param parametros query parameters without {@code formato}
     * @throws mx.conalep.secyt.http.Problema 422 when a parameter is missing or wrong, 403 out of scope
     */
    Informe generar(Identidad quien, Map<String, String> parametros);
}
