package mx.conalep.secyt.organizacion.internal;

/** A federal entity as it travels. */
record EntidadJson(String clave, String nombre, String abreviatura, String curp) {}
