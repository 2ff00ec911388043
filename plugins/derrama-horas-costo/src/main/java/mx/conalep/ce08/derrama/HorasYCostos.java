package mx.conalep.ce08.derrama;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import mx.conalep.secyt.api.cuota.Reparto;
import org.osgi.service.component.annotations.Component;

/**
 * Una parte de la cuota se reparte por las horas y el resto por los costos directos. Lo que nadie tuvo no cuenta: sin horas
 * se reparte por costos, sin costos por horas, y sin ninguno por partes iguales.
 */
@Component
@ReglaDerramaInfo(id = "ce08-horas-costo", nombre = "Chihuahua: por horas y costos directos")
public final class HorasYCostos implements ReglaDerrama {

    static final String PORCENTAJE = "porcentajeHoras";

    private static final BigDecimal CIEN = new BigDecimal("100");
    private static final BigDecimal MITAD = new BigDecimal("50");

    @Override
    public List<Peso> pesar(Reparto reparto) {
        BigDecimal porHoras = porcentaje(reparto);
        BigDecimal horas = suma(reparto, Participante::horas);
        BigDecimal costos = suma(reparto, Participante::costosDirectos);
        return reparto.participantes().stream()
                .map(p -> Peso.de(p.unidad(), peso(p, porHoras, horas, costos)))
                .toList();
    }

    @Override
    public List<Campo> ajustes() {
        return List.of(Campo.de(PORCENTAJE, "Parte que se reparte por horas, en %", Campo.Clase.DECIMAL)
                .conAyuda("De 0 a 100; el resto se reparte por costos directos. Sin valor, 50."));
    }

    private static BigDecimal porcentaje(Reparto reparto) {
        BigDecimal porcentaje = reparto.ajustes().numero(PORCENTAJE).orElse(MITAD);
        if (porcentaje.signum() < 0 || porcentaje.compareTo(CIEN) > 0) {
            throw new IllegalArgumentException("El ajuste «" + PORCENTAJE + "» va de 0 a 100");
        }
        return porcentaje;
    }

    /** Sin dividir: cada fracción se multiplica por el total de la otra, y así no se pierde ningún decimal. */
    private static BigDecimal peso(Participante p, BigDecimal porHoras, BigDecimal horas, BigDecimal costos) {
        if (horas.signum() == 0 && costos.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (horas.signum() == 0) {
            return p.costosDirectos();
        }
        if (costos.signum() == 0) {
            return p.horas();
        }
        return porHoras.multiply(p.horas())
                .multiply(costos)
                .add(CIEN.subtract(porHoras).multiply(p.costosDirectos()).multiply(horas));
    }

    private static BigDecimal suma(Reparto reparto, Function<Participante, BigDecimal> que) {
        return reparto.participantes().stream().map(que).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
