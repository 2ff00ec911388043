package mx.conalep.secyt.procedimientos;

import java.util.Set;

/**
 * Something that the manual asks of units again and again.
 *
 * @param clave key
 * @param nombre what it is, for people
 * @param clausula where the manual says so
 * @param meses length of its periods: 1, 3, 6 or 12
 * @param regla when it is due: {@code HABILES:n} is n business days after the period, {@code FIN} its last business day,
 *     {@code ANTES:mm-dd} a day of the year before, {@code DIA:mm-dd} a day of its own year
 * @param tipos kinds of units that owe it, or keys of single ones
 * @param aviso from how many business days before on it is soon
 */
public record Obligacion(
        String clave, String nombre, String clausula, int meses, String regla, Set<String> tipos, int aviso) {

    /** Copies the set. */
    public Obligacion {
        tipos = Set.copyOf(tipos);
    }
}
