package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What whoever validates or verifies a quarter looks at first. Thread-safe. */
@ProviderType
public interface Revision {

    /** What is asked for; without line both, without unit all that the caller may see. */
    record Filtro(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Linea linea) {}

    /** Why something is looked at. */
    enum Clase {
        /** Validated by the one who captured. */
        AUTOVALIDADO,
        /** Captured after its cut-off. */
        EXTEMPORANEO,
        /** It raised warnings that were explained. */
        JUSTIFICADO,
        /** Sent back three times or more. */
        DEVUELTO,
        /** Its fee is below a third or above three times the mean of its offer in the year. */
        CUOTA_FUERA_DE_BANDA,
        /** More accredited than enrolled. */
        ACREDITADOS,
        /** The quarter is below half or above twice the same one of last year. */
        SALTO
    }

    /**
     * Something to be looked at.
     *
     * @param folio the service; null when it is about the unit
     * @param estado of the service; null when it is about the unit
     */
    record Excepcion(
            Clase clase,
            @Nullable String folio,
            String unidad,
            @Nullable EstadoServicio estado,
            String detalle) {}

    /** How many services of a unit and line are in each state. */
    record Resumen(String unidad, Linea linea, Periodo.Cuentas cuentas) {}

    /**
     * What a release explained.
     *
     * @param ruta rule and key
     */
    record Explicacion(String unidad, Linea linea, int mes, String ruta, String aviso, String texto, String cuenta) {}

    /**
     * All of it.
     *
     * @param totalExcepciones how many there are
     * @param excepciones the first 200 of each class
     */
    record Resultado(
            long totalExcepciones,
            List<Excepcion> excepciones,
            List<Explicacion> explicaciones,
            List<Resumen> unidades) {
        /** Copies the lists. */
        public Resultado {
            excepciones = List.copyOf(excepciones);
            explicaciones = List.copyOf(explicaciones);
            unidades = List.copyOf(unidades);
        }
    }

    /**
     * Reads it within the scope of the caller.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope
     */
    Resultado leer(Identidad quien, Filtro filtro);
}
