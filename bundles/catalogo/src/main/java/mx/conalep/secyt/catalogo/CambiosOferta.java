package mx.conalep.secyt.catalogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How offers change: each change is a version in force from a day on. Thread-safe. */
@ProviderType
public interface CambiosOferta {

    /**
     * What an offer was like.
     *
     * @param numero from 1
     * @param desde first day on which it was in force; of several with the same day, the last
     * @param unidades null where they were not recorded yet
     * @param cambio account that made it
     * @param cambiada when; null for what was there before versions were kept
     */
    record Version(
            int numero,
            LocalDate desde,
            String nombre,
            @Nullable Integer horas,
            @Nullable String modalidad,
            @Nullable String area,
            @Nullable String claveSat,
            boolean activa,
            @Nullable List<String> unidades,
            String cambio,
            @Nullable Instant cambiada) {}

    /**
     * The end of an offer.
     *
     * @param desde first day on which it is not offered; null means that it is offered again
     * @param sustituta key of the offer to use instead
     * @param motivo why
     */
    record Retiro(
            @Nullable LocalDate desde,
            @Nullable String sustituta,
            @Nullable String motivo) {}

    /** Every version of an offer, the latest first; empty when there is no such offer. */
    List<Version> versiones(String clave);

    /**
     * Changes an offer from today on.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 unless CSC or CST of its line, 404, 412
     */
    Oferta cambiar(Identidad quien, int version, Oferta oferta);

    /**
     * Retires an offer from a day on, or takes that back. Services that end before the day may still be captured.
     *
     * @throws mx.conalep.secyt.http.Problema 422 without a reason or when the replacement is not offered, 403, 404, 412
     */
    Oferta retirar(Identidad quien, String clave, int version, Retiro retiro);
}
