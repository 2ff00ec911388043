package mx.conalep.secyt.portal.internal.correspondencia;

import mx.conalep.secyt.portal.internal.pagina.Pendientes;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.trabajos.BuzonAvisos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the notices that a person has not read. */
@Component
public final class AvisosSinLeer implements Pendientes {

    private final BuzonAvisos buzon;

    /** In this mailbox. */
    @Activate
    public AvisosSinLeer(@Reference BuzonAvisos buzon) {
        this.buzon = buzon;
    }

    @Override
    public long sinLeer(Visita visita) {
        return buzon.sinLeer(visita.identidad());
    }
}
