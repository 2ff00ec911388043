package mx.conalep.secyt.concertacion.internal;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import mx.conalep.secyt.api.cuota.Reparto;
import org.osgi.service.component.annotations.Component;

/** Everybody gets the same. */
@Component
@ReglaDerramaInfo(id = "partes-iguales", nombre = "Partes iguales")
public final class PartesIguales implements ReglaDerrama {

    @Override
    public List<Peso> pesar(Reparto reparto) {
        return reparto.participantes().stream()
                .map(p -> Peso.de(p.unidad(), BigDecimal.ONE))
                .toList();
    }
}
