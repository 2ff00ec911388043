package mx.conalep.secyt.informes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;

/** A report held in memory: a table with its heading. Immutable. */
public record InformeTabular(
        String clave,
        String titulo,
        Map<String, String> filtros,
        List<Columna> columnas,
        List<Fila> filas,
        Optional<Fila> totales,
        List<String> notas,
        List<Responsable> responsables,
        boolean demostracion)
        implements Informe {

    /** Copies the lists; the filters keep their order. */
    public InformeTabular {
        filtros = Collections.unmodifiableMap(new LinkedHashMap<>(filtros));
        columnas = List.copyOf(columnas);
        filas = List.copyOf(filas);
        notas = List.copyOf(notas);
        responsables = List.copyOf(responsables);
    }

    /** The guard puts those of the format. */
    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }

    /** A column. */
    public static Columna columna(String clave, String titulo, TipoDato tipo) {
        return new ColumnaFija(clave, titulo, tipo);
    }

    /** A row; each value is text, number, date or empty. */
    public static Fila fila(List<Optional<?>> valores) {
        return new FilaFija(List.copyOf(valores));
    }

    private record ColumnaFija(String clave, String titulo, TipoDato tipo) implements Columna {}

    private record FilaFija(List<Optional<?>> valores) implements Fila {

        @Override
        public Optional<Object> valor(int columna) {
            return valores.get(columna).map(v -> v);
        }

        @Override
        public String texto(int columna) {
            return valor(columna)
                    .map(v -> v instanceof BigDecimal numero ? numero.toPlainString() : v.toString())
                    .orElse("");
        }
    }
}
