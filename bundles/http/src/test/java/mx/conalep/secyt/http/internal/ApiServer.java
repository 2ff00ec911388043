package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The real application with our providers and the given resources, behind a socket. */
final class ApiServer implements AutoCloseable {

    static final long LIMIT = 2_000;

    final ConstraintMessages constraints = new ConstraintMessages();
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper mapper = new ObjectMapper();

    ApiServer(Object... resources) {
        List<Object> parts = new ArrayList<>(List.of(resources));
        parts.add(new JsonProvider());
        parts.add(new ProblemMapper(constraints));
        parts.add(new RequestFilter());
        parts.add(new BodyLimit(LIMIT));
        parts.add(new BodyDigest());
        parts.add(new ParameterTypes());
        RestApplication application = new RestApplication();
        application.become(parts);
        server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/api/v1/"), ResourceConfig.forApplication(application));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send("POST", path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    HttpResponse<String> postChunked(String path, byte[] body) {
        BodyPublisher publisher = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return send("POST", path, publisher, "Content-Type", "application/json");
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        URI uri = URI.create("http://127.0.0.1:" + server.getListener("grizzly").getPort() + "/api/v1/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
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

    @Override
    public void close() {
        server.shutdownNow();
    }
}
