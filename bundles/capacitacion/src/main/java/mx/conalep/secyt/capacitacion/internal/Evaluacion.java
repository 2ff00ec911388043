package mx.conalep.secyt.capacitacion.internal;

import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** An evaluation of competencies against a CONOCER standard. */
@Component
@TipoServicioInfo(id = "evaluacion", nombre = "Evaluación de competencias", linea = Linea.CAPACITACION)
public final class Evaluacion implements TipoServicio {

    private static final Pattern ESTANDAR = Pattern.compile("EC\\d{4}(\\.\\d{2})?");

    @Override
    public List<Campo> campos() {
        return List.of(Campo.texto("estandar", "Estándar de competencia").obligatorio());
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return Revision.comun(servicio)
                .exigir(
                        servicio.datos()
                                .texto("estandar")
                                .filter(clave -> ESTANDAR.matcher(clave).matches())
                                .isPresent(),
                        "datos.estandar",
                        "Escriba la clave del estándar como la publica CONOCER: EC y cuatro dígitos, con versión si la"
                                + " tiene; por ejemplo EC0217 o EC0217.01.")
                .hallazgos();
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
