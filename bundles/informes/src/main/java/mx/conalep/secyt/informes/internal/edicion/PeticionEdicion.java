package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /informes/{clave}/ediciones}.
 *
 * @param tipo MENSUAL, TRIMESTRAL or PROGRAMATICO
 * @param periodo number of the month or quarter
 * @param destinatarios units that get it with an oficio
 */
public record PeticionEdicion(
        @Nullable TipoEdicion tipo,
        @Nullable Linea linea,
        @Nullable Integer ejercicio,
        @Nullable Integer periodo,
        @Nullable String justificacion,
        @Nullable Firmante elaboro,
        @Nullable Firmante reviso,
        @Nullable Firmante autorizo,
        @Nullable List<String> destinatarios) {

    NuevaEdicion nueva() {
        new Validacion()
                .presente(elaboro, "elaboro")
                .presente(reviso, "reviso")
                .presente(autorizo, "autorizo")
                .terminar();
        return new NuevaEdicion(
                periodo(tipo, linea, ejercicio, periodo),
                justificacion,
                completo(elaboro),
                completo(reviso),
                completo(autorizo),
                Objects.requireNonNullElse(destinatarios, List.of()));
    }

    static PeriodoEdicion periodo(
            @Nullable TipoEdicion tipo, @Nullable Linea linea, @Nullable Integer ejercicio, @Nullable Integer periodo) {
        new Validacion()
                .presente(tipo, "tipo")
                .presente(linea, "linea")
                .presente(ejercicio, "ejercicio")
                .presente(periodo, "periodo")
                .terminar();
        return new PeriodoEdicion(
                Objects.requireNonNull(tipo),
                Objects.requireNonNull(linea),
                Objects.requireNonNull(ejercicio),
                Objects.requireNonNull(periodo));
    }

    @SuppressWarnings("NullAway") // Out of JSON, parts may be missing.
    private static Firmante completo(@Nullable Firmante firmante) {
        String nombre = firmante.nombre();
        String cargo = firmante.cargo();
        return new Firmante(nombre == null ? "" : nombre.strip(), cargo == null ? "" : cargo.strip());
    }
}
