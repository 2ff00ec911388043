package mx.conalep.secyt.catalogo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Offers that are in the catalogue twice: found, joined without touching what was captured, parted. Thread-safe. */
@ProviderType
public interface DepuracionOfertas {

    /**
     * Two offers of a line that may be one.
     *
     * @param una the first by key
     * @param otra the second
     * @param parecido of the names, from 0 to 1
     * @param motivos why they are shown, in Spanish
     */
    record Par(Oferta una, Oferta otra, BigDecimal parecido, List<String> motivos) {

        /** Copies the list. */
        public Par {
            motivos = List.copyOf(motivos);
        }
    }

    /**
     * One offer joined to another.
     *
     * @param id internal key
     * @param de key that stays as an alias
     * @param en key that it stands for
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

    /** Work list: pairs that nobody has joined or told apart, the closest first. */
    Pagina<Par> duplicadas(Identidad quien, Paginacion paginacion);

    /** Tells two offers apart, with a reason: they leave the work list. */
    void descartar(Identidad quien, String una, String otra, @Nullable String motivo);

    /**
     * Joins one to another of the same line: its key becomes an alias, and what was captured with it stays as it is.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he coordinates the line, 404, 422 without a reason or for two lines,
     *     409 when one of them is joined already
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

    /** Words that are read as others when names are compared. */
    Map<String, String> sinonimos();

    /**
     * Says how a word is read.
     *
     * @param canonica the words to read instead; null to read it as it is, a hyphen to leave it out
     */
    void sinonimo(Identidad quien, String palabra, @Nullable String canonica);
}
