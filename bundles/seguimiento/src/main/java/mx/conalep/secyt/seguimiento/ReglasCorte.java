package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** From which the cut-off dates of a year are made, once: a change moves no year that was made. Thread-safe. */
@ProviderType
public interface ReglasCorte {

    /**
     * How many business days a step has.
     *
     * @param trimestral after a quarter; otherwise after a month
     * @param version for If-Match
     */
    record Regla(boolean trimestral, PasoCorte paso, int dias, int version) {}

    /** All of them, those of months first, by step. */
    List<Regla> listar();

    /**
     * Changes one, as DSTC.
     *
     * @param nueva with the version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 403; 412 stale; 422 unless 1 to 90 days that grow from step to step
     */
    Regla fijar(Identidad quien, Regla nueva);
}
