package mx.conalep.secyt.seguimiento.internal.aviso;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import org.osgi.service.component.annotations.Component;

/** More than one and a half times the goal of the quarter. */
@Component
@AdvertenciaInfo(id = "sobre-meta", nombre = "Más de 150 % de la meta")
public final class SobreMeta implements Advertencia {

    private static final BigDecimal TOPE = new BigDecimal("1.5");

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        String pasados = situacion.resultados().stream()
                .filter(SobreMeta::pasa)
                .map(Resultado::indicador)
                .collect(Collectors.joining(", "));
        return pasados.isEmpty()
                ? List.of()
                : List.of(Aviso.de(
                        "exceso",
                        "El trimestre pasa de 150 % de la meta en " + pasados + "; revíselo o explique por qué."));
    }

    private static boolean pasa(Resultado resultado) {
        return resultado
                .meta()
                .filter(m -> m.signum() > 0 && resultado.alcanzado().compareTo(m.multiply(TOPE)) > 0)
                .isPresent();
    }
}
