package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;
import java.util.function.LongSupplier;
import mx.conalep.secyt.portal.internal.pagina.Aviso;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Warns of demonstration data in any open year; asks again after half a minute. Thread-safe. */
@Component
public final class AvisoDemostracion implements Aviso {

    private static final long VIGENCIA = 30_000_000_000L;

    private final FuenteAvance fuente;
    private final LongSupplier reloj;
    private volatile Respuesta ultima = new Respuesta(false, Long.MIN_VALUE);

    private record Respuesta(boolean hay, long vence) {}

    /** Asks there. */
    @Activate
    public AvisoDemostracion(@Reference FuenteAvance fuente) {
        this(fuente, System::nanoTime);
    }

    AvisoDemostracion(FuenteAvance fuente, LongSupplier reloj) {
        this.fuente = fuente;
        this.reloj = reloj;
    }

    @Override
    public boolean demostracion() {
        long ahora = reloj.getAsLong();
        Respuesta conocida = ultima;
        if (ahora < conocida.vence()) {
            return conocida.hay();
        }
        List<Integer> ejercicios = fuente.ejercicios();
        boolean hay = ejercicios.stream().anyMatch(fuente::demostracion);
        ultima = new Respuesta(hay, ahora + VIGENCIA);
        return hay;
    }
}
