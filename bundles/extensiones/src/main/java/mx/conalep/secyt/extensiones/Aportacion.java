package mx.conalep.secyt.extensiones;

import org.osgi.annotation.versioning.ProviderType;

/** Something that a bundle or a declaration brings and that is present now. Thread-safe. */
@ProviderType
public interface Aportacion {

    /** Key. */
    String id();

    /** Name for people. */
    String nombre();

    /** Symbolic name of the bundle that brings it. */
    String bundle();
}
