package mx.conalep.secyt.organizacion.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds of a unit from a day until the next such record. */
record Vigencia(
        LocalDate desde,
        String nombre,
        @Nullable String padre,
        @Nullable String municipio) {

    boolean diceLoMismo(Vigencia otra) {
        return otra.equals(new Vigencia(otra.desde, nombre, padre, municipio));
    }
}
