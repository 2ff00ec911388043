package mx.conalep.secyt.portal.internal.pagina;

import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

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

    /** Whether the pages of plugins are for him. */
    public boolean complementos() {
        return identidad.tiene(Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL);
    }
}
