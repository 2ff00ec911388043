package mx.conalep.secyt.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** E-mail addresses of accounts, and what their holders want to get there. Thread-safe. */
@ProviderType
public interface Correos {

    /**
     * What a person chose.
     *
     * @param correo address; null means no mail at all
     * @param silenciados kinds of notices that are not wanted by mail, such as {@code oficio}
     */
    record Preferencia(@Nullable String correo, Set<String> silenciados) {

        /** Copies the set. */
        public Preferencia {
            silenciados = Set.copyOf(silenciados);
        }
    }

    /**
     * Somebody to write to.
     *
     * @param cuenta name of the account
     * @param nombre of the person
     * @param correo address
     */
    record Destinatario(String cuenta, String nombre, String correo) {}

    /** What the caller chose. */
    Preferencia leer(Identidad quien);

    /**
     * Replaces what the caller chose.
     *
     * @throws mx.conalep.secyt.http.Problema 422 when that is no address, or a kind is not 1 to 40 letters, digits and hyphens
     */
    Preferencia cambiar(Identidad quien, Preferencia preferencia);

    /**
     * Those who work in a unit today, may log in, have an address and want that kind.
     *
     * @param clase kind of notice: what stands before the full stop of its reason
     */
    List<Destinatario> para(String unidad, String clase);
}
