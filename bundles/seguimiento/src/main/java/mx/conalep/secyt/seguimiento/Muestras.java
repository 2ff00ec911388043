package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Samples that CST and CSC draw before they verify. Thread-safe. */
@ProviderType
public interface Muestras {

    /**
     * Draws one out of the services validated and not verified yet, as CSC or CST by line.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope, 409 when there is nothing to draw from
     */
    Muestra sacar(Identidad quien, Muestra.Peticion peticion);

    /**
     * Says what was seen in a record; the last one settles the sample.
     *
     * @param hallazgo what was found; null when it agrees
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 409 once it was settled
     */
    Muestra revisar(Identidad quien, String id, String folio, @Nullable String hallazgo);

    /**
     * Goes on although something was found, with a reason, as CSC, CST by line or DSTC.
     *
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 409 unless it does not pass, 422 without reason
     */
    Muestra decidir(Identidad quien, String id, @Nullable String motivo);

    /** One sample; 404 when there is none or it is out of scope. */
    Muestra leer(Identidad quien, String id);

    /** Those of a year within the scope of the caller, the newest first. */
    List<Muestra> listar(Identidad quien, @Nullable Integer ejercicio, @Nullable Integer trimestre);
}
