package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;

/** A report by hand: state, unit and what it reached. */
record Muestra(List<Fila> filas, boolean demostracion) implements Informe {

    static Muestra de(Object... valores) {
        Object[][] filas = new Object[valores.length / 3][];
        for (int i = 0; i < filas.length; i++) {
            filas[i] = Arrays.copyOfRange(valores, 3 * i, 3 * i + 3);
        }
        return new Muestra(Arrays.stream(filas).<Fila>map(Valor::new).toList(), false);
    }

    @Override
    public String clave() {
        return "metas-resultados";
    }

    @Override
    public String titulo() {
        return "Metas y resultados";
    }

    @Override
    public Map<String, String> filtros() {
        return Map.of("Ejercicio", "2026");
    }

    @Override
    public List<Columna> columnas() {
        return List.of(
                new Cabeza("entidad", TipoDato.TEXTO),
                new Cabeza("unidad", TipoDato.TEXTO),
                new Cabeza("alcanzado", TipoDato.NUMERO));
    }

    @Override
    public Optional<Fila> totales() {
        return Optional.empty();
    }

    @Override
    public List<String> notas() {
        return List.of("Al corte");
    }

    @Override
    public List<Responsable> responsables() {
        return List.of();
    }

    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }

    private record Cabeza(String clave, TipoDato tipo) implements Columna {
        @Override
        public String titulo() {
            return "Título de " + clave;
        }
    }

    private record Valor(Object... valores) implements Fila {

        @Override
        public Optional<Object> valor(int columna) {
            Object valor = valores[columna];
            return Optional.ofNullable(valor instanceof Integer n ? BigDecimal.valueOf(n) : valor);
        }

        @Override
        public String texto(int columna) {
            return valor(columna).map(Object::toString).orElse("");
        }
    }
}
