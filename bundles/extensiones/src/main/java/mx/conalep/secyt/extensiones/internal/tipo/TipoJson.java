package mx.conalep.secyt.extensiones.internal.tipo;

import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/**
 * A service type as it travels.
 *
 * @param id key for {@code tipo}
 * @param nombre for people
 * @param linea of service
 * @param bundle that brings it
 * @param categoria national category under which it counts or asks to count; null when it asks for none
 * @param suma whether services captured now add to the national indicators
 * @param porque why they do or do not
 * @param esquema JSON Schema of {@code datos}; null when the plugin cannot say
 * @param motivo why it cannot; null when it can
 * @param presente whether its plugin is here now; what was captured with one that is gone can still be read
 */
public record TipoJson(
        String id,
        String nombre,
        Linea linea,
        String bundle,
        @Nullable String categoria,
        boolean suma,
        String porque,
        @Nullable Map<String, Object> esquema,
        @Nullable String motivo,
        boolean presente) {

    static TipoJson de(Descriptor ido) {
        String motivo = "El complemento " + ido.bundle() + " no está activo: pida a la DCTA que lo instale de nuevo.";
        return new TipoJson(
                ido.tipo(),
                ido.nombre(),
                ido.linea(),
                ido.bundle(),
                null,
                false,
                motivo,
                Esquema.de(ido.nombre(), ido.campos()),
                motivo,
                false);
    }

    static TipoJson de(TipoDisponible tipo, Categoria categoria) {
        try {
            return de(tipo, categoria, Esquema.de(tipo.nombre(), tipo.campos()), null);
        } catch (Problema e) {
            return de(tipo, categoria, null, e.getMessage());
        }
    }

    private static TipoJson de(
            TipoDisponible tipo, Categoria c, @Nullable Map<String, Object> esquema, @Nullable String motivo) {
        return new TipoJson(
                tipo.id(),
                tipo.nombre(),
                tipo.linea(),
                tipo.bundle(),
                c.clave(),
                c.suma(),
                c.motivo(),
                esquema,
                motivo,
                true);
    }
}
