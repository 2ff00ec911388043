package mx.conalep.secyt.procedimientos;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The procedures by which cases are worked. Read from memory once asked for. Thread-safe. */
@ProviderType
public interface Procedimientos {

    /** The revision of a procedure that is in force today. */
    Optional<Vigente> vigente(String clave);

    /**
     * A revision, in force or not: open cases end on theirs.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Vigente revision(long id);

    /** Those of the manual in force today, in its order, and national ones that it did not have. */
    List<Vigente> listar();

    /** Those of units that are there now, by key. */
    default List<Vigente> aportados() {
        return List.of();
    }
}
