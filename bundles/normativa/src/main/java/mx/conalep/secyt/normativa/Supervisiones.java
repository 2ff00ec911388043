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
 * Supervision of compliance: visits by CST, CSC or DSTC, seen by whoever sees the unit. {@code version} is the visit's, as
 * the caller has seen it. Thread-safe.
 */
@ProviderType
public interface Supervisiones {

    /**
     * Which are wanted; null means any.
     *
     * @param unidad of this unit and those below it
     */
    record Filtro(
            @Nullable String unidad,
            Visita.@Nullable Estado estado,
            @Nullable String norma) {

        /** All. */
        public static final Filtro TODAS = new Filtro(null, null, null);
    }

    /** What is told about a visit; see {@link Visita}. */
    record Datos(
            @Nullable String unidad,
            @Nullable String norma,
            @Nullable LocalDate fecha,
            @Nullable List<String> equipo) {}

    /**
     * What is told about a point of the cédula.
     *
     * @param numero of the point, from 1
     */
    record Revision(
            @Nullable Integer numero,
            Visita.@Nullable Resultado resultado,
            @Nullable String evidencia,
            @Nullable Long archivo,
            @Nullable String hallazgo) {}

    /** The latest first. */
    Pagina<Visita> listar(Identidad quien, Filtro filtro, Paginacion paginacion);

    /**
     * One that he may see.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Visita.Cedula leer(Identidad quien, String clave);

    /**
     * Plans a visit; its cédula has a point for each article of the version in force on the day, and the unit is told.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data or when nothing is in force then, 403
     */
    Visita programar(Identidad quien, Datos datos);

    /** Fills in points of the cédula until it is complete. */
    Visita revisar(Identidad quien, String clave, int version, @Nullable List<Revision> puntos);

    /**
     * Ends the visit: every point was looked at, and each finding has an action with unit and day.
     *
     * @param acciones what is to be done, each with the number of its point
     */
    Visita concluir(
            Identidad quien,
            String clave,
            int version,
            @Nullable String conclusiones,
            @Nullable List<Compromisos.Nuevo> acciones);

    /** Closes it once every action ended. */
    Visita cerrar(Identidad quien, String clave, int version);

    /** Calls a planned one off. */
    Visita cancelar(Identidad quien, String clave, int version, @Nullable String motivo);

    /**
     * Evidence of a visit that he may see.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Archivo evidencia(Identidad quien, String clave, long archivo);
}
