package mx.conalep.secyt.procedimientos.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.FiltroOficios.Carpeta;
import mx.conalep.secyt.procedimientos.FiltroOficios.Situacion;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.Relacion;
import org.jspecify.annotations.Nullable;

/** What requests about oficios carry. */
final class Cuerpos {

    private Cuerpos() {}

    /**
     * An oficio to be issued.
     *
     * @param emisora key of the unit that issues it
     * @param responderAntes last day for the answer
     */
    public record Envio(
            @Nullable String emisora,
            @Nullable String asunto,
            @Nullable String texto,
            @Nullable String clausula,
            @Nullable List<String> destinatarios,
            @Nullable List<String> copias,
            @Nullable Relacion relacion,
            @Nullable LocalDate responderAntes) {

        NuevoOficio oficio() {
            new Validacion().presente(emisora, "emisora").terminar();
            return new NuevoOficio(
                    Objects.requireNonNull(emisora),
                    new Redaccion(o(asunto), o(texto), o(clausula)),
                    lista(destinatarios),
                    lista(copias),
                    relacion,
                    responderAntes,
                    null);
        }
    }

    /**
     * An answer.
     *
     * @param unidad which of the addressed units answers; may be missing when the caller signs for one only
     */
    public record Respuesta(
            @Nullable String unidad,
            @Nullable String asunto,
            @Nullable String texto) {

        Redaccion redaccion() {
            return new Redaccion(o(asunto), o(texto), "");
        }
    }

    static FiltroOficios filtro(@Nullable String carpeta, @Nullable String unidad, @Nullable String situacion) {
        Carpeta de = Objects.requireNonNullElse(Palabras.una(Carpeta.class, carpeta, "carpeta"), Carpeta.RECIBIDOS);
        Situacion en = Palabras.una(Situacion.class, situacion, "situacion");
        return new FiltroOficios(de, unidad, en);
    }

    private static String o(@Nullable String valor) {
        return valor == null ? "" : valor;
    }

    private static List<String> lista(@Nullable List<String> valores) {
        return valores == null ? List.of() : valores;
    }
}
