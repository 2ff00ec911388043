package mx.conalep.secyt.extensiones.internal.aviso;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.extensiones.Mensaje;
import mx.conalep.secyt.extensiones.NotificadorDisponible;
import mx.conalep.secyt.extensiones.Notificadores;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a notice to every channel of its unit; one that fails does not stop the others. Thread-safe. */
@Component
public final class EntregaPorCanales implements Entrega {

    private final Notificadores notificadores;
    private final Unidades unidades;

    /** Through these channels. */
    @Activate
    public EntregaPorCanales(@Reference Notificadores notificadores, @Reference Unidades unidades) {
        this.notificadores = notificadores;
        this.unidades = unidades;
    }

    @Override
    public Resultado entregar(AvisoPendiente aviso) {
        Set<String> entregados = new HashSet<>(aviso.canales());
        List<String> fallas = new ArrayList<>();
        for (NotificadorDisponible canal : canales(aviso)) {
            if (!entregados.contains(canal.id())) {
                try {
                    canal.entregar(mensaje(aviso));
                    entregados.add(canal.id());
                } catch (Problema falla) {
                    fallas.add(canal.id() + ": " + falla.getMessage());
                }
            }
        }
        return new Resultado(entregados, fallas.isEmpty() ? null : String.join(" ", fallas));
    }

    /** None for a unit that is no more. */
    private List<NotificadorDisponible> canales(AvisoPendiente aviso) {
        return unidades.buscar(aviso.aviso().unidad()).map(notificadores::para).orElse(List.of());
    }

    /** Accounts have no e-mail address yet. */
    private static Mensaje mensaje(AvisoPendiente pendiente) {
        Aviso a = pendiente.aviso();
        return new Mensaje(
                a.clave(), a.motivo(), a.unidad(), a.asunto(), a.texto(), a.ruta(), List.of(), pendiente.momento());
    }
}
