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
     * @param version grows with each change
     */
    record Cuenta(
            String cuenta,
            String nombre,
            boolean activa,
            boolean demostracion,
            List<Nombramiento> nombramientos,
            int version) {

        /** Copies the posts. */
        public Cuenta {
            nombramientos = List.copyOf(nombramientos);
        }
    }

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
            @Nullable LocalDate hasta) {

        /** Whether it is held on a day. */
        public boolean vigente(LocalDate dia) {
            return !dia.isBefore(desde) && !termina(dia);
        }

        /** Whether it is over on a day. */
        public boolean termina(LocalDate dia) {
            return hasta != null && dia.isAfter(hasta);
        }
    }

    /** In what quality a post is held. */
    enum Calidad {
        /** Its holder. */
        TITULAR,
        /** Acting. */
        ENCARGADO,
        /** Substitute. */
        SUPLENTE
    }

    /** The accounts that he may see, by name: all with a national post, otherwise those with a post in his scope. */
    List<Cuenta> listar(Identidad quien);

    /**
     * One account.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none that he may see; everybody sees his own
     */
    Cuenta leer(Identidad quien, String cuenta);

    /**
     * Makes an account with its posts.
     *
     * @param contrasena 10 to 200 characters; wiped by nobody but the caller
     * @throws mx.conalep.secyt.http.Problema 422 for a bad name or password, 409 when it exists, 403 unless ADMINISTRADOR
     *     over each of the units (a state unit administers its own)
     */
    Cuenta crear(Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos);

    /**
     * Gives one more post.
     *
     * @throws mx.conalep.secyt.http.Problema 403 outside his scope, 409 when the account holds it already on one of the days
     */
    Cuenta nombrar(Identidad quien, String cuenta, Nombramiento nombramiento);

    /** Ends the posts with that role and unit on a day. */
    Cuenta relevar(Identidad quien, String cuenta, Rol rol, String unidad, LocalDate hasta);

    /**
     * Sets a new password and forgets every remembered credential and session of the account.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless it is his own or he administers each of its posts
     */
    void cambiarContrasena(Identidad quien, String cuenta, String contrasena);

    /**
     * Lets the account log in, or not.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he administers each of its posts, 409 for his own
     */
    Cuenta activar(Identidad quien, String cuenta, boolean activa);
}
