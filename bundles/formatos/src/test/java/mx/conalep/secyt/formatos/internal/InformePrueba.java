package mx.conalep.secyt.formatos.internal;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;

/** A report by hand: what the core gives a format. */
record InformePrueba(List<Columna> columnas, Iterable<Fila> filas, boolean demostracion) implements Informe {

    static InformePrueba de(List<Columna> columnas, List<Fila> filas) {
        return new InformePrueba(columnas, filas, false);
    }

    static InformePrueba deTextos(List<String> textos) {
        return de(
                List.of(columna("texto", TipoDato.TEXTO), columna("fin", TipoDato.TEXTO)),
                textos.stream().map(t -> fila(t, "fin")).toList());
    }

    static InformePrueba largo(int filas, IntConsumer alPedir) {
        Iterator<Fila> numeradas = IntStream.range(0, filas)
                .peek(alPedir)
                .mapToObj(n -> fila("Plantel número " + n, BigDecimal.valueOf(n, 2)))
                .iterator();
        return new InformePrueba(
                List.of(columna("unidad", TipoDato.TEXTO), columna("cuota", TipoDato.IMPORTE)), () -> numeradas, false);
    }

    static Columna columna(String clave, TipoDato tipo) {
        return new ColumnaPrueba(clave, "Título de " + clave, tipo);
    }

    static Fila fila(Object... valores) {
        return new FilaPrueba(valores);
    }

    @Override
    public String clave() {
        return "metas-resultados";
    }

    @Override
    public String titulo() {
        return "Metas y resultados de capacitación";
    }

    @Override
    public Map<String, String> filtros() {
        Map<String, String> filtros = new LinkedHashMap<>();
        filtros.put("Ejercicio", "2026");
        filtros.put("Trimestre", "1");
        return filtros;
    }

    @Override
    public Optional<Fila> totales() {
        return Optional.empty();
    }

    @Override
    public List<Responsable> responsables() {
        return List.of();
    }

    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }

    @Override
    public List<String> notas() {
        return List.of("Cifras preliminares «al corte»");
    }

    private record ColumnaPrueba(String clave, String titulo, TipoDato tipo) implements Columna {}

    private record FilaPrueba(Object... valores) implements Fila {

        @Override
        public Optional<Object> valor(int columna) {
            return Optional.ofNullable(valores[columna]);
        }

        @Override
        public String texto(int columna) {
            return valor(columna)
                    .map(v -> v instanceof BigDecimal n ? n.toPlainString() : v.toString())
                    .orElse("");
        }
    }
}
