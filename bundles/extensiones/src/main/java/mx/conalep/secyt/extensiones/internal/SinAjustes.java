package mx.conalep.secyt.extensiones.internal;

import mx.conalep.secyt.api.campo.Valores;
import org.osgi.service.component.annotations.Component;

/** Nobody set anything. */
@Component(service = AjustesUnidad.class)
public final class SinAjustes implements AjustesUnidad {

    @Override
    public Valores de(Pieza pieza, String unidad) {
        return Valores.ninguno();
    }
}
