package mx.conalep.secyt.catalogo;

import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue. Thread-safe; look-up by key is served from memory. */
@ProviderType
public interface Ofertas {

    /** The offer with that key as it is today, active or not; of one that was joined to another, that other. */
    Optional<Oferta> buscar(String clave);

    /** The same, as it was on a day. */
    default Optional<Oferta> buscar(String clave, LocalDate dia) {
        return buscar(clave);
    }

    /** The offer under which something was captured, itself and as it was on that day, whatever became of it. */
    default Optional<Oferta> capturada(String clave, LocalDate dia) {
        return buscar(clave, dia);
    }

    /**
     * Whether a unit that delivers an offer on a day should be accredited for it and is not.
     *
     * @param oferta as it was on that day
     */
    default boolean faltaAcreditacion(Oferta oferta, Ambito unidad, LocalDate dia) {
        return false;
    }

    /**
     * Searches by name or key without regard to accents and case, in order of key.
     *
     * @param texto words that must all appear; null means any
     * @param linea CAPACITACION or TECNOLOGICOS; null means both
     * @param unidad only what this unit may deliver; null means any
     */
    Pagina<Oferta> listar(
            @Nullable String texto, @Nullable String linea, @Nullable String unidad, Paginacion paginacion);

    /**
     * What is searched for; null means any.
     *
     * @param texto words that must all be in name or key
     * @param linea CAPACITACION or TECNOLOGICOS
     * @param unidad only what this unit may deliver
     * @param activa whether it is offered today
     */
    record Busqueda(
            @Nullable String texto,
            @Nullable String linea,
            @Nullable String unidad,
            @Nullable String area,
            @Nullable String modalidad,
            @Nullable Boolean activa) {}

    /** Searches without regard to accents and case, in order of key. */
    default Pagina<Oferta> listar(Busqueda busqueda, Paginacion paginacion) {
        return listar(busqueda.texto(), busqueda.linea(), busqueda.unidad(), paginacion);
    }

    /**
     * Adds an offer.
     *
     * @param oferta its id and version are ignored
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 409 when the key exists, 403 unless CSC or CST of its line
     */
    Oferta crear(Identidad quien, Oferta oferta);
}
