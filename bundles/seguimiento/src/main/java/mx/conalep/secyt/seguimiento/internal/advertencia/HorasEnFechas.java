package mx.conalep.secyt.seguimiento.internal.advertencia;

import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.osgi.service.component.annotations.Component;

/** More hours than there are between the dates: several groups in one record, or a wrong date. */
@Component
@AdvertenciaInfo(id = "horas-en-fechas", nombre = "Más horas de las que caben entre las fechas")
public final class HorasEnFechas implements Advertencia {

    private static final int HORAS_DIA = 24;

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        return situacion.servicio().filter(s -> s.horas() > caben(s)).stream()
                .map(s -> Aviso.de(
                        "horas",
                        "Se capturaron " + s.horas() + " horas y entre las fechas caben " + caben(s)
                                + "; corrija las horas o las fechas, o explique cómo se dieron."))
                .toList();
    }

    private static long caben(ServicioPropuesto s) {
        return (ChronoUnit.DAYS.between(s.fechaInicio(), s.fechaFin()) + 1) * HORAS_DIA;
    }
}
