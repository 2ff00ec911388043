package mx.conalep.secyt.security;

import java.util.List;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the coordinations may do with accounts when they answer requests (It-06, activity 4), and no more than that: see who
 * is registered, and register who captures or releases. Thread-safe.
 */
@ProviderType
public interface AltasCuenta {

    /** A person who has an account. */
    record Persona(String cuenta, String nombre) {}

    /**
     * Active accounts by name, without their posts.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless CSC, CST, DSTC, AUDITOR or ADMINISTRADOR of the nation
     */
    List<Persona> personas(Identidad quien);

    /**
     * Makes an account with one post, under the name of whoever accepts.
     *
     * @param puesto CAPTURISTA or DIRECTOR, of a unit below the nation
     * @throws mx.conalep.secyt.http.Problema 403 unless CSC, CST, DSTC or ADMINISTRADOR over the unit; 422 for another role or
     *     unit, a bad name or password; 409 when it exists
     */
    Cuenta alta(Identidad quien, String cuenta, String nombre, String contrasena, Nombramiento puesto);
}
