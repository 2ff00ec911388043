package mx.conalep.secyt.extensiones.internal;

import mx.conalep.secyt.extensiones.Aportacion;

/** What the registry knows of a contribution without running any of its code. */
interface DePieza extends Aportacion {

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
