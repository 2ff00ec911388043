package mx.conalep.secyt.seguimiento.internal.aviso;

import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.osgi.service.component.annotations.Component;

/** More people accredited than enrolled: mostly a slip, at times those who enrolled in an earlier group. */
@Component
@AdvertenciaInfo(id = "mas-acreditados", nombre = "Más acreditados que participantes")
public final class MasAcreditados implements Advertencia {

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        return situacion
                .servicio()
                .filter(s -> s.acreditados().orElse(0) > personas(s))
                .map(s -> List.of(Aviso.de(
                        "acreditados",
                        "Hay " + s.acreditados().orElse(0) + " acreditados y " + personas(s)
                                + " participantes; corrija uno de los dos o explique por qué.")))
                .orElse(List.of());
    }

    private static long personas(ServicioPropuesto s) {
        return (long) s.participantesHombres() + s.participantesMujeres() + s.participantesOtro();
    }
}
