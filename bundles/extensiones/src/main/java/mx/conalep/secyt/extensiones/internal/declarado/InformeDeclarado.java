package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;

/** A report as a declared format shows it. Rows pass one by one: only sums are kept. */
final class InformeDeclarado implements Informe {

    private final Informe origen;
    private final Vista vista;
    private final Corte corte;

    InformeDeclarado(Informe origen, RecetaFormato receta) {
        this.origen = origen;
        this.vista = new Vista(origen, receta);
        this.corte = new Corte(vista);
    }

    @Override
    public String clave() {
        return origen.clave();
    }

    @Override
    public String titulo() {
        return origen.titulo();
    }

    @Override
    public Map<String, String> filtros() {
        return origen.filtros();
    }

    @Override
    public List<Columna> columnas() {
        return vista.columnas();
    }

    @Override
    public Iterable<Fila> filas() {
        return () -> new Recorrido(origen.filas().iterator(), vista, corte);
    }

    /** Summed while the rows passed. */
    @Override
    public Optional<Fila> totales() {
        return vista.suma() ? Optional.of(corte.total()) : Optional.empty();
    }

    @Override
    public List<String> notas() {
        return origen.notas();
    }

    @Override
    public List<Responsable> responsables() {
        return origen.responsables();
    }

    @Override
    public Valores ajustes() {
        return origen.ajustes();
    }

    @Override
    public boolean demostracion() {
        return origen.demostracion();
    }
}
