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

/** Advice on a subject. */
@Component
@TipoServicioInfo(id = "asesoria", nombre = "Asesoría", linea = Linea.TECNOLOGICOS)
public final class Asesoria implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("tema", "Tema de la asesoría").obligatorio(),
                Campo.texto("entregable", "Entregable o recomendación"));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return servicio.horas() > 0
                ? List.of()
                : List.of(new Hallazgo("horas", "Escriba las horas de asesoría, al menos una."));
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
