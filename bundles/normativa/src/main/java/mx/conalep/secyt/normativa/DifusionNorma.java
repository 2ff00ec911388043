package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Who got a norm, and who acknowledged it. Thread-safe. */
@ProviderType
public interface DifusionNorma {

    /**
     * A version as one unit got it.
     *
     * @param oficio id of the one that brought it
     * @param folio of that oficio
     * @param acusadoPor account that acknowledged it; null while nobody has
     */
    record Acuse(
            String unidad,
            long oficio,
            String folio,
            Instant enviada,
            @Nullable String acusadoPor,
            @Nullable Instant acusadoEn) {}

    /**
     * How a version was told.
     *
     * @param acuses those that have not acknowledged first
     * @param sinEnvio keys of the units that it governs and that have not got it
     */
    record Difusion(List<Acuse> acuses, List<String> sinEnvio) {

        /** Copies the lists. */
        public Difusion {
            acuses = List.copyOf(acuses);
            sinEnvio = List.copyOf(sinEnvio);
        }

        /** Keys of the units that got it and have not acknowledged. */
        public List<String> faltan() {
            return acuses.stream()
                    .filter(a -> a.acusadoEn() == null)
                    .map(Acuse::unidad)
                    .toList();
        }
    }

    /** How a version was told. */
    Difusion leer(String clave, int numero);

    /**
     * Sends the version that is in force, or will be, to every unit of the Sistema CONALEP that has not got it.
     *
     * @return the number of units that it was sent to
     * @throws mx.conalep.secyt.http.Problema 409 when there is none, 403, 412
     */
    int difundir(Identidad quien, String clave, int version);

    /**
     * Acknowledges receipt for the units in which the caller works; again changes nothing.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when none of them got it
     */
    void acusar(Identidad quien, String clave, int numero);
}
