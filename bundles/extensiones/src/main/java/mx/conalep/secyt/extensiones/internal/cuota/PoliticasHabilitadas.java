package mx.conalep.secyt.extensiones.internal.cuota;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.PoliticaDisponible;
import mx.conalep.secyt.extensiones.PoliticasCuota;
import mx.conalep.secyt.extensiones.internal.aprobacion.Resoluciones;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The policies of the current view, each with what is in the way of its being in force. */
@Component
public final class PoliticasHabilitadas implements PoliticasCuota {

    private final Habilitadas habilitadas;
    private final Guarda guarda;
    private final Resoluciones resoluciones;

    /** Calls what is enabled. */
    @Activate
    public PoliticasHabilitadas(
            @Reference Habilitadas habilitadas, @Reference Guarda guarda, @Reference Resoluciones resoluciones) {
        this.habilitadas = habilitadas;
        this.guarda = guarda;
        this.resoluciones = resoluciones;
    }

    @Override
    public Optional<PoliticaDisponible> buscar(Identidad quien, String id) {
        return habilitadas.buscar(Clase.POLITICA, quien, id).map(this::guardada);
    }

    @Override
    public List<PoliticaDisponible> listar(Identidad quien) {
        return habilitadas.para(Clase.POLITICA, quien).stream()
                .map(this::guardada)
                .toList();
    }

    private PoliticaDisponible guardada(Pieza pieza) {
        return new PoliticaGuardada(pieza, guarda, habilitadas, resoluciones.reparo(pieza));
    }
}
