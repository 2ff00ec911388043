package mx.conalep.secyt.organizacion;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Days that are not worked, besides weekends. Thread-safe. */
@ProviderType
public interface DiasInhabiles {

    /**
     * A day that is not worked.
     *
     * @param dia in the year
     * @param motivo why, at most 120 characters
     * @param unidad which declared it; null for the law
     */
    record DiaInhabil(
            LocalDate dia, String motivo, @Nullable String unidad) {}

    /**
     * Those of a unit in a year.
     *
     * @param unidad its key
     * @param ejercicio the year
     * @param version of what the unit itself declared, for If-Match; 0 when it declared nothing
     * @param dias all that hold for it, in order
     */
    record Anual(String unidad, int ejercicio, int version, List<DiaInhabil> dias) {

        /** Copies the list. */
        public Anual {
            dias = List.copyOf(dias);
        }
    }

    /**
     * Those of a unit in a year: the law's, those of the units above, its own.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for an unknown unit or a year out of 2000 to 2100
     */
    Anual leer(String unidad, int ejercicio);

    /**
     * Replaces those that the unit itself declares for a year.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 403 unless he administers the unit, or is its state unit; 412 when somebody
     *     changed it meanwhile; 422 for a day of another year, doubles, or a missing reason
     */
    Anual declarar(Identidad quien, String unidad, int ejercicio, int version, List<DiaInhabil> dias);
}
