package mx.conalep.secyt.extensiones.internal;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats of the current view that the caller's units have. */
@Component
public final class FormatosHabilitados implements Formatos {

    private final Rastreador rastreador;
    private final Habilitacion habilitacion;

    /** Reads what the tracker sees. */
    @Activate
    public FormatosHabilitados(@Reference Rastreador rastreador, @Reference Unidades unidades) {
        this.rastreador = rastreador;
        this.habilitacion = new Habilitacion(unidades);
    }

    @Override
    public Optional<FormatoDisponible> buscar(Identidad quien, String id) {
        return Optional.ofNullable(rastreador.vista().formatos().get(id))
                .filter(f -> permite(quien, f))
                .map(f -> f);
    }

    @Override
    public List<FormatoDisponible> listar(Identidad quien) {
        return rastreador.vista().formatos().values().stream()
                .filter(f -> permite(quien, f))
                .<FormatoDisponible>map(f -> f)
                .toList();
    }

    private boolean permite(Identidad quien, FormatoGuardado formato) {
        return habilitacion.permite(quien, formato.pieza().origen());
    }
}
