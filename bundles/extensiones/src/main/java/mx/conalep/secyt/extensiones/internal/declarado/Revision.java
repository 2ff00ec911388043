package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.jspecify.annotations.Nullable;

/**
 * A check of a declared type. What is not captured passes every demand but {@code presente}.
 *
 * @param campo what is checked
 * @param demanda what is demanded of it
 * @param cuando only then; null for always
 * @param mensaje what the person reads when it fails
 */
public record Revision(
        String campo, Demanda demanda, @Nullable Cuando cuando, String mensaje) {

    /**
     * What is demanded; what is null or empty is not.
     *
     * @param presente whether it must be there
     * @param es values of which it must be one
     * @param minimo least number
     * @param maximo largest number
     * @param despuesDe name of the date after which it must be
     * @param mascara its shape: # digit, A letter, * either, anything else itself
     */
    public record Demanda(
            boolean presente,
            List<String> es,
            @Nullable BigDecimal minimo,
            @Nullable BigDecimal maximo,
            @Nullable String despuesDe,
            @Nullable String mascara) {

        /** Copies the list. */
        public Demanda {
            es = List.copyOf(es);
        }
    }

    /**
     * A condition.
     *
     * @param campo whose value
     * @param es is one of these
     */
    public record Cuando(String campo, List<String> es) {

        /** Copies the list. */
        public Cuando {
            es = List.copyOf(es);
        }
    }

    /** What is wrong; empty when nothing is. */
    Optional<Hallazgo> revisar(ServicioPropuesto servicio) {
        boolean toca = cuando == null
                || Datos.valor(servicio, cuando.campo())
                        .filter(v -> cuando.es().contains(texto(v)))
                        .isPresent();
        return toca && !cumple(servicio) ? Optional.of(new Hallazgo(campo, mensaje)) : Optional.empty();
    }

    private boolean cumple(ServicioPropuesto servicio) {
        Object valor = Datos.valor(servicio, campo).orElse(null);
        if (valor == null) {
            return !demanda.presente();
        }
        return (demanda.es().isEmpty() || demanda.es().contains(texto(valor)))
                && dentro(valor)
                && despues(servicio, valor)
                && (demanda.mascara() == null || Mascara.casa(demanda.mascara(), texto(valor)));
    }

    private boolean dentro(Object valor) {
        return !(valor instanceof BigDecimal numero)
                || ((demanda.minimo() == null || numero.compareTo(demanda.minimo()) >= 0)
                        && (demanda.maximo() == null || numero.compareTo(demanda.maximo()) <= 0));
    }

    private boolean despues(ServicioPropuesto servicio, Object valor) {
        return demanda.despuesDe() == null
                || Datos.valor(servicio, demanda.despuesDe())
                        .map(otra -> !(valor instanceof LocalDate fecha)
                                || !(otra instanceof LocalDate antes)
                                || fecha.isAfter(antes))
                        .orElse(true);
    }

    private static String texto(Object valor) {
        return valor instanceof BigDecimal numero ? numero.stripTrailingZeros().toPlainString() : valor.toString();
    }
}
