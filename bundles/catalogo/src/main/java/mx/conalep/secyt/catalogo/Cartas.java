package mx.conalep.secyt.catalogo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Cartas descriptivas of offers, with all their versions. Thread-safe. */
@ProviderType
public interface Cartas {

    /**
     * A version.
     *
     * @param oferta key
     * @param version from 1
     * @param motivo why it was made
     * @param cambio account
     * @param cambiada when
     * @param avisos what is odd and yet may be right, in Spanish
     */
    record Carta(
            String oferta,
            int version,
            CartaDescriptiva contenido,
            String motivo,
            String cambio,
            Instant cambiada,
            List<String> avisos) {

        /** Copies the list. */
        public Carta {
            avisos = List.copyOf(avisos);
        }
    }

    /** The latest version of an offer's. */
    Optional<Carta> vigente(String oferta);

    /** All versions of an offer's, the latest first. */
    List<Carta> historia(String oferta);

    /**
     * Writes the next version.
     *
     * @param version the latest that the caller has seen; 0 when there is none
     * @throws mx.conalep.secyt.http.Problema 404, 403 unless CSC or CST of its line, 412, 422 for what is missing or does
     *     not add up
     */
    Carta guardar(Identidad quien, String oferta, int version, CartaDescriptiva contenido, @Nullable String motivo);

    /** Writes a version as PDF; does not close. */
    void pdf(Carta carta, OutputStream salida) throws IOException;
}
