package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import org.jspecify.annotations.Nullable;

/** The sums of the groups that are open and of all. Not thread-safe. */
final class Corte {

    private final Vista vista;
    private final List<BigDecimal[]> sumas = new ArrayList<>();
    private final @Nullable String[] abiertos;

    Corte(Vista vista) {
        this.vista = vista;
        this.abiertos = new String[vista.grupos()];
        for (int nivel = 0; nivel <= vista.grupos(); nivel++) {
            sumas.add(ceros());
        }
    }

    /** Closes the groups that the row does not belong to; innermost first. */
    List<Fila> cerrarPara(Fila fila) {
        for (int nivel = 0; nivel < abiertos.length; nivel++) {
            if (abiertos[nivel] != null && !vista.grupo(fila, nivel).equals(abiertos[nivel])) {
                return cerrarDesde(nivel);
            }
        }
        return List.of();
    }

    /** Closes that group and those within it. */
    List<Fila> cerrarDesde(int desde) {
        List<Fila> subtotales = new ArrayList<>();
        for (int nivel = abiertos.length - 1; nivel >= desde; nivel--) {
            if (abiertos[nivel] != null) {
                subtotales.add(new Suma("Subtotal " + abiertos[nivel], sumas.get(nivel)));
            }
            abiertos[nivel] = null;
            sumas.set(nivel, ceros());
        }
        return vista.suma() ? subtotales : List.of();
    }

    void sumar(Fila fila) {
        for (int nivel = 0; nivel < abiertos.length; nivel++) {
            abiertos[nivel] = vista.grupo(fila, nivel);
        }
        for (int columna = 0; columna < vista.columnas().size(); columna++) {
            if (vista.suma(columna) && fila.valor(vista.fuente(columna)).orElse(null) instanceof BigDecimal numero) {
                int sumada = columna;
                sumas.forEach(s -> s[sumada] = s[sumada].add(numero));
            }
        }
    }

    Fila total() {
        return new Suma("Total", sumas.get(abiertos.length));
    }

    private BigDecimal[] ceros() {
        BigDecimal[] ceros = new BigDecimal[vista.columnas().size()];
        Arrays.fill(ceros, BigDecimal.ZERO);
        return ceros;
    }

    /** A row of sums: a label where there is room for it, and empty where nothing is summed. */
    final class Suma implements Fila {

        private final String rotulo;
        private final BigDecimal[] suma;

        Suma(String rotulo, BigDecimal[] suma) {
            this.rotulo = rotulo;
            this.suma = suma;
        }

        String rotulo() {
            return rotulo;
        }

        @Override
        public Optional<Object> valor(int columna) {
            if (columna == vista.rotulo()) {
                return Optional.of(rotulo);
            }
            return vista.suma(columna) ? Optional.of(suma[columna]) : Optional.empty();
        }

        @Override
        public String texto(int columna) {
            return valor(columna)
                    .map(v -> v instanceof BigDecimal numero ? numero.toPlainString() : v.toString())
                    .orElse("");
        }
    }
}
