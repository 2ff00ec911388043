package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.StaleVersionException;

/** Echoes what it reads and fails on demand. */
@Path("cursos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ToyResource implements Recurso {

    public enum Modalidad {
        PRESENCIAL,
        EN_LINEA
    }

    public record Grupo(String nombre, int personas) {}

    public record Curso(
            String clave,
            Integer horas,
            BigDecimal cuota,
            LocalDate fecha,
            Instant creado,
            Modalidad modalidad,
            Optional<String> nota,
            List<Grupo> grupos,
            Map<String, Object> datos) {}

    @POST
    public Curso echo(Curso curso) {
        return curso;
    }

    @PUT
    public Response put(Curso curso) {
        return Response.noContent().build();
    }

    @POST
    @Path("grande")
    @CuerpoMaximo(1_000_000)
    @Consumes(MediaType.WILDCARD)
    public Map<String, Integer> large(InputStream in) throws IOException {
        return Map.of("bytes", in.readAllBytes().length);
    }

    @GET
    public Pagina<Grupo> list(@QueryParam("pagina") Integer pagina, @QueryParam("desde") LocalDate desde) {
        return Pagina.de(1, List.of(new Grupo("A ñ", pagina == null ? 1 : pagina)));
    }

    @GET
    @Path("fallas/{cual}")
    public Response fail(@PathParam("cual") String cual) {
        throw switch (cual) {
            case "problema" -> Problema.campo("horas", "Use de 1 a 400 horas.", -3);
            case "vencida" -> new StaleVersionException("curso", new IllegalStateException());
            case "restriccion" -> new ConstraintViolatedException("uk_curso_clave", new IllegalStateException());
            case "demasiado" -> Problema.demasiado("demasiados-intentos", "Espere.", Duration.ofSeconds(90));
            case "base" -> new DatabaseUnavailableException("no connection", new IllegalStateException());
            default -> new IllegalStateException("secreto interno");
        };
    }
}
