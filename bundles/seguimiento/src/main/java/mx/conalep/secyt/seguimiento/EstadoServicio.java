package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a service has come; the order of the constants is the order of the chain. */
public enum EstadoServicio {
    /** Captured by the plantel or CAST, or on its behalf. */
    CAPTURADO,
    /** Reported by whoever captures. */
    REPORTADO,
    /** Released by the director. */
    LIBERADO,
    /** Validated by the state unit: counts as preliminary. */
    VALIDADO,
    /** Verified by CST or CSC: counts as official. */
    VERIFICADO;

    /** The word that travels in JSON, such as {@code capturado}. */
    @JsonValue
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
