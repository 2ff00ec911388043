package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step forward of a service; each one leads from one state to the next. */
public enum Transicion {
    /** The capturist hands the record over. */
    REPORTAR(EstadoServicio.CAPTURADO, EstadoServicio.REPORTADO),
    /** The director releases it. */
    LIBERAR(EstadoServicio.REPORTADO, EstadoServicio.LIBERADO),
    /** The state unit validates it. */
    VALIDAR(EstadoServicio.LIBERADO, EstadoServicio.VALIDADO),
    /** CST or CSC verifies it. */
    VERIFICAR(EstadoServicio.VALIDADO, EstadoServicio.VERIFICADO);

    private final EstadoServicio de;
    private final EstadoServicio a;

    Transicion(EstadoServicio de, EstadoServicio a) {
        this.de = de;
        this.a = a;
    }

    /** State in which it is possible. */
    public EstadoServicio de() {
        return de;
    }

    /** State to which it leads. */
    public EstadoServicio a() {
        return a;
    }

    /** The infinitive, such as {@code reportar}. */
    @JsonValue
    public String verbo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that comes next in a state; empty when it is verified. */
    public static Optional<Transicion> siguiente(EstadoServicio estado) {
        return Arrays.stream(values()).filter(t -> t.de == estado).findFirst();
    }
}
