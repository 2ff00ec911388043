package mx.conalep.secyt.seguimiento.internal.servicio;

/** Folios of services, {@code S2026-00000123}; without a formatter, which an import would feel. */
final class FolioServicio {

    private static final int CIFRAS = 8;

    private FolioServicio() {}

    /** The folio of a record of a year. */
    static String de(int ejercicio, long id) {
        String numero = Long.toString(id);
        return "S" + ejercicio + "-" + "0".repeat(Math.max(0, CIFRAS - numero.length())) + numero;
    }
}
