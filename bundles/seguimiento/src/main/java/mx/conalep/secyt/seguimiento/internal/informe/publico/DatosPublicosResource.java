package mx.conalep.secyt.seguimiento.internal.informe.publico;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.seguimiento.DatosPublicos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open data: the yearly table, without an account. */
@Component(service = Recurso.class)
@Path("datos-publicos")
@PermitAll
public final class DatosPublicosResource implements Recurso {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final DatosPublicos datos;

    /** With the table. */
    @Activate
    public DatosPublicosResource(@Reference DatosPublicos datos) {
        this.datos = datos;
    }

    /** Which years there are. */
    public record Indice(List<Integer> ejercicios, List<DatosPublicos.Definicion> columnas) {}

    /** Years and columns. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response indice() {
        return guardable(Response.ok(new Indice(datos.ejercicios(), datos.diccionario())));
    }

    /** The table of a year. */
    @GET
    @Path("{ejercicio: \\d{4}}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response leer(@PathParam("ejercicio") int ejercicio) {
        return guardable(Response.ok(datos.leer(ejercicio)));
    }

    /** The same as a file. */
    @GET
    @Path("{ejercicio: \\d{4}}.csv")
    @PermitAll
    @Produces(CSV)
    public Response csv(@PathParam("ejercicio") int ejercicio) {
        DatosPublicos.Cuadro cuadro = datos.leer(ejercicio);
        Stream<List<String>> filas = cuadro.renglones().stream().map(r -> valores(cuadro, r));
        List<String> claves = datos.diccionario().stream()
                .map(DatosPublicos.Definicion::clave)
                .toList();
        return archivo("secyt-datos-" + ejercicio + ".csv", Stream.concat(Stream.of(claves), filas));
    }

    /** What each column of the file tells, as a file. */
    @GET
    @Path("diccionario.csv")
    @PermitAll
    @Produces(CSV)
    public Response diccionario() {
        Stream<List<String>> filas =
                datos.diccionario().stream().map(d -> List.of(d.clave(), d.tipo(), d.descripcion()));
        return archivo(
                "secyt-datos-diccionario.csv",
                Stream.concat(Stream.of(List.of("columna", "tipo", "descripcion")), filas));
    }

    private static List<String> valores(DatosPublicos.Cuadro cuadro, DatosPublicos.Renglon r) {
        return Stream.of(
                        cuadro.ejercicio(),
                        r.entidad(),
                        r.nombre(),
                        r.linea(),
                        vacio(r.servicios()),
                        vacio(r.personas()),
                        vacio(r.hombres()),
                        vacio(r.mujeres()),
                        vacio(r.otro()),
                        vacio(r.horas()),
                        r.protegido() ? "si" : "no",
                        vacio(r.anterior()),
                        origen(cuadro.leyenda()),
                        origen(cuadro.leyendaAnterior()))
                .map(Object::toString)
                .toList();
    }

    private static String origen(@Nullable String leyenda) {
        return leyenda == null ? "verificado" : "historico";
    }

    private static Object vacio(@Nullable Long valor) {
        return Objects.requireNonNullElse(valor, "");
    }

    private static Response archivo(String nombre, Stream<List<String>> filas) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Csv csv = new Csv(bytes);
            for (List<String> fila : filas.toList()) {
                csv.fila(fila);
            }
            csv.terminar();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return guardable(Response.ok(bytes.toByteArray(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nombre + "\""));
    }

    private static Response guardable(Response.ResponseBuilder respuesta) {
        CacheControl cache = new CacheControl();
        cache.setPrivate(false);
        cache.setMaxAge((int) StoredDatosPublicos.FRESCO.toSeconds());
        return respuesta.cacheControl(cache).build();
    }
}
