package mx.conalep.secyt.portal.internal.pagina;

import mx.conalep.secyt.security.Identidad;

/**
 * Somebody who is logged in.
 *
 * @param identidad who, with the powers of today
 * @param csrf what every form of his must send back in the field {@code csrf}
 */
public record Visita(Identidad identidad, String csrf) {

    /** Name of the person. */
    public String nombre() {
        return identidad.nombre();
    }

    /** Name of the account. */
    public String cuenta() {
        return identidad.cuenta();
    }
}
