package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.informes.InformeTabular;

/** A report whose rows are read while it is written, so that it may be as long as it likes. */
record InformeLargo(InformeTabular cabeza, Iterable<Fila> filas) implements Informe {

    @Override
    public String clave() {
        return cabeza.clave();
    }

    @Override
    public String titulo() {
        return cabeza.titulo();
    }

    @Override
    public Map<String, String> filtros() {
        return cabeza.filtros();
    }

    @Override
    public List<Columna> columnas() {
        return cabeza.columnas();
    }

    @Override
    public Optional<Fila> totales() {
        return Optional.empty();
    }

    @Override
    public List<String> notas() {
        return cabeza.notas();
    }

    @Override
    public List<Responsable> responsables() {
        return cabeza.responsables();
    }

    @Override
    public Valores ajustes() {
        return cabeza.ajustes();
    }

    @Override
    public boolean demostracion() {
        return cabeza.demostracion();
    }
}
