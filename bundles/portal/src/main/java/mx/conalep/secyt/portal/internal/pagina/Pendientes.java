package mx.conalep.secyt.portal.internal.pagina;

/** How much a person has not read; shown on every page. */
@FunctionalInterface
public interface Pendientes {

    /** Notices without reading. */
    long sinLeer(Visita visita);
}
