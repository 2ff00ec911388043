package mx.conalep.secyt.seguimiento.internal.historico;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was sent of a former year, for comparison with others; nobody verified it.
 *
 * @param leyenda what goes beside each of its figures
 */
public record Historico(int ejercicio, String leyenda, List<Elemento> elementos) {

    /** What must be read beside its figures. */
    public static final String NO_VERIFICADO = "Histórico no verificado";

    /** Copies the list. */
    public Historico {
        elementos = List.copyOf(elementos);
    }

    /**
     * A figure.
     *
     * @param indicador key
     * @param monto sum
     */
    public record Elemento(
            String indicador,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal monto) {}
}
