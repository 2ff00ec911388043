package mx.conalep.secyt.extensiones.internal.registro;

import mx.conalep.secyt.extensiones.Aportacion;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;

/** What the registry knows of a contribution without running any of its code. */
public interface DePieza extends Aportacion {

    Pieza pieza();

    @Override
    default String id() {
        return pieza().id();
    }

    @Override
    default String nombre() {
        return pieza().nombre();
    }

    @Override
    default String bundle() {
        return pieza().origen().bundle();
    }
}
