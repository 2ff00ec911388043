package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What units say about a version, and what is answered. Thread-safe. */
@ProviderType
public interface ComentariosNorma {

    /** What a unit that was asked did. */
    enum Respuesta {
        /** It commented. */
        CON_COMENTARIOS,
        /** It has nothing to say. */
        SIN_COMENTARIOS
    }

    /** What is answered to a comment. */
    enum Resolucion {
        /** It goes into the text. */
        ACEPTADO,
        /** It does not. */
        RECHAZADO
    }

    /**
     * A comment.
     *
     * @param articulo number of the article; null when it is about the whole
     * @param extemporaneo whether it came after the term
     * @param motivo of the answer
     * @param resolvio account that answered
     * @param version for If-Match
     */
    record Comentario(
            long id,
            int numero,
            String unidad,
            @Nullable String articulo,
            String texto,
            String cuenta,
            Instant momento,
            boolean extemporaneo,
            @Nullable Resolucion resolucion,
            @Nullable String motivo,
            @Nullable String resolvio,
            @Nullable Instant resuelto,
            int version) {}

    /**
     * A unit that was asked.
     *
     * @param oficio id of the one that asks
     * @param respuesta null while it has not answered
     */
    record Consultada(
            String unidad,
            long oficio,
            LocalDate limite,
            @Nullable Respuesta respuesta,
            @Nullable String cuenta,
            @Nullable Instant momento) {}

    /**
     * Whom to ask.
     *
     * @param unidades keys; empty means each CAST and state unit
     * @param dias term in business days, 1 to 60; null means 10
     */
    record Consulta(
            @Nullable List<String> unidades, @Nullable Integer dias) {}

    /** What a unit says. */
    record NuevoComentario(
            @Nullable String unidad,
            @Nullable String articulo,
            @Nullable String texto) {}

    /**
     * Comments on a version in the order in which they came: all for national posts, otherwise those of the caller's units.
     */
    List<Comentario> listar(Identidad quien, String clave, int numero);

    /** Units that were asked about a version, those that have not answered first. */
    List<Consultada> consultadas(String clave, int numero);

    /**
     * Asks for comments on the latest version with an oficio.
     *
     * @throws mx.conalep.secyt.http.Problema 409 unless it is a project with text, 403, 412, 422
     */
    Norma consultar(Identidad quien, String clave, int version, Consulta consulta);

    /**
     * Comments on the latest version.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he works in the unit, 409 unless it was asked, 422
     */
    Comentario comentar(Identidad quien, String clave, NuevoComentario comentario);

    /** Says that a unit has no comments on the latest version; again changes nothing. */
    Consultada sinComentarios(Identidad quien, String clave, @Nullable String unidad);

    /**
     * Answers a comment; it may be answered anew until the text is handed to the approving bodies.
     *
     * @param version the comment's, as the caller has seen it
     * @throws mx.conalep.secyt.http.Problema 403 unless he manages the norm, 409, 412, 422 without reason
     */
    Comentario resolver(
            Identidad quien, long id, int version, @Nullable Resolucion resolucion, @Nullable String motivo);

    /** The comments on a version, their answers, and who has not answered, for whoever manages or reads nationwide. */
    Documento informe(Identidad quien, String clave, int numero);
}
