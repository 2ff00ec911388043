package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What units owe, and by when. Thread-safe. */
@ProviderType
public interface CalendarioObligaciones {

    /** All obligations, by key. */
    List<Obligacion> obligaciones();

    /**
     * What falls due between two days, both included, by day, unit and obligation.
     *
     * @param unidad this unit and those below it; null means the units in which the caller works
     * @param obligacion only this one; null means all
     * @throws mx.conalep.secyt.http.Problema 422 for an unknown unit or obligation, or for more than 400 days; 403 out of scope
     */
    List<Vencimiento> vencimientos(
            Identidad quien, LocalDate desde, LocalDate hasta, @Nullable String unidad, @Nullable String obligacion);

    /**
     * Declares that a unit has met what the system cannot see; again changes nothing.
     *
     * @param periodo such as {@code 2026-S1}
     * @param evidencia what shows it, such as the folio of a document; 3 to 500 characters
     * @throws mx.conalep.secyt.http.Problema 403 unless he works in the unit, 409 when the system itself knows, 422 otherwise
     */
    void declarar(Identidad quien, String obligacion, String periodo, String unidad, String evidencia);

    /** Makes a new secret for the caller's feed; the one before it ends. */
    String suscribir(Identidad quien);

    /** Ends the feed of the caller. */
    void cancelarSuscripcion(Identidad quien);

    /**
     * The feed of a secret as iCalendar (RFC 5545): a quarter back and a year ahead.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none, or the account may not log in
     */
    String ics(String secreto);
}
