package mx.conalep.secyt.organizacion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The tree of units, served from memory. Thread-safe; a change made on another node is seen within seconds. */
@ProviderType
public interface Unidades {

    /** The unit with that key as it is now, closed or not. */
    Optional<Unidad> buscar(String clave);

    /** The unit with that key as it was on a day; empty when it did not exist then. */
    Optional<Unidad> buscar(String clave, LocalDate dia);

    /**
     * The unit that a request names.
     *
     * @param campo name of the field, for the message
     * @throws mx.conalep.secyt.http.Problema 422 when there is none
     */
    Unidad exigir(@Nullable String clave, String campo);

    /**
     * Units in order of key.
     *
     * @param tipos kinds wanted; empty means all
     * @param entidad INEGI key; null means all
     * @param bajo only this unit and those below it; null means all
     * @param dia as they were on this day; null means those that exist today
     */
    List<Unidad> listar(
            Set<TipoUnidad> tipos, @Nullable String entidad, @Nullable String bajo, @Nullable LocalDate dia);
}
