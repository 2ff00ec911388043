package mx.conalep.ce08.visita;

import java.io.IOException;
import java.util.List;
import mx.conalep.secyt.api.procedimiento.ArchivoBpmn;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientos;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientosInfo;
import org.osgi.service.component.annotations.Component;

/** Los procedimientos propios del CE Chihuahua: hoy, la visita de acompañamiento a un plantel. */
@Component
@FuenteProcedimientosInfo(id = "ce08-procedimientos", nombre = "Procedimientos del CE Chihuahua")
public final class ProcedimientosChihuahua implements FuenteProcedimientos {

    @Override
    public List<ArchivoBpmn> procedimientos() throws IOException {
        return List.of(ArchivoBpmn.deRecurso(ProcedimientosChihuahua.class, "ce08-visita.bpmn"));
    }
}
