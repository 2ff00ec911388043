package mx.conalep.secyt.api.informe;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Fila de un informe; sólo vale mientras se recorre. */
@ProviderType
public interface Fila {

    /**
     * El valor de una columna: {@link String}, {@link java.math.BigDecimal} o {@link java.time.LocalDate} según el
     * {@link TipoDato}; vacío si no hay dato, que no es lo mismo que cero.
     *
     * @param columna índice desde 0
     * @throws IndexOutOfBoundsException si no hay tal columna
     */
    Optional<Object> valor(int columna);

    /**
     * El valor como texto sin formato regional: {@code 1234.50}, {@code 2026-03-31}; cadena vacía si no hay dato.
     *
     * @param columna índice desde 0
     * @throws IndexOutOfBoundsException si no hay tal columna
     */
    String texto(int columna);
}
