package ${package};

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** Un servicio con dos campos propios; mide lo capturado. */
@Component
@TipoServicioInfo(id = "${clave}", nombre = "${nombre}", linea = Linea.${linea})
public final class ${clase} implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("equipo", "Equipo").obligatorio(),
                Campo.de("muestras", "Muestras", Campo.Clase.ENTERO).conAyuda("Cuántas se revisaron, de 1 a 1000"));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return servicio.datos()
                .numero("muestras")
                .filter(m -> m.signum() <= 0 || m.compareTo(BigDecimal.valueOf(1000)) > 0)
                .map(m -> List.of(new Hallazgo("datos.muestras", "Son de 1 a 1000 muestras; corrija cuántas.")))
                .orElse(List.of());
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
