package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;

/**
 * A declared service type.
 *
 * @param id key
 * @param nombre for people
 * @param unidades units
 * @param linea of service
 * @param version of its fields
 * @param categoria national category that it asks for; empty for none
 * @param campos its own fields
 * @param revisiones checks
 * @param medidas what is measured otherwise than was captured
 */
public record RecetaTipo(
        String id,
        String nombre,
        List<String> unidades,
        Linea linea,
        int version,
        String categoria,
        List<Campo> campos,
        List<Revision> revisiones,
        Medidas medidas)
        implements Declaracion {

    /** Copies the lists. */
    public RecetaTipo {
        unidades = List.copyOf(unidades);
        campos = List.copyOf(campos);
        revisiones = List.copyOf(revisiones);
    }
}
