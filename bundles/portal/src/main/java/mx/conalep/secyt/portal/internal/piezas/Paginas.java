package mx.conalep.secyt.portal.internal.piezas;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;

/**
 * Where a page of a list lies in the whole, drawn by the macro {@code paginacion}.
 *
 * @param desde number of its first element, from 1; 0 for an empty list
 * @param hasta number of its last element
 * @param total how many there are
 * @param minimo whether there are more than that
 * @param anterior address; empty on the first
 * @param siguiente address; empty on the last
 */
public record Paginas(long desde, long hasta, long total, boolean minimo, String anterior, String siguiente) {

    private static final int FILAS = 50;

    /** The page that was asked for with {@code pagina} and {@code tamano}. */
    public static Paginacion pedida(Solicitud solicitud) {
        Integer tamano = solicitud.entero("tamano").orElse(FILAS);
        return Paginacion.de(solicitud.entero("pagina").orElse(null), tamano);
    }

    /** The way from one page to the next keeps all other parameters. */
    public static Paginas de(Solicitud solicitud, Paginacion paginacion, Pagina<?> pagina) {
        int cuantos = pagina.elementos().size();
        long desde = cuantos == 0 ? 0 : paginacion.desde() + 1L;
        long hasta = paginacion.desde() + (long) cuantos;
        boolean minimo = Boolean.TRUE.equals(pagina.totalEsMinimo());
        boolean hayMas = hasta < pagina.total() || (minimo && cuantos == paginacion.tamano());
        return new Paginas(
                desde,
                cuantos == 0 ? 0 : hasta,
                pagina.total(),
                minimo,
                paginacion.pagina() > 1 ? a(solicitud, paginacion.pagina() - 1) : "",
                cuantos > 0 && hayMas ? a(solicitud, paginacion.pagina() + 1) : "");
    }

    private static String a(Solicitud solicitud, int pagina) {
        return Direccion.de(solicitud).con("pagina", pagina).toString();
    }
}
