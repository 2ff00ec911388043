package mx.conalep.secyt.seguimiento.internal.aviso;

import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A quarter that ends at zero although it has a goal. */
@Component
@AdvertenciaInfo(id = "trimestre-en-cero", nombre = "Trimestre en cero con meta")
public final class TrimestreEnCero implements Advertencia {

    private static final int MESES = 3;

    private final Indicadores indicadores;

    @Activate
    public TrimestreEnCero(@Reference Indicadores indicadores) {
        this.indicadores = indicadores;
    }

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        if (situacion.mes() % MESES != 0) {
            return List.of();
        }
        String ceros = Nombrados.lista(
                indicadores,
                situacion.resultados().stream()
                        .filter(r -> r.alcanzado().signum() == 0)
                        .filter(r -> r.meta().filter(m -> m.signum() > 0).isPresent()));
        return ceros.isEmpty()
                ? List.of()
                : List.of(Aviso.de(
                        "cero", "El trimestre termina en cero y tiene meta en " + ceros + "; explique por qué."));
    }
}
