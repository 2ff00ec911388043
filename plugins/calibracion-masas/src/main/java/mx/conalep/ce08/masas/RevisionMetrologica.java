package mx.conalep.ce08.masas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.osgi.service.component.annotations.Component;

/** Lo que un laboratorio de masas tendría que explicar: no impide el registro, pide una justificación. */
@Component
@AdvertenciaInfo(id = "ce08-masas-revision", nombre = "Revisión metrológica de la calibración de masas")
public final class RevisionMetrologica implements Advertencia {

    static final String MESES = "mesesMaximos";

    private static final BigDecimal TRES = new BigDecimal("3");
    private static final int DOS_ANIOS = 24;

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        return situacion
                .servicio()
                .filter(s -> s.tipo().equals(CalibracionMasas.ID))
                .map(s -> avisos(s, situacion.ajustes()))
                .orElse(List.of());
    }

    @Override
    public List<Campo> ajustes() {
        return List.of(Campo.de(MESES, "Meses que puede tardar la próxima calibración", Campo.Clase.ENTERO)
                .conAyuda("Más allá se pide una justificación. Sin valor, 24."));
    }

    private static List<Aviso> avisos(ServicioPropuesto servicio, Valores ajustes) {
        return Stream.of(incertidumbre(servicio.datos()), conformidad(servicio.datos()), proxima(servicio, ajustes))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Con más de un tercio de la tolerancia no se puede decidir si la pesa cumple (OIML R 111-1, 5.2). */
    private static Optional<Aviso> incertidumbre(Valores datos) {
        BigDecimal incertidumbre = numero(datos, CalibracionMasas.INCERTIDUMBRE);
        BigDecimal tolerancia = numero(datos, CalibracionMasas.TOLERANCIA);
        return incertidumbre.multiply(TRES).compareTo(tolerancia) <= 0
                ? Optional.empty()
                : Optional.of(Aviso.de(
                        "incertidumbre",
                        "La incertidumbre (" + texto(incertidumbre)
                                + " mg) pasa de un tercio del error máximo permitido (" + texto(tolerancia)
                                + " mg); explique por qué se aceptó el resultado."));
    }

    /** La pesa cumple cuando el error cabe en la tolerancia menos la incertidumbre (OIML R 111-1, 5.3.1). */
    private static Optional<Aviso> conformidad(Valores datos) {
        BigDecimal alcance =
                numero(datos, CalibracionMasas.ERROR).abs().add(numero(datos, CalibracionMasas.INCERTIDUMBRE));
        return alcance.compareTo(numero(datos, CalibracionMasas.TOLERANCIA)) <= 0
                ? Optional.empty()
                : Optional.of(Aviso.de(
                        "conformidad",
                        "El error y su incertidumbre suman " + texto(alcance) + " mg, más que el máximo permitido;"
                                + " explique qué se dijo al usuario sobre el uso de la pesa."));
    }

    private static Optional<Aviso> proxima(ServicioPropuesto servicio, Valores ajustes) {
        int meses = ajustes.numero(MESES).map(BigDecimal::intValue).orElse(DOS_ANIOS);
        return servicio.datos()
                .fecha(CalibracionMasas.PROXIMA)
                .filter(proxima -> proxima.isAfter(servicio.fechaFin().plusMonths(meses)))
                .map(proxima -> Aviso.de(
                        "proxima",
                        "La próxima calibración se recomendó a más de " + meses + " meses (" + proxima
                                + "); explique en qué se basa."));
    }

    private static BigDecimal numero(Valores datos, String clave) {
        return datos.numero(clave).orElse(BigDecimal.ZERO);
    }

    private static String texto(BigDecimal numero) {
        return numero.stripTrailingZeros().toPlainString();
    }
}
