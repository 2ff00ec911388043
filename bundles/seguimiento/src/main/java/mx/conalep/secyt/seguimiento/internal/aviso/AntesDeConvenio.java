package mx.conalep.secyt.seguimiento.internal.aviso;

import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import org.osgi.service.component.annotations.Component;

/** A service that began before its agreement was signed, where its type knows the day ({@code fechaConvenio}). */
@Component
@AdvertenciaInfo(id = "antes-de-convenio", nombre = "Servicio anterior a su convenio")
public final class AntesDeConvenio implements Advertencia {

    private static final String CAMPO = "fechaConvenio";

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        return situacion
                .servicio()
                .filter(s -> s.datos()
                        .fecha(CAMPO)
                        .filter(firma -> s.fechaInicio().isBefore(firma))
                        .isPresent())
                .map(s -> List.of(Aviso.de(
                        "convenio",
                        "Empezó antes de la firma de su convenio; corrija una de las fechas o explique por qué.")))
                .orElse(List.of());
    }
}
