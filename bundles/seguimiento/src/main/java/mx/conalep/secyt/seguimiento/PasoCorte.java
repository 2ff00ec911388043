package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The steps that have a last day. */
public enum PasoCorte {
    /** Capture: what comes later is extemporaneous. */
    CAPTURA,
    /** Release by the director. */
    LIBERACION,
    /** Validation: until this day the state unit reopens what it has closed. */
    VALIDACION,
    /** Verification by CST or CSC. */
    VERIFICACION,
    /** Official edition. */
    EDICION;

    /** The word that travels in JSON, such as {@code captura}. */
    @JsonValue
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
