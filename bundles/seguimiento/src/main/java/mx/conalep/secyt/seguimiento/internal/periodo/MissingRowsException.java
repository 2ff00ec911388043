package mx.conalep.secyt.seguimiento.internal.periodo;

/** A unit has no rows yet for a year, or not for every indicator; the transaction is run again once they are there. */
final class MissingRowsException extends RuntimeException {

    private final String unidad;
    private final int ejercicio;

    MissingRowsException(String unidad, int ejercicio) {
        super("No rows of " + unidad + " for " + ejercicio);
        this.unidad = unidad;
        this.ejercicio = ejercicio;
    }

    String unidad() {
        return unidad;
    }

    int ejercicio() {
        return ejercicio;
    }
}
