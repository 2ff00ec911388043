package mx.conalep.secyt.security.internal;

import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Lets national administrators into the console, under their own name. */
final class AccesoConsola {

    private final Tx tx;
    private final Bitacora bitacora;
    private final Autenticador autenticador;

    AccesoConsola(Tx tx, Bitacora bitacora, Autenticador autenticador) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.autenticador = autenticador;
    }

    /** Name of the account; the console governs the whole node, so a scope below the national one is not enough. */
    String entrar(String cuenta, String contrasena) {
        Identidad quien = autenticador.autenticar(cuenta, contrasena);
        if (!quien.puede(() -> List.of(Organigrama.NACIONAL), Rol.ADMINISTRADOR)) {
            throw Problema.prohibido("sin-puesto", "La consola es para ADMINISTRADOR de " + Organigrama.NACIONAL + ".");
        }
        tx.write(quien, s -> {
            bitacora.anotar(s, "entrar", "cuenta", quien.cuenta(), Map.of("por", "consola"));
            return quien;
        });
        return quien.cuenta();
    }
}
