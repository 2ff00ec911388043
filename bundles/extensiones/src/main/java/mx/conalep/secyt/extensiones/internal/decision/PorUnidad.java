package mx.conalep.secyt.extensiones.internal.decision;

import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.security.Ambito;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What units decide about a contribution: whether they have it and with which settings. Thread-safe. */
@Component(service = PorUnidad.class)
public final class PorUnidad implements AjustesUnidad {

    private final Habilitacion habilitacion;
    private final AjustesUnidad ajustes;

    /** Both from memory. */
    @Activate
    public PorUnidad(@Reference Habilitacion habilitacion, @Reference AjustesUnidad ajustes) {
        this.habilitacion = habilitacion;
        this.ajustes = ajustes;
    }

    public boolean habilitado(Origen origen, Ambito unidad) {
        return habilitacion.cubre(origen, unidad);
    }

    @Override
    public Valores de(Pieza pieza, String unidad) {
        return ajustes.de(pieza, unidad);
    }
}
