package mx.conalep.secyt.seguimiento.internal.aviso;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.osgi.service.component.annotations.Component;

/** A service that began more than one quarter before the one in which it counts. */
@Component
@AdvertenciaInfo(id = "fuera-de-periodo", nombre = "Servicio fuera del periodo")
public final class FueraDePeriodo implements Advertencia {

    private static final int MESES_DEL_ANIO = 12;
    private static final int MESES = 3;

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        return situacion
                .servicio()
                .filter(s -> trimestre(s.fechaFin()) - trimestre(s.fechaInicio()) > 1)
                .map(s -> List.of(aviso(s)))
                .orElse(List.of());
    }

    private static Aviso aviso(ServicioPropuesto s) {
        return Aviso.de(
                "inicio",
                "Empezó el " + s.fechaInicio()
                        + ", más de un trimestre antes de aquel en que cuenta; revise las fechas o"
                        + " explique por qué.");
    }

    private static int trimestre(LocalDate dia) {
        return (dia.getYear() * MESES_DEL_ANIO + dia.getMonthValue() - 1) / MESES;
    }
}
