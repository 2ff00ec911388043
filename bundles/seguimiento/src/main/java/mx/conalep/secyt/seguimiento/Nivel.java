package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Grain of a national result. */
public enum Nivel {
    /** One row for the country. */
    NACIONAL,
    /** One for each of the 32 state units. */
    ESTATAL,
    /** One for each plantel and CAST. */
    PLANTEL;

    /** The word that travels in JSON and parameters. */
    @JsonValue
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
