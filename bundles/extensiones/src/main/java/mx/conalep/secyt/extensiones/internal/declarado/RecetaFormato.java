package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared format.
 *
 * @param id key
 * @param nombre for people
 * @param unidades units
 * @param informe the only report that it serves; null when it serves any that has its columns
 * @param salida core format that writes it; null when it has a template
 * @param columnas those to show in their order; empty for all of the report
 * @param filtros conditions that a row must meet, all of them
 * @param grupos columns by which subtotals are made, outermost first
 * @param totales columns that are summed
 * @param plantilla how lines are written; null when a core format writes it
 */
public record RecetaFormato(
        String id,
        String nombre,
        List<String> unidades,
        @Nullable String informe,
        @Nullable Salida salida,
        List<ColumnaPedida> columnas,
        List<Filtro> filtros,
        List<String> grupos,
        List<String> totales,
        @Nullable Plantilla plantilla)
        implements Declaracion {

    /** Copies the lists. */
    public RecetaFormato {
        unidades = List.copyOf(unidades);
        columnas = List.copyOf(columnas);
        filtros = List.copyOf(filtros);
        grupos = List.copyOf(grupos);
        totales = List.copyOf(totales);
    }

    /**
     * A column to show.
     *
     * @param columna its key in the report
     * @param titulo heading; null for that of the report
     */
    public record ColumnaPedida(String columna, @Nullable String titulo) {}
}
