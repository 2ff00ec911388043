package mx.conalep.ce08.masas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/**
 * Calibración de una pesa o de un juego de pesas. Propone sumar como la calibración del núcleo; mientras la CST no lo aprueba
 * se registra como local.
 */
@Component
@TipoServicioInfo(
        id = CalibracionMasas.ID,
        nombre = "Calibración de masas",
        linea = Linea.TECNOLOGICOS,
        categoria = "calibracion")
public final class CalibracionMasas implements TipoServicio {

    static final String ID = "ce08-masas";
    static final String ERROR = "errorMg";
    static final String INCERTIDUMBRE = "incertidumbreMg";
    static final String TOLERANCIA = "toleranciaMg";
    static final String PROXIMA = "proximaCalibracion";

    private static final String NOMINAL = "valorNominalG";

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("instrumento", "Pesa o juego de pesas").obligatorio(),
                Campo.texto("numeroSerie", "Número de serie o identificación").obligatorio(),
                Campo.lista("claseExactitud", "Clase de exactitud", "E1", "E2", "F1", "F2", "M1", "M2", "M3")
                        .obligatorio(),
                decimal(NOMINAL, "Valor nominal, en gramos", "Si es un juego, el de la pesa mayor."),
                decimal(TOLERANCIA, "Error máximo permitido, en miligramos", "El de su clase y valor nominal."),
                Campo.de(ERROR, "Error encontrado, en miligramos", Campo.Clase.DECIMAL)
                        .obligatorio()
                        .conAyuda("Con signo: lo que la pesa se aparta de su valor nominal."),
                decimal(INCERTIDUMBRE, "Incertidumbre expandida, en miligramos", "Con k = 2."),
                Campo.texto("patron", "Patrón usado y su certificado").obligatorio(),
                Campo.texto("numeroCertificado", "Número del certificado que se entrega")
                        .obligatorio(),
                Campo.de(PROXIMA, "Fecha recomendada de la próxima", Campo.Clase.FECHA));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (String clave : List.of(NOMINAL, TOLERANCIA, INCERTIDUMBRE)) {
            if (noPositivo(servicio.datos(), clave)) {
                hallazgos.add(new Hallazgo("datos." + clave, "Escriba un número mayor que cero."));
            }
        }
        servicio.datos()
                .fecha(PROXIMA)
                .filter(proxima -> !proxima.isAfter(servicio.fechaFin()))
                .ifPresent(proxima -> hallazgos.add(new Hallazgo(
                        "datos." + PROXIMA, "La próxima calibración va después del servicio; corríjala.")));
        return hallazgos;
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }

    private static Campo decimal(String clave, String etiqueta, String ayuda) {
        return Campo.de(clave, etiqueta, Campo.Clase.DECIMAL).obligatorio().conAyuda(ayuda);
    }

    private static boolean noPositivo(Valores datos, String clave) {
        return datos.numero(clave).map(BigDecimal::signum).orElse(1) <= 0;
    }
}
