package mx.conalep.secyt.seguimiento.internal.importacion;

import mx.conalep.secyt.security.Identidad;

/** Tells who an account is today, for work that goes on after its request. */
@FunctionalInterface
interface Puestos {

    /**
     * Its identity, with the posts that it holds today.
     *
     * @throws mx.conalep.secyt.http.Problema when it may no longer log in
     */
    Identidad de(String cuenta);
}
