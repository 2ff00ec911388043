package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Cause and effect of what went otherwise than planned, for each unit, indicator and quarter. Thread-safe. */
@ProviderType
public interface Desviaciones {

    /**
     * Results that are further off their goal than the threshold of the indicator, and all that were explained.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link Avances#consultar}; 422 without quarter
     */
    List<Desviacion> listar(Identidad quien, Avances.Consulta consulta);

    /**
     * Explains one: CAPTURISTA, DIRECTOR or UNIDAD_ESTATAL of a unit, UNIDAD_ESTATAL of a state, CSC, CST or DSTC of the
     * nation.
     *
     * @param version the version that the caller has seen; null when he thinks that there is none
     * @throws mx.conalep.secyt.http.Problema 422, 403, 412
     */
    Desviacion explicar(Identidad quien, Desviacion.Peticion peticion, @Nullable Integer version);

    /** The causes in use. */
    List<Desviacion.Causa> causas();
}
