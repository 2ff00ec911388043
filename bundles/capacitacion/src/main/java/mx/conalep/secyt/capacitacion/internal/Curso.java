package mx.conalep.secyt.capacitacion.internal;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** A course given to one group. */
@Component
@TipoServicioInfo(id = "curso", nombre = "Curso de capacitación", linea = Linea.CAPACITACION)
public final class Curso implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("grupo", "Grupo"),
                Campo.lista("turno", "Turno", "MATUTINO", "VESPERTINO", "SABATINO", "MIXTO", "NOCTURNO"),
                Campo.de("folio", "Folio interno del grupo", Campo.Clase.ENTERO),
                Campo.texto("instructor", "Instructor"));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return Revision.comun(servicio)
                .exigir(
                        servicio.datos()
                                .numero("folio")
                                .filter(folio -> folio.signum() <= 0)
                                .isEmpty(),
                        "datos.folio",
                        "El folio interno del grupo es un entero mayor que cero; corríjalo o déjelo fuera.")
                .hallazgos();
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
