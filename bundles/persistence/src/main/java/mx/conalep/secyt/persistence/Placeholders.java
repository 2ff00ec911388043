package mx.conalep.secyt.persistence;

import java.util.Collection;
import java.util.Collections;

/** The question marks of a list, as in {@code IN (?, ?, ?)}. */
public final class Placeholders {

    private Placeholders() {}

    /** One for each value; for none, what equals nothing. */
    public static String of(Collection<?> values) {
        return of(values.size());
    }

    /** As many as said; for none, what equals nothing. */
    public static String of(int count) {
        return count == 0 ? "NULL" : String.join(", ", Collections.nCopies(count, "?"));
    }
}
