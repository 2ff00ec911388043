package mx.conalep.secyt.procedimientos;

import java.util.Collection;
import java.util.Map;
import mx.conalep.secyt.procedimientos.internal.definicion.Entrega;
import org.osgi.annotation.versioning.ProviderType;

/** Procedures of units that come from outside the manual. Thread-safe. */
@ProviderType
public interface ProcedimientosAportados {

    /**
     * A procedure as it comes.
     *
     * @param clave id of its process
     * @param unidad key of the unit whose it is, which coordinates its cases
     * @param revision version of what brings it
     * @param xml its file
     */
    record Aporte(String clave, String unidad, String revision, String xml) {}

    /** Whether a key is that of a procedure of the manual, which nothing that comes from outside may bear. */
    static boolean delManual(String clave) {
        return Entrega.CLAVES.contains(clave);
    }

    /**
     * These are there now, and none of those before that is not among them. What can be run is kept, byte for byte: its cases end on
     * it even when it is there no more. Never called within a transaction.
     *
     * @return for each key why its cases cannot be opened, in Spanish; empty when they can
     */
    Map<String, String> presentar(Collection<Aporte> aportes);
}
