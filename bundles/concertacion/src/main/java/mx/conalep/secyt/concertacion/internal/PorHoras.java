package mx.conalep.secyt.concertacion.internal;

import java.util.List;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import mx.conalep.secyt.api.cuota.Reparto;
import org.osgi.service.component.annotations.Component;

/** Who worked longer gets more. */
@Component
@ReglaDerramaInfo(id = "horas", nombre = "En proporción a las horas")
public final class PorHoras implements ReglaDerrama {

    @Override
    public List<Peso> pesar(Reparto reparto) {
        return reparto.participantes().stream()
                .map(p -> Peso.de(p.unidad(), p.horas()))
                .toList();
    }
}
