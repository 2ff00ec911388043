package mx.conalep.secyt.api.notificacion;

import java.io.IOException;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Canal por el que sale un aviso a las personas: correo, carpeta, mensajería.
 *
 * <p>El núcleo lo llama después de que el registro quedó guardado y repite lo que falló, así que un mismo aviso puede
 * llegar dos veces con el mismo {@link Notificacion#id()}. Es el único contrato que puede usar red o archivos. La misma
 * instancia atiende a varios hilos a la vez.
 */
@ConsumerType
public interface Notificador {

    /**
     * Entrega un aviso.
     *
     * @param notificacion lo que se avisa; sólo vale durante la llamada
     * @throws IOException si no se pudo entregar; se intentará después
     */
    void entregar(Notificacion notificacion) throws IOException;

    /** Ajustes que cada unidad puede dar a este canal; llegan en {@link Notificacion#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
