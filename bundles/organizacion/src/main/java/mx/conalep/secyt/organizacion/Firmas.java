package mx.conalep.secyt.organizacion;

import java.sql.SQLException;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Register of the firms and persons that ask for services. Thread-safe. */
@ProviderType
public interface Firmas {

    /**
     * What is told about a firm.
     *
     * @param rfc RFC; ignored in a change, where the key is given apart
     * @param nombre name as in its fiscal certificate
     * @param regimen SAT key of its fiscal regime
     * @param cp postal code
     * @param scian key of its activity
     * @param tamano MICRO, PEQUENA, MEDIANA or GRANDE
     * @param sector PUBLICO, PRIVADO or SOCIAL
     */
    record Datos(
            @Nullable String rfc,
            @Nullable String nombre,
            @Nullable String regimen,
            @Nullable String cp,
            @Nullable String scian,
            @Nullable String tamano,
            @Nullable String sector) {}

    /** The firm with that RFC, in whatever case; of one that was joined to another, that other. */
    Optional<Firma> buscar(String rfc);

    /**
     * Searches by name or RFC without regard to accents and case, in order of name.
     *
     * @param texto words that must all appear; null means any
     * @param provisional whether only those that wait to be completed, or only the others; null means both
     */
    Pagina<Firma> listar(@Nullable String texto, @Nullable Boolean provisional, Paginacion paginacion);

    /**
     * Adds a firm.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 409 when the RFC is registered, 403 unless somebody who
     *     captures or coordinates services
     */
    Firma crear(Identidad quien, Datos datos);

    /**
     * Lets a service that is captured name a firm at once: one that is not registered becomes a provisional one, known by
     * its RFC alone until somebody completes it. An RFC that names nobody stays out of the register.
     *
     * @param session the transaction of the service
     */
    void usar(TxSession session, Rfc rfc) throws SQLException;

    /**
     * Changes what is told about a firm.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404, 403, 412 when it has moved on, 422 for bad data
     */
    Firma cambiar(Identidad quien, String rfc, int version, Datos datos);
}
