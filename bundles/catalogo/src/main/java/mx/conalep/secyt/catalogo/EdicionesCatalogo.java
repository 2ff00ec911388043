package mx.conalep.secyt.catalogo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Published editions of the catalogue: what was offered on a day, frozen. Thread-safe. */
@ProviderType
public interface EdicionesCatalogo {

    /**
     * An edition.
     *
     * @param folio its number, such as {@code CAT-2026-001}
     * @param nota what is to be known of it
     * @param emitio account
     * @param emitida when
     * @param ofertas how many are in it
     * @param sha256 of its lines, in order of key
     * @param demostracion whether some are of the demonstration
     */
    record Edicion(
            String folio,
            @Nullable String nota,
            String emitio,
            Instant emitida,
            int ofertas,
            String sha256,
            boolean demostracion) {}

    /**
     * An offer as it was published.
     *
     * @param unidades keys of the units that offer it, joined by commas; an empty text means every unit
     */
    record Renglon(
            String clave,
            Linea linea,
            String nombre,
            @Nullable Integer horas,
            @Nullable String modalidad,
            @Nullable String area,
            @Nullable String claveSat,
            String unidades) {}

    /** What became of an offer between two editions. */
    enum Tipo {
        /** It was not there before. */
        @JsonProperty("agregada")
        AGREGADA,
        /** It is not the same. */
        @JsonProperty("cambiada")
        CAMBIADA,
        /** It is there no more. */
        @JsonProperty("retirada")
        RETIRADA
    }

    /**
     * A difference.
     *
     * @param campos names of the fields that changed
     */
    record Cambio(Tipo tipo, String clave, String nombre, List<String> campos) {

        /** Copies the list. */
        public Cambio {
            campos = List.copyOf(campos);
        }
    }

    /** The newest first. */
    Pagina<Edicion> listar(Paginacion paginacion);

    /** Whether one was issued in a year, in Mexico City. */
    boolean publicado(int ejercicio);

    /**
     * One.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Edicion leer(String folio);

    /**
     * What is in it, in order of key.
     *
     * @param folio null means the catalogue as it is now
     */
    List<Renglon> renglones(@Nullable String folio);

    /**
     * Freezes the catalogue as it is now.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless CSC, CST or DSTC, 409 when nothing changed since the last one
     */
    Edicion emitir(Identidad quien, @Nullable String nota);

    /**
     * What changed from one to another, in order of key.
     *
     * @param despues null means the catalogue as it is now
     */
    List<Cambio> comparar(String antes, @Nullable String despues);
}
