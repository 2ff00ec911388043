package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way of the latest version of a norm from project to its end. A step that its state does not allow is refused with 409;
 * {@code version} is the norm's, as the caller has seen it. Thread-safe.
 */
@ProviderType
public interface TramitesNorma {

    /** Who gives an opinion. */
    enum Organo {
        /** Legal affairs: approves what governs technological services. */
        DCAJ,
        /** Working group of the committee: its opinion does not approve. */
        GT_COMERI,
        /** Committee: approves what governs training services. */
        COMERI
    }

    /**
     * An opinion on a version.
     *
     * @param numero of the version
     * @param observaciones empty only when it is favourable
     * @param fecha day of the opinion
     * @param reunion key of the session; null for DCAJ
     * @param archivo signed opinion in the archive
     */
    record Dictamen(
            int numero,
            Organo organo,
            boolean favorable,
            String observaciones,
            LocalDate fecha,
            @Nullable String reunion,
            @Nullable Long archivo,
            String cuenta,
            Instant momento) {}

    /** What is told about an opinion; see {@link Dictamen}. */
    record NuevoDictamen(
            @Nullable Organo organo,
            @Nullable Boolean favorable,
            @Nullable String observaciones,
            @Nullable LocalDate fecha,
            @Nullable String reunion,
            @Nullable Long archivo) {}

    /**
     * The approval.
     *
     * @param registro number in the register of whoever approves
     */
    record Aprobacion(@Nullable String registro, @Nullable LocalDate fecha) {}

    /** Opinions on all versions, the latest first. */
    List<Dictamen> dictamenes(String clave);

    /** Hands the text to the approving bodies, once all comments are answered and none accepted waits to be written in. */
    Norma someter(Identidad quien, String clave, int version);

    /**
     * Notes an opinion. DCAJ gives its own; those of the committees are noted by the coordination from a session that was
     * held. One that is not favourable begins the next version.
     */
    Norma dictaminar(Identidad quien, String clave, int version, NuevoDictamen dictamen);

    /** Notes the approval once each approving body of its lines is favourable; draws the folio. DCAJ may do it, too. */
    Norma aprobar(Identidad quien, String clave, int version, Aprobacion aprobacion);

    /** Says from when on it is in force; the one before ends the day before. */
    Norma entrarEnVigor(Identidad quien, String clave, int version, @Nullable LocalDate desde);

    /** Says the last day of what is in force, without another in its place. */
    Norma abrogar(Identidad quien, String clave, int version, @Nullable LocalDate hasta, @Nullable String motivo);
}
