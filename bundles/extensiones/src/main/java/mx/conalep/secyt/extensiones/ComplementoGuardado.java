package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that the database keeps for all nodes.
 *
 * @param bundle symbolic name
 * @param version the wanted one
 * @param estado the wanted state
 * @param revision counts the changes: the entity tag
 * @param motivo why this node could not do what is wanted, in Spanish; null when it did
 * @param versiones all that were handed in, the newest first
 */
public record ComplementoGuardado(
        String bundle,
        String version,
        Deseo estado,
        int revision,
        @Nullable String motivo,
        List<Version> versiones) {

    /** Copies the versions. */
    public ComplementoGuardado {
        versiones = List.copyOf(versiones);
    }

    /** What every node should do with it. */
    public enum Deseo {
        /** Installed and started. */
        ACTIVO,
        /** Installed, not started. */
        DETENIDO,
        /** Not installed; its versions stay kept. */
        QUITADO
    }

    /**
     * A jar that was handed in.
     *
     * @param version of the bundle
     * @param sha256 of its bytes, in hexadecimal
     * @param tamano in bytes
     * @param cuenta who handed it in
     * @param momento when
     */
    public record Version(String version, String sha256, int tamano, String cuenta, Instant momento) {}

    /**
     * A change of what is wanted.
     *
     * @param version another one that is kept; null to leave it
     * @param estado null to leave it
     */
    public record Cambio(@Nullable String version, @Nullable Deseo estado) {}
}
