package mx.conalep.secyt.security.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.http.internal.BodyDigest;
import mx.conalep.secyt.http.internal.ConstraintMessages;
import mx.conalep.secyt.http.internal.JdbcIdempotencia;
import mx.conalep.secyt.http.internal.JsonProvider;
import mx.conalep.secyt.http.internal.ParameterTypes;
import mx.conalep.secyt.http.internal.ProblemMapper;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The filters and resources of this bundle behind a socket. */
final class ApiServer implements AutoCloseable {

    /** Resources as other slices write them. */
    @Path("puertas")
    public static final class Doors {

        /** Says who came in. */
        @GET
        @Path("abierta")
        @PermitAll
        public String open(@Context ContainerRequestContext request) {
            return request.getSecurityContext().getUserPrincipal() instanceof Identidad who ? who.cuenta() : "nadie";
        }

        /** For anyone with an account. */
        @GET
        @Path("cuenta")
        @Permite
        public String account() {
            return "ok";
        }

        /** For two roles. */
        @POST
        @Path("roles")
        @Permite({Rol.DIRECTOR, Rol.CST})
        public String roles() {
            return "ok";
        }

        /** For all roles but one. */
        @GET
        @Path("menos")
        @Permite(menos = Rol.DIRECTOR)
        public String others() {
            return "ok";
        }

        /** Somebody forgot to say. */
        @GET
        @Path("olvidada")
        public String forgotten() {
            return "no";
        }
    }

    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper mapper = new ObjectMapper();

    ApiServer(Node node) {
        ResourceConfig parts = new ResourceConfig();
        parts.registerInstances(
                new JsonProvider(),
                new ProblemMapper(new ConstraintMessages()),
                new BodyDigest(),
                new ParameterTypes(),
                new AutenticacionFilter(node.access, node.sessions),
                new RetoFilter(),
                new AutorizacionFeature(),
                new SesionResource(node.sessions),
                new CuentasResource(node.accounts, new JdbcIdempotencia(node.tx)),
                new AccesosResource(node.accounts, node.merges, node.access, new JdbcIdempotencia(node.tx)),
                new BitacoraResource(new OneRow(), node.audit),
                new Doors());
        server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/api/v1/"), parts);
    }

    int port() {
        return server.getListener("grizzly").getPort();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/api/v1/" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(HttpResponse<String> response) {
        try {
            return mapper.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }

    /** {@code "403 csrf"} of a problem. */
    String problem(HttpResponse<String> response) {
        return response.statusCode() + " " + json(response).path("codigo").asText();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** A trail of one row. */
    private static final class OneRow implements LecturaBitacora {

        @Override
        public List<Asiento> buscar(FiltroBitacora filter, int from, int count) {
            return List.of(new Asiento(
                    7,
                    Instant.parse("2026-03-10T18:00:00Z"),
                    String.valueOf(filter.cuenta()),
                    "crear",
                    "cuenta",
                    String.valueOf(filter.desde()),
                    "{\"horas\":40}",
                    "ab",
                    null));
        }

        @Override
        public long contar(FiltroBitacora filter, int limit) {
            return limit;
        }
    }
}
