package mx.conalep.secyt.catalogo;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Ambito;
import org.jspecify.annotations.Nullable;

/**
 * A course or technological service of the catalogue. Immutable.
 *
 * @param id internal key
 * @param clave key by which it is captured, such as {@code CUR-001}
 * @param linea line of service
 * @param nombre name
 * @param horas usual duration in hours; null when it varies
 * @param modalidad PRESENCIAL, EN_LINEA or MIXTA; null when it varies
 * @param area thematic area of a course (STPS key) or kind of a technological service; null when unknown
 * @param claveSat SAT product or service key of its CFDI, 8 digits; null when unknown
 * @param unidades keys of the units that offer it, each with all below it; empty means every unit
 * @param activa whether new services may use it
 * @param version for If-Match
 * @param demostracion whether it belongs to the demonstration
 * @param requiereAcreditacion whether the unit that delivers it should be accredited for it
 * @param retiro first day on which it is not offered; null while nobody retired it
 * @param sustituta key of the offer that replaces a retired one
 * @param fusionadaEn key of the offer that this one stands for; null unless it was joined to another
 */
public record Oferta(
        long id,
        String clave,
        Linea linea,
        String nombre,
        @Nullable Integer horas,
        @Nullable String modalidad,
        @Nullable String area,
        @Nullable String claveSat,
        List<String> unidades,
        boolean activa,
        int version,
        boolean demostracion,
        boolean requiereAcreditacion,
        @Nullable LocalDate retiro,
        @Nullable String sustituta,
        @Nullable String fusionadaEn) {

    /** Copies the list. */
    public Oferta {
        unidades = List.copyOf(unidades);
    }

    /** One that nobody retired or joined to another and that needs no accreditation. */
    public Oferta(
            long id,
            String clave,
            Linea linea,
            String nombre,
            @Nullable Integer horas,
            @Nullable String modalidad,
            @Nullable String area,
            @Nullable String claveSat,
            List<String> unidades,
            boolean activa,
            int version,
            boolean demostracion) {
        this(
                id,
                clave,
                linea,
                nombre,
                horas,
                modalidad,
                area,
                claveSat,
                unidades,
                activa,
                version,
                demostracion,
                false,
                null,
                null,
                null);
    }

    /** Whether a unit may deliver it: no unit is named, or it is one of them or lies below one. */
    public boolean laOfrece(Ambito unidad) {
        return unidades.isEmpty() || unidad.ascendencia().stream().anyMatch(unidades::contains);
    }
}
