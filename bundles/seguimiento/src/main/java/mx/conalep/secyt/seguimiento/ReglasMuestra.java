package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Whether a whole period is verified only after a sample. Thread-safe. */
@ProviderType
public interface ReglasMuestra {

    /**
     * Of a line.
     *
     * @param exigida whether a sample has to pass, or be decided on, first
     * @param version for If-Match
     */
    record Regla(Linea linea, boolean exigida, int version) {}

    /** Of both lines. */
    List<Regla> listar();

    /**
     * Changes one, as CSC or CST of the line, or DSTC.
     *
     * @param nueva with the version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 403, 412
     */
    Regla fijar(Identidad quien, Regla nueva);
}
