package mx.conalep.secyt.organizacion.internal;

import mx.conalep.secyt.organizacion.Unidad;

/** A unit as on a date, and where it is. */
record Ficha(Unidad unidad, Ubicacion ubicacion) {}
