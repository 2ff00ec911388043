package mx.conalep.secyt.catalogo.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it travels.
 *
 * @param demostracion true when it belongs to the demonstration, absent otherwise
 * @param avisos what to look at again; absent when there is nothing
 */
record OfertaJson(
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
        boolean requiereAcreditacion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate retiro,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sustituta,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fusionadaEn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean demostracion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> avisos) {

    static OfertaJson de(Oferta o, List<String> avisos) {
        return new OfertaJson(
                o.clave(),
                o.linea(),
                o.nombre(),
                o.horas(),
                o.modalidad(),
                o.area(),
                o.claveSat(),
                o.unidades(),
                o.activa(),
                o.version(),
                o.requiereAcreditacion(),
                o.retiro(),
                o.sustituta(),
                o.fusionadaEn(),
                o.demostracion() ? Boolean.TRUE : null,
                avisos);
    }

    /** An offer as a request gives it; {@code activa} is true when missing. */
    record Datos(
            @Nullable String clave,
            @Nullable String linea,
            @Nullable String nombre,
            @Nullable Integer horas,
            @Nullable String modalidad,
            @Nullable String area,
            @Nullable String claveSat,
            @Nullable List<String> unidades,
            @Nullable Boolean activa,
            @Nullable Boolean requiereAcreditacion) {

        /** A new one. */
        Oferta oferta() {
            new Validacion()
                    .presente(clave, "clave")
                    .presente(linea, "linea")
                    .presente(nombre, "nombre")
                    .terminar();
            return oferta(Objects.requireNonNull(clave), Objects.requireNonNull(Coordinacion.linea(linea)));
        }

        /** A change of that one: key and line stay. */
        Oferta cambio(Oferta actual) {
            Linea pedida = Coordinacion.linea(linea);
            new Validacion()
                    .presente(nombre, "nombre")
                    .exigir(
                            clave == null || clave.equals(actual.clave()),
                            "clave",
                            "La clave no cambia: cree otra oferta y desactive ésta.",
                            clave)
                    .exigir(
                            pedida == null || pedida == actual.linea(),
                            "linea",
                            "La línea no cambia: cree otra oferta y desactive ésta.",
                            linea)
                    .terminar();
            return oferta(actual.clave(), actual.linea());
        }

        private Oferta oferta(String suClave, Linea suLinea) {
            return new Oferta(
                    0,
                    suClave,
                    suLinea,
                    Objects.requireNonNull(nombre).strip(),
                    horas,
                    modalidad,
                    area,
                    claveSat,
                    Objects.requireNonNullElse(unidades, List.of()),
                    activa == null || activa,
                    0,
                    false,
                    Boolean.TRUE.equals(requiereAcreditacion),
                    null,
                    null,
                    null);
        }
    }
}
