package mx.conalep.secyt.portal.internal.piezas;

import mx.conalep.secyt.portal.internal.pagina.Solicitud;

/**
 * Heading of a column.
 *
 * @param texto what is read
 * @param numerica whether its cells are figures, set to the right
 * @param enlace orders by it; empty when it cannot
 * @param sentido {@code ascending}, {@code descending}, or empty when the order is another
 */
public record Columna(String texto, boolean numerica, String enlace, String sentido) {

    /** Of words. */
    public static Columna de(String texto) {
        return new Columna(texto, false, "", "");
    }

    /** Of figures. */
    public static Columna numero(String texto) {
        return new Columna(texto, true, "", "");
    }

    /** The same, by which the list can be ordered: {@code orden=clave}, and {@code orden=-clave} the other way. */
    public Columna ordenable(Solicitud solicitud, String clave) {
        String vigente = solicitud.parametro("orden").orElse("");
        String otro = vigente.equals(clave) ? "-" + clave : clave;
        String hacia = vigente.equals(clave) ? "ascending" : vigente.equals("-" + clave) ? "descending" : "";
        Direccion direccion = Direccion.de(solicitud).con("pagina", null).con("orden", otro);
        return new Columna(texto, numerica, direccion.toString(), hacia);
    }
}
