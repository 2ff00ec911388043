package mx.conalep.secyt.catalogo.internal.tipos;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** Calibration of an instrument. */
@Component
@TipoServicioInfo(id = "calibracion", nombre = "Calibración", linea = Linea.TECNOLOGICOS)
public final class Calibracion implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("instrumento", "Instrumento calibrado").obligatorio(),
                Campo.texto("norma", "Norma o método de referencia"),
                Campo.texto("numeroInforme", "Número del informe o certificado").obligatorio(),
                Campo.de("proximaCalibracion", "Fecha recomendada de la próxima", Campo.Clase.FECHA));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        boolean antes = servicio.datos()
                .fecha("proximaCalibracion")
                .filter(proxima -> !proxima.isAfter(servicio.fechaFin()))
                .isPresent();
        return antes
                ? List.of(new Hallazgo("datos.proximaCalibracion", "La próxima calibración va después del servicio."))
                : List.of();
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
