package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;

/** A declared service type at work. */
public record TipoDeclarado(RecetaTipo receta) implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return receta.campos();
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return receta.revisiones().stream()
                .map(r -> r.revisar(servicio))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return receta.medidas().medir(servicio);
    }
}
