package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds services, each with the unit that decides who may do something with it. */
@Component(service = ServicioRepository.class)
public final class ServicioRepository {

    private final Tx tx;
    private final Unidades unidades;

    @Activate
    public ServicioRepository(@Reference Tx tx, @Reference Unidades unidades) {
        this.tx = tx;
        this.unidades = unidades;
    }

    /**
     * A service that the caller may see, read in a transaction of its own.
     *
     * @throws Problema 404 otherwise
     */
    Servicio visible(Identidad quien, String folio) {
        Servicio servicio = tx.read(s -> JustificacionRows.completo(s, exigir(s, folio)));
        if (!Alcance.ve(quien, unidad(servicio))) {
            throw noExiste(folio);
        }
        return servicio;
    }

    /** Of some services those that the caller may see, by folio. */
    Map<String, Servicio> visibles(Identidad quien, Collection<String> folios) {
        if (folios.isEmpty()) {
            return Map.of();
        }
        List<Servicio> todos = tx.read(s -> JustificacionRows.completos(
                s,
                s.em().createQuery("SELECT s FROM ServicioEntity s WHERE s.folio IN ?1", ServicioEntity.class)
                        .setParameter(1, folios)
                        .getResultStream()
                        .distinct()
                        .toList()));
        return todos.stream()
                .filter(s -> Alcance.ve(quien, unidad(s)))
                .collect(Collectors.toMap(Servicio::folio, Function.identity()));
    }

    /** The unit of a service as it is now. */
    Unidad unidad(Servicio servicio) {
        return unidades.exigir(servicio.unidad(), "unidad");
    }

    /**
     * The row in the running transaction.
     *
     * @throws Problema 404 when there is none
     */
    static ServicioEntity exigir(TxSession session, String folio) {
        return buscar(session.em(), folio).orElseThrow(() -> noExiste(folio));
    }

    private static Optional<ServicioEntity> buscar(EntityManager em, String folio) {
        return em.createQuery("SELECT s FROM ServicioEntity s WHERE s.folio = ?1", ServicioEntity.class)
                .setParameter(1, folio)
                .getResultStream()
                .findFirst();
    }

    private static Problema noExiste(String folio) {
        return Problema.noExiste("un servicio", folio);
    }
}
