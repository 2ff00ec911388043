package mx.conalep.secyt.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that the caller can mend; answered as {@code application/problem+json} (RFC 9457). */
public final class Problema extends RuntimeException {

    private final int estado;
    private final String codigo;
    private final transient List<ErrorCampo> errores;
    private final @Nullable Duration espera;
    private final transient @Nullable Object bloqueo;

    /**
     * A refusal.
     *
     * @param estado HTTP status, 4xx or 503
     * @param codigo stable kebab-case code that programs compare
     * @param mensaje Spanish sentence that says how to mend it
     * @param errores field by field, may be empty
     */
    public Problema(int estado, String codigo, String mensaje, List<ErrorCampo> errores) {
        this(estado, codigo, mensaje, errores, null, null);
    }

    private Problema(
            int estado,
            String codigo,
            String mensaje,
            List<ErrorCampo> errores,
            @Nullable Duration espera,
            @Nullable Object bloqueo) {
        super(mensaje);
        this.estado = estado;
        this.codigo = codigo;
        this.errores = List.copyOf(errores);
        this.espera = espera;
        this.bloqueo = bloqueo;
    }

    /** 422: the content of one field is not acceptable. */
    public static Problema campo(String campo, String mensaje, @Nullable Object valor) {
        String texto = valor == null ? null : String.valueOf(valor);
        return invalido(List.of(new ErrorCampo(campo, mensaje, texto)));
    }

    /** 422: the content of several fields is not acceptable. */
    public static Problema invalido(List<ErrorCampo> errores) {
        return new Problema(422, "datos-invalidos", "Corrija los campos señalados y envíe de nuevo.", errores);
    }

    /** 404: there is no such thing, or the caller may not know of it. */
    public static Problema noExiste(String que, String clave) {
        return new Problema(
                404, "no-existe", "No existe " + que + " con la clave «" + clave + "»; revísela.", List.of());
    }

    /** 403: the caller's posts do not allow it. */
    public static Problema prohibido(String codigo, String mensaje) {
        return new Problema(403, codigo, mensaje, List.of());
    }

    /** 409: the state of the record does not allow it. */
    public static Problema conflicto(String codigo, String mensaje) {
        return new Problema(409, codigo, mensaje, List.of());
    }

    /** 429: too often; the answer says in {@code Retry-After} when to try again. */
    public static Problema demasiado(String codigo, String mensaje, Duration espera) {
        return new Problema(429, codigo, mensaje, List.of(), espera, null);
    }

    /**
     * The same refusal, saying which rule locks the record, since when, who holds it, until when and how to ask.
     *
     * @param de the lock, written as JSON beside the message; null when nothing is locked
     */
    public Problema bloqueado(@Nullable Object de) {
        return new Problema(estado, codigo, String.valueOf(getMessage()), errores, espera, de);
    }

    /** HTTP status. */
    public int estado() {
        return estado;
    }

    /** Code for programs. */
    public String codigo() {
        return codigo;
    }

    /** Field by field; empty when no single field is to blame. */
    public List<ErrorCampo> errores() {
        return errores;
    }

    /** After what time the same may succeed; null when waiting does not help. */
    public @Nullable Duration espera() {
        return espera;
    }

    /** What locks the record; null when nothing does. */
    public @Nullable Object bloqueo() {
        return bloqueo;
    }
}
