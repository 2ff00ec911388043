package mx.conalep.secyt.extensiones.internal.inventario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.http.Avisos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names, for the health of the system, the plugins that do not work. What their exceptions say is not told here. */
@Component
public final class AvisosComplementos implements Avisos {

    private static final Duration RECIENTE = Duration.ofMinutes(10);
    private static final Duration VIGENCIA = Duration.ofSeconds(2);

    private final Complementos complementos;
    private final Clock reloj;
    private volatile Vista vista = new Vista(Instant.MIN, List.of());

    private record Vista(Instant hasta, List<String> avisos) {}

    /** Looks at the installed ones. */
    @Activate
    public AvisosComplementos(@Reference Complementos complementos) {
        this(complementos, Clock.systemUTC());
    }

    AvisosComplementos(Complementos complementos, Clock reloj) {
        this.complementos = complementos;
        this.reloj = reloj;
    }

    @Override
    public List<String> avisos() {
        Instant ahora = reloj.instant();
        if (ahora.isAfter(vista.hasta())) {
            List<String> avisos = complementos.listar().stream()
                    .filter(c -> !c.nucleo())
                    .flatMap(c -> aviso(c, ahora).stream())
                    .toList();
            vista = new Vista(ahora.plus(VIGENCIA), avisos);
        }
        return vista.avisos();
    }

    private static Optional<String> aviso(Complemento c, Instant ahora) {
        if (c.estado() == Estado.INACTIVA) {
            return Optional.of("El complemento " + c.bundle() + " no está activo; vea GET /extensiones.");
        }
        if (!c.apagadas().isEmpty()) {
            return Optional.of("El complemento " + c.bundle() + " está apagado por sus fallas: "
                    + c.apagadas().stream()
                            .map(a -> a.id() + " para " + a.unidad())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        Falla falla = c.uso().ultimaFalla();
        return falla != null && falla.momento().isAfter(ahora.minus(RECIENTE))
                ? Optional.of("El complemento " + c.bundle() + " falló hace poco en " + falla.contribucion() + ".")
                : Optional.empty();
    }
}
