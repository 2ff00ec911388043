package mx.conalep.secyt.extensiones.internal.tipo;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.Descriptores;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The service types of the current view: one volatile read and one look-up. */
@Component
public final class TiposPresentes implements TiposServicio {

    private final Rastreador rastreador;
    private final Descriptores descriptores;

    /** Reads what the tracker sees, and what was once seen. */
    @Activate
    public TiposPresentes(@Reference Rastreador rastreador, @Reference Descriptores descriptores) {
        this.rastreador = rastreador;
        this.descriptores = descriptores;
    }

    @Override
    public Optional<String> ausente(String id) {
        return buscar(id).isPresent()
                ? Optional.empty()
                : descriptores.buscar(id).map(Descriptor::bundle);
    }

    @Override
    public Optional<TipoDisponible> buscar(String id) {
        return Optional.ofNullable(rastreador.vista().tipos().get(id));
    }

    @Override
    public List<TipoDisponible> listar() {
        return List.copyOf(rastreador.vista().tipos().values());
    }
}
