package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import org.jspecify.annotations.Nullable;

/** Una fila hecha a mano, que deja de valer cuando se pide la siguiente. */
final class FilaPrueba implements Fila {

    private final @Nullable Object[] valores;
    private boolean caduca;

    FilaPrueba(@Nullable Object... valores) {
        this.valores = valores;
    }

    void caducar() {
        caduca = true;
    }

    @Override
    public Optional<Object> valor(int columna) {
        if (caduca) {
            throw new IllegalStateException("Esta fila ya no vale: se lee mientras se recorre y no se guarda");
        }
        return Optional.ofNullable(valores[columna]).map(FilaPrueba::convertido);
    }

    @Override
    public String texto(int columna) {
        return valor(columna)
                .map(v -> v instanceof BigDecimal numero ? numero.toPlainString() : v.toString())
                .orElse("");
    }

    /** Como en el núcleo, todo número es un BigDecimal. */
    private static Object convertido(Object valor) {
        return valor instanceof Number && !(valor instanceof BigDecimal) ? new BigDecimal(valor.toString()) : valor;
    }
}
