package mx.conalep.secyt.api.servicio;

import java.math.BigDecimal;

/**
 * Hechos medidos de un servicio. Ningún valor es negativo.
 *
 * @param hombres hombres atendidos
 * @param mujeres mujeres atendidas
 * @param otro personas de otro sexo registrado
 * @param horas horas de duración
 * @param usuarios usuarios atendidos; una empresa atendida dos veces cuenta dos atenciones
 * @param cuota cuota de recuperación, en pesos mexicanos con dos decimales
 */
public record Hechos(int hombres, int mujeres, int otro, int horas, int usuarios, BigDecimal cuota) {

    /** Revisa que ningún valor sea negativo. */
    public Hechos {
        if (hombres < 0 || mujeres < 0 || otro < 0 || horas < 0 || usuarios < 0 || cuota.signum() < 0) {
            throw new IllegalArgumentException("Un hecho medido no puede ser negativo");
        }
    }

    /** Los hechos tal como se capturaron, con un usuario atendido. */
    public static Hechos de(ServicioPropuesto servicio) {
        return new Hechos(
                servicio.participantesHombres(),
                servicio.participantesMujeres(),
                servicio.participantesOtro(),
                servicio.horas(),
                1,
                servicio.cuota());
    }

    /** Personas atendidas: hombres, mujeres y otro. */
    public int personas() {
        return hombres + mujeres + otro;
    }
}
