package mx.conalep.secyt.catalogo.internal.tipos;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** Specialised help with equipment or a process of the firm. */
@Component
@TipoServicioInfo(id = "asistencia-tecnica", nombre = "Asistencia técnica", linea = Linea.TECNOLOGICOS)
public final class AsistenciaTecnica implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("equipo", "Equipo o proceso atendido").obligatorio(),
                Campo.texto("diagnostico", "Diagnóstico"),
                Campo.lista("lugar", "Lugar de la asistencia", "EMPRESA", "PLANTEL", "REMOTO"));
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
