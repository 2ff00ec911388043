package mx.conalep.secyt.catalogo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accreditations of CAST and planteles: that a body recognises their competence for services and norms, between two days
 * (manual, section 2). Thread-safe.
 */
@ProviderType
public interface Acreditaciones {

    /** How an accreditation stands today. */
    enum Situacion {
        /** In force. */
        @JsonProperty("vigente")
        VIGENTE,
        /** In force, and within 60 days no more. */
        @JsonProperty("por-vencer")
        POR_VENCER,
        /** No more in force. */
        @JsonProperty("vencida")
        VENCIDA
    }

    /**
     * An accreditation.
     *
     * @param unidad key of the unit that has it
     * @param organismo who gave it
     * @param numero its number
     * @param alcance what it covers, in words
     * @param ofertas keys of the offers that it covers
     * @param normas norms that it covers
     * @param emitida first day
     * @param vence last day
     * @param archivo its certificate in the archive
     */
    record Acreditacion(
            long id,
            String unidad,
            String organismo,
            String numero,
            String alcance,
            List<String> ofertas,
            List<String> normas,
            LocalDate emitida,
            LocalDate vence,
            @Nullable Long archivo,
            Situacion situacion,
            int version) {

        /** Copies the lists. */
        public Acreditacion {
            ofertas = List.copyOf(ofertas);
            normas = List.copyOf(normas);
        }
    }

    /** What is told about one; see {@link Acreditacion}. */
    record Datos(
            @Nullable String unidad,
            @Nullable String organismo,
            @Nullable String numero,
            @Nullable String alcance,
            @Nullable List<String> ofertas,
            @Nullable List<String> normas,
            @Nullable LocalDate emitida,
            @Nullable LocalDate vence,
            @Nullable Long archivo) {}

    /**
     * Which are wanted; null means any.
     *
     * @param unidad of this unit and those below it
     * @param oferta that cover this offer
     */
    record Filtro(
            @Nullable String unidad,
            @Nullable String oferta,
            @Nullable Situacion situacion) {

        /** All. */
        public static final Filtro TODAS = new Filtro(null, null, null);
    }

    /** Those that expire first come first. */
    Pagina<Acreditacion> listar(Filtro filtro, Paginacion paginacion);

    /**
     * One.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Acreditacion leer(long id);

    /** One in force on a day that covers an offer for a unit, its own or of a unit above it. */
    Optional<Acreditacion> vigente(Ambito unidad, String oferta, LocalDate dia);

    /**
     * Registers one.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 unless its director, its state unit or CST, 409 when its
     *     number is registered
     */
    Acreditacion registrar(Identidad quien, Datos datos);

    /**
     * Changes all but the unit.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404, 403, 412, 422
     */
    Acreditacion cambiar(Identidad quien, long id, int version, Datos datos);
}
