package mx.conalep.secyt.extensiones;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/**
 * A fee shared out.
 *
 * @param partes one for each participant, in their order
 */
public record Derrama(List<Parte> partes) {

    /** Copies the list. */
    public Derrama {
        partes = List.copyOf(partes);
    }

    /**
     * What one unit gets.
     *
     * @param unidad key
     * @param importe MXN, scale 2
     */
    public record Parte(
            String unidad,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal importe) {}
}
