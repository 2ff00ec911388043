package mx.conalep.secyt.demostracion.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.capacitacion.internal.Curso;
import mx.conalep.secyt.capacitacion.internal.Evaluacion;
import mx.conalep.secyt.catalogo.internal.tipos.Asesoria;
import mx.conalep.secyt.catalogo.internal.tipos.AsistenciaTecnica;
import mx.conalep.secyt.catalogo.internal.tipos.Calibracion;
import mx.conalep.secyt.catalogo.internal.tipos.Ensayo;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;

/** The six types of the core, without a guard. */
final class TiposPrueba implements TiposServicio {

    private final List<TipoDisponible> tipos = Stream.<TipoDisponible>of(
                    new Tipo("curso", Linea.CAPACITACION, new Curso()),
                    new Tipo("evaluacion", Linea.CAPACITACION, new Evaluacion()),
                    new Tipo("asesoria", Linea.TECNOLOGICOS, new Asesoria()),
                    new Tipo("asistencia-tecnica", Linea.TECNOLOGICOS, new AsistenciaTecnica()),
                    new Tipo("ensayo", Linea.TECNOLOGICOS, new Ensayo()),
                    new Tipo("calibracion", Linea.TECNOLOGICOS, new Calibracion()))
            .sorted(Comparator.comparing(TipoDisponible::id))
            .toList();

    @Override
    public Optional<TipoDisponible> buscar(String id) {
        return tipos.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    @Override
    public List<TipoDisponible> listar() {
        return tipos;
    }

    private record Tipo(String id, Linea linea, TipoServicio tipo) implements TipoDisponible {
        @Override
        public String nombre() {
            return id;
        }

        @Override
        public String bundle() {
            return "prueba";
        }

        @Override
        public List<Campo> campos() {
            return tipo.campos();
        }

        @Override
        public List<Hallazgo> revisar(ServicioPropuesto servicio) {
            return tipo.revisar(servicio);
        }

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return tipo.medir(servicio);
        }
    }
}
