package mx.conalep.secyt.seguimiento.internal.aviso;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** More than one and a half times the goal of the quarter. */
@Component
@AdvertenciaInfo(id = "sobre-meta", nombre = "Más de 150 % de la meta")
public final class SobreMeta implements Advertencia {

    private static final BigDecimal TOPE = new BigDecimal("1.5");

    private final Indicadores indicadores;

    @Activate
    public SobreMeta(@Reference Indicadores indicadores) {
        this.indicadores = indicadores;
    }

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        String pasados =
                Nombrados.lista(indicadores, situacion.resultados().stream().filter(SobreMeta::pasa));
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
