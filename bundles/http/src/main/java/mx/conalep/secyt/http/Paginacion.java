package mx.conalep.secyt.http;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param pagina number of the page, from 1
 * @param tamano elements a page, 1 to 500
 */
public record Paginacion(int pagina, int tamano) {

    private static final int MAXIMO = 500;

    /**
     * From the query parameters {@code pagina} and {@code tamano}; missing ones mean page 1 of 50.
     *
     * @throws Problema 422 when they are out of range
     */
    public static Paginacion de(@Nullable Integer pagina, @Nullable Integer tamano) {
        int p = pagina == null ? 1 : pagina;
        int t = tamano == null ? 50 : tamano;
        new Validacion()
                .exigir(p >= 1 && p <= 1_000_000, "pagina", "Use una página de 1 a 1000000.", p)
                .exigir(t >= 1 && t <= MAXIMO, "tamano", "Use un tamaño de 1 a 500.", t)
                .terminar();
        return new Paginacion(p, t);
    }

    /** Index of the first element, from 0. */
    public int desde() {
        return Math.multiplyExact(pagina - 1, tamano);
    }
}
