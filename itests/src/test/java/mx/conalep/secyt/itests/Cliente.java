package mx.conalep.secyt.itests;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A caller of the API under one account. Immutable. */
final class Cliente {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    static final TypeReference<Map<String, Object>> OBJETO = new TypeReference<>() {};
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final Map<String, String> cabeceras;

    private Cliente(String base, Map<String, String> cabeceras) {
        this.base = base;
        this.cabeceras = cabeceras;
    }

    /** Whatever came back. */
    record Respuesta(int estado, HttpHeaders cabeceras, String cuerpo) {

        JsonNode json() {
            try {
                return cuerpo.isEmpty() ? MissingNode.getInstance() : JSON.readTree(cuerpo);
            } catch (IOException e) {
                throw new AssertionError("No es JSON: " + cuerpo, e);
            }
        }

        String cabecera(String nombre) {
            return cabeceras.firstValue(nombre).orElse("");
        }

        /** The same answer, after checking its status. */
        Respuesta con(int esperado) {
            if (estado != esperado) {
                throw new AssertionError("Se esperaba " + esperado + " y fue " + estado + ": " + cuerpo);
            }
            return this;
        }
    }

    static Cliente anonimo(Servidor servidor) {
        return anonimo(servidor.url());
    }

    /** A caller without an account of whatever answers at that address. */
    static Cliente anonimo(String url) {
        return new Cliente(url + "/api/v1", Map.of());
    }

    static Cliente de(Servidor servidor, String cuenta, String contrasena) {
        return de(servidor.url(), cuenta, contrasena);
    }

    /** A caller of whatever answers at that address. */
    static Cliente de(String url, String cuenta, String contrasena) {
        return new Cliente(url + "/api/v1", Map.of("Authorization", credencial(cuenta, contrasena)));
    }

    /** What the header says. */
    static String credencial(String cuenta, String contrasena) {
        return "Basic "
                + Base64.getEncoder().encodeToString((cuenta + ":" + contrasena).getBytes(StandardCharsets.UTF_8));
    }

    /** The same caller with one more header. */
    Cliente con(String cabecera, String valor) {
        Map<String, String> mas = new LinkedHashMap<>(cabeceras);
        mas.put(cabecera, valor);
        return new Cliente(base, mas);
    }

    Respuesta get(String ruta) {
        return enviar(peticion(ruta).GET());
    }

    /** A file. */
    byte[] descargar(String ruta) {
        HttpResponse<byte[]> r = enviar(peticion(ruta).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (r.statusCode() != 200) {
            throw new AssertionError(ruta + ": " + r.statusCode());
        }
        return r.body();
    }

    Respuesta delete(String ruta) {
        return enviar(peticion(ruta).DELETE());
    }

    Respuesta post(String ruta, Object cuerpo) {
        return cuerpo(ruta, "POST", cuerpo);
    }

    Respuesta put(String ruta, Object cuerpo) {
        return cuerpo(ruta, "PUT", cuerpo);
    }

    /** Any method and bytes of any kind. */
    Respuesta enviar(String metodo, String ruta, String tipo, byte[] cuerpo) {
        return enviar(peticion(ruta).header("Content-Type", tipo).method(metodo, BodyPublishers.ofByteArray(cuerpo)));
    }

    /** Any method and any kind of body. */
    Respuesta enviar(String metodo, String ruta, String tipo, String cuerpo) {
        return enviar(peticion(ruta).header("Content-Type", tipo).method(metodo, BodyPublishers.ofString(cuerpo)));
    }

    private Respuesta cuerpo(String ruta, String metodo, Object cuerpo) {
        try {
            String texto = cuerpo instanceof String s ? s : JSON.writeValueAsString(cuerpo);
            return enviar(metodo, ruta, "application/json", texto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder peticion(String ruta) {
        HttpRequest.Builder peticion =
                HttpRequest.newBuilder(URI.create(base + ruta)).timeout(Duration.ofSeconds(120));
        cabeceras.forEach(peticion::header);
        return peticion;
    }

    private static Respuesta enviar(HttpRequest.Builder peticion) {
        HttpResponse<String> r = enviar(peticion, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Respuesta(r.statusCode(), r.headers(), r.body());
    }

    private static <T> HttpResponse<T> enviar(HttpRequest.Builder peticion, HttpResponse.BodyHandler<T> como) {
        try {
            return HTTP.send(peticion.build(), como);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
