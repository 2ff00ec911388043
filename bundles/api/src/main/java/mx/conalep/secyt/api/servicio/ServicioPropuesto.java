package mx.conalep.secyt.api.servicio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ProviderType;

/** Lo capturado de un servicio, antes de guardarse. Inmutable. */
@ProviderType
public interface ServicioPropuesto {

    /** Clave del tipo. */
    String tipo();

    /** Clave de la unidad que lo prestó: CCT de un plantel o clave de un CAST. */
    String unidad();

    /** Primer día del servicio. */
    LocalDate fechaInicio();

    /** Último día del servicio, nunca anterior al primero; su mes es el mes en que suma. */
    LocalDate fechaFin();

    /** Horas de duración, cero o más. */
    int horas();

    /** Hombres atendidos, cero o más. */
    int participantesHombres();

    /** Mujeres atendidas, cero o más. */
    int participantesMujeres();

    /** Personas de otro sexo registrado o no binarias, cero o más. */
    int participantesOtro();

    /** Personas acreditadas; vacío si no aplica. */
    Optional<Integer> acreditados();

    /** Cuota de recuperación en pesos mexicanos, con dos decimales, cero o más. */
    BigDecimal cuota();

    /** Los campos propios del tipo, ya convertidos. */
    Valores datos();

    /** Los ajustes del complemento para la unidad; sin valores si no los tiene. */
    Valores ajustes();
}
