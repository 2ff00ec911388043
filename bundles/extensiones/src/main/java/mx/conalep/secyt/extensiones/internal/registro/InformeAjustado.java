package mx.conalep.secyt.extensiones.internal.registro;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;

/** A report, with the settings of the unit of who asks for it. */
record InformeAjustado(Informe informe, Valores ajustes) implements Informe {

    @Override
    public String clave() {
        return informe.clave();
    }

    @Override
    public String titulo() {
        return informe.titulo();
    }

    @Override
    public Map<String, String> filtros() {
        return informe.filtros();
    }

    @Override
    public List<Columna> columnas() {
        return informe.columnas();
    }

    @Override
    public Iterable<Fila> filas() {
        return informe.filas();
    }

    @Override
    public Optional<Fila> totales() {
        return informe.totales();
    }

    @Override
    public List<String> notas() {
        return informe.notas();
    }

    @Override
    public List<Responsable> responsables() {
        return informe.responsables();
    }

    @Override
    public boolean demostracion() {
        return informe.demostracion();
    }
}
