package mx.conalep.secyt.concertacion.internal;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.cuota.Costos;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.PoliticaCuotaInfo;
import org.osgi.service.component.annotations.Component;

/**
 * The definition of the manual (7081-MP-SI, glossary): the direct costs are given back, and a recovery fund. How large the
 * fund is, the manual does not say: each unit sets it, as a percentage of the direct costs, as pesos, or both.
 */
@Component
@PoliticaCuotaInfo(id = "costos-mas-fondo", nombre = "Costos directos más fondo de recuperación (7081-MP-SI)")
public final class CostosMasFondo implements PoliticaCuota {

    static final String PORCENTAJE = "fondoPorcentaje";
    static final String PESOS = "fondoPesos";

    @Override
    public BigDecimal calcular(Costos costos) {
        BigDecimal porcentaje =
                costos.ajustes().numero(PORCENTAJE).orElse(BigDecimal.ZERO).movePointLeft(2);
        BigDecimal pesos = costos.ajustes().numero(PESOS).orElse(BigDecimal.ZERO);
        return costos.directos().add(costos.directos().multiply(porcentaje)).add(pesos);
    }

    @Override
    public List<Campo> ajustes() {
        return List.of(
                Campo.de(PORCENTAJE, "Fondo de recuperación, en % de los costos directos", Campo.Clase.DECIMAL)
                        .conAyuda("Sin valor, cero."),
                Campo.de(PESOS, "Fondo de recuperación, en pesos", Campo.Clase.DECIMAL)
                        .conAyuda("Se suma al porcentaje; sin valor, cero."));
    }
}
