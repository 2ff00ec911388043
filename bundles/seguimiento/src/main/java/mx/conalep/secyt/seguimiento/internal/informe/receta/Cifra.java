package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Which services a figure is made of (design decision 6). */
public enum Cifra {
    /** Validated and verified. */
    PRELIMINAR(EstadoServicio.VALIDADO),
    /** Verified. */
    OFICIAL(EstadoServicio.VERIFICADO),
    /** In any state. */
    CAPTURADO(EstadoServicio.CAPTURADO);

    private final EstadoServicio desde;

    Cifra(EstadoServicio desde) {
        this.desde = desde;
    }

    /** The one that was asked for, preliminary without; the heading tells it. */
    public static Cifra de(Pedido pedido) {
        Cifra cifra = pedido.palabra(Cifra.class, "cifra", PRELIMINAR);
        pedido.filtro("Cifra", cifra.name().toLowerCase(Locale.ROOT));
        return cifra;
    }

    /** Restricts a query over services. */
    public Condiciones aplicar(Condiciones condiciones, String prefijo) {
        List<String> estados = Arrays.stream(EstadoServicio.values())
                .filter(e -> e.compareTo(desde) >= 0)
                .map(Enum::name)
                .toList();
        return this == CAPTURADO ? condiciones : condiciones.entre(prefijo + "estado", estados);
    }
}
