package mx.conalep.secyt.api.cuota;

import java.math.BigDecimal;

/**
 * Lo que pesa un participante en un reparto.
 *
 * @param unidad clave de la unidad
 * @param peso cero o más, en cualquier escala: horas, porcentaje, pesos
 */
public record Peso(String unidad, BigDecimal peso) {

    /** Revisa que no sea negativo. */
    public Peso {
        if (peso.signum() < 0) {
            throw new IllegalArgumentException("Un peso no puede ser negativo");
        }
    }

    /** Un peso. */
    public static Peso de(String unidad, BigDecimal peso) {
        return new Peso(unidad, peso);
    }
}
