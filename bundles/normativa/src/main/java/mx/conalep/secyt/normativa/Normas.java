package mx.conalep.secyt.normativa;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Norms and their versions. They are managed by the coordination of one of their lines, or DSTC; everybody with a post reads
 * them. Thread-safe.
 */
@ProviderType
public interface Normas {

    /** Which are wanted; null means any. */
    record Filtro(
            @Nullable Linea linea,
            Norma.@Nullable Clase clase,
            Norma.@Nullable Estado estado,
            @Nullable String texto) {

        /** All. */
        public static final Filtro TODAS = new Filtro(null, null, null, null);
    }

    /** What is told about a norm; see {@link Norma}. The key is only read when it is new. */
    record Datos(
            @Nullable String clave,
            @Nullable String titulo,
            Norma.@Nullable Clase clase,
            @Nullable List<Linea> lineas,
            @Nullable String area) {}

    /**
     * Text of a version.
     *
     * @param nota what changes with it
     * @param archivo id of its file in the archive
     * @param articulos in order
     */
    record Borrador(
            @Nullable String nota,
            @Nullable Long archivo,
            @Nullable List<Norma.Articulo> articulos) {}

    /** By key. */
    Pagina<Norma> listar(Filtro filtro, Paginacion paginacion);

    /**
     * One.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    Norma leer(String clave);

    /** All versions of one, the latest first. */
    List<Norma.Version> versiones(String clave);

    /** The text of one version. */
    Norma.Texto texto(String clave, int numero);

    /**
     * What is in force on a day.
     *
     * @param linea only of this line; null means any
     */
    List<Norma.Vigente> vigentes(LocalDate dia, @Nullable Linea linea);

    /**
     * Registers a norm with an empty version 0.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 unless he manages it, 409 when the key is taken
     */
    Norma crear(Identidad quien, Datos datos);

    /**
     * Changes title, kind, lines and area.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404, 403, 412, 422
     */
    Norma cambiar(Identidad quien, String clave, int version, Datos datos);

    /**
     * Writes the text of the latest version.
     *
     * @throws mx.conalep.secyt.http.Problema 409 unless it is a project, and those above
     */
    Norma redactar(Identidad quien, String clave, int version, Borrador borrador);

    /**
     * Begins the next version with the text of the latest one, which stands as it was.
     *
     * @throws mx.conalep.secyt.http.Problema 409 while the latest is a project, in opinion or waits to come into force
     */
    Norma nuevaVersion(Identidad quien, String clave, int version, @Nullable String nota);
}
