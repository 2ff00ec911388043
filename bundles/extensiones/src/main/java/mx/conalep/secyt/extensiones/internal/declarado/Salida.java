package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The core formats that may write a declared one. */
public enum Salida {
    /** RFC 4180. */
    CSV("text/csv;charset=UTF-8;header=present"),
    /** Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** PDF. */
    PDF("application/pdf"),
    /** A page. */
    HTML("text/html;charset=UTF-8"),
    /** JSON. */
    JSON("application/json");

    private final String tipoMedio;

    Salida(String tipoMedio) {
        this.tipoMedio = tipoMedio;
    }

    /** Media type of what is written. */
    public String tipoMedio() {
        return tipoMedio;
    }

    /** Key of the core format, and extension of the file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Salida> de(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }

    static String todas() {
        return Arrays.stream(values()).map(Salida::id).collect(Collectors.joining(", "));
    }
}
