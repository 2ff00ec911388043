package mx.conalep.secyt.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP (RFC 9110, 13.1.1): the entity tag of a record is its version. */
public final class IfMatch {

    private IfMatch() {}

    /** Entity tag of a version. */
    public static EntityTag etiqueta(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version that the caller has seen.
     *
     * @param cabecera the {@code If-Match} header, null when absent
     * @throws Problema 428 without header, 412 when it is not a version
     */
    public static int exigir(@Nullable String cabecera) {
        return opcional(cabecera)
                .orElseThrow(() -> new Problema(
                        428,
                        "falta-if-match",
                        "Envíe la cabecera If-Match con el ETag que leyó del registro.",
                        List.of()));
    }

    /**
     * The version that the caller has seen, if he says so.
     *
     * @throws Problema 412 when the header is not a version
     */
    public static OptionalInt opcional(@Nullable String cabecera) {
        if (cabecera == null || cabecera.isBlank() || cabecera.strip().equals("*")) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(cabecera.strip().replace("\"", "")));
        } catch (NumberFormatException e) {
            throw vencida();
        }
    }

    /**
     * Compares.
     *
     * @throws Problema 412 when the record has moved on
     */
    public static void comparar(int esperada, int actual) {
        if (esperada != actual) {
            throw vencida();
        }
    }

    /** 412: somebody else changed the record. */
    public static Problema vencida() {
        return new Problema(
                412,
                "version-vencida",
                "Otra persona cambió el registro; léalo de nuevo, aplique su cambio y envíe su ETag nuevo en If-Match.",
                List.of());
    }
}
