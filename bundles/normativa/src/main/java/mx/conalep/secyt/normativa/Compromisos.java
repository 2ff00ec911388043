package mx.conalep.secyt.normativa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Commitments, followed until closed: by their unit, and by CST, CSC or DSTC. Thread-safe. */
@ProviderType
public interface Compromisos {

    /** Whose. */
    enum De {
        /** Of the units in which he works. */
        MIOS,
        /** Of those units and the ones below them. */
        MI_AMBITO
    }

    /** Which. */
    enum Situacion {
        /** Somebody still has to do something. */
        ABIERTOS,
        /** Open, and the day has passed. */
        VENCIDOS,
        /** The unit says that it is done. */
        POR_REVISAR,
        /** Closed or cancelled. */
        TERMINADOS
    }

    /** Which are wanted; null means any. */
    record Filtro(
            @Nullable De de,
            @Nullable Situacion situacion,
            @Nullable String unidad,
            @Nullable String reunion,
            @Nullable String visita) {

        /** All in scope. */
        public static final Filtro TODOS = new Filtro(null, null, null, null, null);
    }

    /** A commitment to be followed; see {@link Compromiso}. */
    record Nuevo(
            @Nullable String texto,
            @Nullable String unidad,
            @Nullable LocalDate vence,
            @Nullable Integer punto) {}

    /**
     * What is to be done with one.
     *
     * @param texto what was done, or why
     * @param vence another last day, for {@link Compromiso.Accion#PRORROGAR}
     * @param archivo evidence in the archive
     */
    record Avance(
            Compromiso.@Nullable Accion accion,
            @Nullable String texto,
            @Nullable LocalDate vence,
            @Nullable Long archivo) {}

    /** Where one comes from: a meeting or a visit. */
    record Origen(@Nullable String reunion, @Nullable String visita) {

        /** A meeting. */
        public static Origen reunion(String clave) {
            return new Origen(clave, null);
        }

        /** A visit. */
        public static Origen visita(String clave) {
            return new Origen(null, clave);
        }
    }

    /** Those in scope, by last day. */
    Pagina<Compromiso> listar(Identidad quien, Filtro filtro, Paginacion paginacion);

    /**
     * One in scope, or agreed in a meeting to which one of his units was invited.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Compromiso leer(Identidad quien, long id);

    /** What was done with one in scope, in order. */
    List<Compromiso.Paso> pasos(Identidad quien, long id);

    /**
     * Evidence of one in scope.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Archivo evidencia(Identidad quien, long id, long archivo);

    /**
     * Does something with one.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404, 403, 409 unless its state allows it, 412, 422
     */
    Compromiso avanzar(Identidad quien, long id, int version, Avance avance);

    /**
     * Checks new ones, outside any transaction.
     *
     * @param desde no last day lies before this one
     * @throws mx.conalep.secyt.http.Problema 422 when one lacks text, unit or day
     */
    void revisar(List<Nuevo> nuevos, LocalDate desde);

    /** Adds checked ones in the transaction of the meeting or visit, and tells their units. */
    void registrar(TxSession session, Origen origen, List<Nuevo> nuevos) throws SQLException;
}
