package mx.conalep.secyt.organizacion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Firms that are registered twice: found, joined without touching what was captured, and parted again. Thread-safe. */
@ProviderType
public interface DepuracionFirmas {

    /**
     * A registered firm that may be the one that somebody is about to register.
     *
     * @param firma it
     * @param parecido of the names, from 0 to 1
     * @param motivos why it is shown, in Spanish
     */
    record Parecida(Firma firma, BigDecimal parecido, List<String> motivos) {

        /** Copies the list. */
        public Parecida {
            motivos = List.copyOf(motivos);
        }
    }

    /**
     * Two registered firms that may be one.
     *
     * @param una the first by RFC
     * @param otra the second
     * @param parecido of the names, from 0 to 1
     * @param motivos why they are shown, in Spanish
     */
    record Par(Firma una, Firma otra, BigDecimal parecido, List<String> motivos) {

        /** Copies the list. */
        public Par {
            motivos = List.copyOf(motivos);
        }
    }

    /**
     * One firm joined to another.
     *
     * @param id internal key
     * @param de RFC that stays as an alias
     * @param en RFC that it stands for
     * @param motivo why
     * @param hizo account
     * @param hecha when
     * @param deshizo account that parted them; null while they are joined
     * @param deshecha when they were parted
     */
    record Fusion(
            long id,
            String de,
            String en,
            String motivo,
            String hizo,
            Instant hecha,
            @Nullable String deshizo,
            @Nullable Instant deshecha) {}

    /** Registered ones like it, the closest first: same RFC, same RFC but for the homoclave, or a similar name. */
    List<Parecida> parecidas(@Nullable String rfc, @Nullable String nombre);

    /**
     * Work list: pairs that nobody has joined or told apart, the closest first.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he coordinates services, or audits
     */
    Pagina<Par> duplicadas(Identidad quien, Paginacion paginacion);

    /** Tells two firms apart, with a reason: they leave the work list. */
    void descartar(Identidad quien, String una, String otra, @Nullable String motivo);

    /**
     * Joins one to another: its RFC becomes an alias, and what was captured with it stays as it is.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he coordinates services, 404, 422 without a reason, 409 when one of
     *     them is joined already or names nobody
     */
    Fusion fusionar(Identidad quien, String de, String en, @Nullable String motivo);

    /**
     * Parts them again.
     *
     * @throws mx.conalep.secyt.http.Problema 403, 404, 422 without a reason, 409 when they are parted already or something
     *     newer depends on it
     */
    Fusion deshacer(Identidad quien, long id, @Nullable String motivo);

    /** All that were made, the newest first. */
    Pagina<Fusion> fusiones(Identidad quien, Paginacion paginacion);
}
