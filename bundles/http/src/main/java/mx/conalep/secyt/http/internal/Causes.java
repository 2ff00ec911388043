package mx.conalep.secyt.http.internal;

import org.jspecify.annotations.Nullable;

/** Looks into a fault for what lies behind it. */
final class Causes {

    private Causes() {}

    /** The outermost fault of a type, itself included; null when there is none. */
    static <T> @Nullable T find(Throwable fault, Class<T> type) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
