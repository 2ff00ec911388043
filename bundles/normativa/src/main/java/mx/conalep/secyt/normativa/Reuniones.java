package mx.conalep.secyt.normativa;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings: called by CST, CSC or DSTC, seen by national posts and by the units that were invited. {@code version} is the
 * meeting's, as the caller has seen it. Thread-safe.
 */
@ProviderType
public interface Reuniones {

    /** Which are wanted; null means any. */
    record Filtro(
            Reunion.@Nullable Clase clase,
            Reunion.@Nullable Estado estado,
            @Nullable Integer ejercicio) {

        /** All. */
        public static final Filtro TODAS = new Filtro(null, null, null);
    }

    /** What is told about one; see {@link Reunion}. Kind and caller are only read when it is new. */
    record Datos(
            Reunion.@Nullable Clase clase,
            Reunion.@Nullable Tipo tipo,
            @Nullable String titulo,
            @Nullable String convoca,
            @Nullable LocalDate fecha,
            @Nullable String hora,
            Reunion.@Nullable Modalidad modalidad,
            @Nullable String lugar,
            @Nullable Integer quorum,
            @Nullable List<Reunion.Punto> programa) {}

    /**
     * Whom to invite.
     *
     * @param unidades keys
     * @param oficio whether an oficio goes out; otherwise a notice
     */
    record Invitacion(@Nullable List<String> unidades, boolean oficio) {}

    /**
     * What came of it.
     *
     * @param asistentes who attended
     * @param acuerdos commitments; each needs unit and day
     */
    record Acta(
            @Nullable List<Reunion.Asistente> asistentes,
            @Nullable String conclusiones,
            @Nullable List<Compromisos.Nuevo> acuerdos) {}

    /** The latest first. */
    Pagina<Reunion> listar(Identidad quien, Filtro filtro, Paginacion paginacion);

    /**
     * One that he may see.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Reunion.Expediente leer(Identidad quien, String clave);

    /**
     * Plans one.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 unless he works in the unit that calls it
     */
    Reunion programar(Identidad quien, Datos datos);

    /** Changes it, and its programme, until it is held; whoever was invited is told when the day moves. */
    Reunion cambiar(Identidad quien, String clave, int version, Datos datos);

    /** Invites units that were not invited yet. */
    Reunion invitar(Identidad quien, String clave, int version, Invitacion invitacion);

    /**
     * Notes that it was held.
     *
     * @throws mx.conalep.secyt.http.Problema 409 unless units were invited, 422 before its day or without quorum
     */
    Reunion celebrar(Identidad quien, String clave, int version, Acta acta);

    /** Adds commitments to one that was held. */
    Reunion acordar(Identidad quien, String clave, int version, @Nullable List<Compromisos.Nuevo> acuerdos);

    /** Calls it off, or notes that it had no quorum; whoever was invited is told. */
    Reunion cancelar(Identidad quien, String clave, int version, @Nullable String motivo);

    /** Adds a file of the archive. */
    Reunion documentar(
            Identidad quien, String clave, int version, @Nullable Long archivo, Reunion.@Nullable ClaseDocumento clase);

    /**
     * A file of a meeting that he may see.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Archivo documento(Identidad quien, String clave, long archivo);
}
