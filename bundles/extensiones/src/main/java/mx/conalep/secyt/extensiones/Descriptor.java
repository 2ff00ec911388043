package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;

/**
 * What a service type said of itself; it stays when its plugin goes.
 *
 * @param tipo key
 * @param version of its fields
 * @param nombre for people
 * @param linea of service
 * @param bundle that brought it
 * @param campos fields of its own
 * @param desde when it was first seen like this
 */
public record Descriptor(
        String tipo, int version, String nombre, Linea linea, String bundle, List<Campo> campos, Instant desde) {

    /** Copies the fields. */
    public Descriptor {
        campos = List.copyOf(campos);
    }
}
