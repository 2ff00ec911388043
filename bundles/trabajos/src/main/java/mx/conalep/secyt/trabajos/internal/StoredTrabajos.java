package mx.conalep.secyt.trabajos.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Ascendencias;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Encargo;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.Trabajos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Jobs as rows. */
@Component(service = Trabajos.class)
public final class StoredTrabajos implements Trabajos {

    private static final Ambito NACIONAL = () -> List.of("CONALEP");

    private final Tx tx;
    private final Ascendencias unidades;
    private final Bitacora bitacora;

    /** On these tables. */
    @Activate
    public StoredTrabajos(@Reference Tx tx, @Reference Ascendencias unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public long encargar(TxSession session, Encargo encargo) throws SQLException {
        long id = TrabajoRows.insertar(session, encargo);
        bitacora.anotar(session, "encargar", "trabajo", Long.toString(id), Map.of("clase", encargo.clase()));
        return id;
    }

    @Override
    public Trabajo leer(Identidad quien, long id) {
        return tx.read(s -> suyo(s, quien, id));
    }

    @Override
    public Pagina<Trabajo> listar(
            Identidad quien, boolean todos, @Nullable String clase, @Nullable EstadoTrabajo estado, Paginacion pagina) {
        boolean todas = todos && quien.puede(NACIONAL, Rol.ADMINISTRADOR, Rol.AUDITOR, Rol.DCTA);
        return tx.read(s -> TrabajoRows.pagina(s, todas ? null : quien.cuenta(), clase, estado, pagina));
    }

    @Override
    public Trabajo cancelar(Identidad quien, long id) {
        return tx.write(quien, s -> cancelar(s, quien, id));
    }

    private Trabajo cancelar(TxSession s, Identidad quien, long id) throws SQLException {
        Trabajo trabajo = suyo(s, quien, id);
        if (!trabajo.cuenta().equals(quien.cuenta())) {
            quien.exigir("cancelar trabajos", ambito(trabajo.unidad()), Rol.ADMINISTRADOR);
        }
        if (!TrabajoRows.cancelar(s, id)) {
            throw Problema.conflicto(
                    "trabajo-" + trabajo.estado().name().toLowerCase(Locale.ROOT),
                    "El trabajo está " + trabajo.estado() + "; ya no hay nada que cancelar.");
        }
        bitacora.anotar(s, "cancelar", "trabajo", Long.toString(id), Map.of("clase", trabajo.clase()));
        return TrabajoRows.uno(s, id).orElseThrow();
    }

    private Trabajo suyo(TxSession s, Identidad quien, long id) throws SQLException {
        return TrabajoRows.uno(s, id)
                .filter(t -> t.cuenta().equals(quien.cuenta())
                        || quien.puede(ambito(t.unidad()), Rol.ADMINISTRADOR, Rol.AUDITOR, Rol.DCTA))
                .orElseThrow(() -> Problema.noExiste("un trabajo suyo", Long.toString(id)));
    }

    /** Also a unit that is no more lies at least in itself. */
    private Ambito ambito(String unidad) {
        List<String> ascendencia = unidades.de(unidad);
        return () -> ascendencia.isEmpty() ? List.of(unidad) : ascendencia;
    }
}
