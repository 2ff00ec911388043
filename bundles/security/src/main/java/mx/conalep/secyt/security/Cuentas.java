package mx.conalep.secyt.security;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts and the posts that they hold. Thread-safe. */
@ProviderType
public interface Cuentas {

    /**
     * An account without its secret.
     *
     * @param cuenta name, 3 to 60 of a-z 0-9 . _ -
     * @param nombre of the person
     * @param activa whether it may log in
     * @param demostracion whether it belongs to the demonstration
     * @param nombramientos posts held, past and future ones too
     */
    record Cuenta(
            String cuenta, String nombre, boolean activa, boolean demostracion, List<Nombramiento> nombramientos) {}

    /**
     * A post held between dates, both included.
     *
     * @param rol what the post may do
     * @param unidad key of its unit
     * @param calidad TITULAR, ENCARGADO or SUPLENTE
     * @param desde first day
     * @param hasta last day; null while it lasts
     */
    record Nombramiento(
            Rol rol,
            String unidad,
            Calidad calidad,
            LocalDate desde,
            @Nullable LocalDate hasta) {}

    /** In what quality a post is held. */
    enum Calidad {
        /** Its holder. */
        TITULAR,
        /** Acting. */
        ENCARGADO,
        /** Substitute. */
        SUPLENTE
    }

    /** All accounts, by name. */
    List<Cuenta> listar(Identidad quien);

    /**
     * Makes an account with its posts.
     *
     * @param contrasena 10 to 200 characters; wiped by nobody but the caller
     * @throws mx.conalep.secyt.http.Problema 422 for a bad name or password, 409 when it exists, 403 unless ADMINISTRADOR
     *     over each of the units (a state unit administers its own)
     */
    Cuenta crear(Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos);

    /** Gives one more post. */
    Cuenta nombrar(Identidad quien, String cuenta, Nombramiento nombramiento);

    /** Ends the posts with that role and unit on a day. */
    Cuenta relevar(Identidad quien, String cuenta, Rol rol, String unidad, LocalDate hasta);

    /** Sets a new password and forgets every remembered credential and session of the account. */
    void cambiarContrasena(Identidad quien, String cuenta, String contrasena);

    /** Lets the account log in, or not. */
    Cuenta activar(Identidad quien, String cuenta, boolean activa);
}
