package mx.conalep.secyt.catalogo.internal;

/** A key with its name. */
record Referencia(String clave, String nombre) {}
