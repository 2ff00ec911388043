package mx.conalep.secyt.catalogo;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests of state units, and of planteles and CAST through them, for courses, technological services, firms and
 * accounts; the coordination of the line answers. Accepting does what was asked in the same transaction, and every answer
 * is told to the unit. Thread-safe.
 */
@ProviderType
public interface Solicitudes {

    /**
     * Which requests are wanted; null means any.
     *
     * @param unidad only those of this unit and below it
     */
    record Filtro(
            Solicitud.@Nullable Tipo tipo,
            Solicitud.@Nullable Estado estado,
            @Nullable String unidad) {

        /** All. */
        public static final Filtro TODAS = new Filtro(null, null, null);
    }

    /** Those that he may see, the newest first. */
    Pagina<Solicitud> listar(Identidad quien, Filtro filtro, Paginacion paginacion);

    /** How many were received before an instant and wait for a coordination. */
    long pendientes(Instant antes);

    /**
     * One that he may see.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Solicitud leer(Identidad quien, long id);

    /** What was said about one that he may see, in order. */
    List<Solicitud.Mensaje> mensajes(Identidad quien, long id);

    /** What is registered already and looks like it, in Spanish. */
    List<String> parecidas(Identidad quien, Solicitud.Propuesta propuesta);

    /**
     * Asks. A state unit's request goes to the coordination, one of a plantel or CAST to its state unit first.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 out of scope
     */
    Solicitud solicitar(Identidad quien, Solicitud.Propuesta propuesta);

    /** The same, straight to the coordination. */
    Solicitud solicitarDirecto(Identidad quien, Solicitud.Propuesta propuesta);

    /** The state unit hands it on to the coordination. */
    Solicitud avalar(Identidad quien, long id, OptionalInt version);

    /**
     * Makes what is asked for.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless the coordination of its line, 409 unless it waits for it or the
     *     thing exists, 422 when something is missing; then nothing has changed
     */
    Solicitud aceptar(Identidad quien, long id, OptionalInt version, Solicitud.Aceptacion aceptacion);

    /** Turns it down, saying why: the state unit what is proposed, the coordination what waits for it. */
    Solicitud rechazar(Identidad quien, long id, OptionalInt version, @Nullable String motivo);

    /** The coordination asks for more. */
    Solicitud preguntar(Identidad quien, long id, OptionalInt version, @Nullable String texto);

    /**
     * Answers what was asked.
     *
     * @param cambio fields to be changed; those that are null stay
     */
    Solicitud ampliar(
            Identidad quien, long id, OptionalInt version, @Nullable String texto, Solicitud.Propuesta cambio);
}
