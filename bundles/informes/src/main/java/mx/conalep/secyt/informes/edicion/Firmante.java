package mx.conalep.secyt.informes.edicion;

/** Who prepared, reviewed or authorised. */
public record Firmante(String nombre, String cargo) {}
