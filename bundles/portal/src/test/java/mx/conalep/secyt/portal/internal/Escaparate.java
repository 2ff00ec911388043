package mx.conalep.secyt.portal.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.portal.internal.pagina.Falsos;

/**
 * Serves the pages on fakes, to look at them while they are made: {@code mvn -pl bundles/portal -am test-compile}, then
 * run this class. The account is ce-08 with the password of {@link Muestra#CONTRASENA}; {@code /roto} and {@code /vacio}
 * switch failures and emptiness on and off; {@code /como/…} logs in and goes on.
 */
public final class Escaparate {

    private static final Sitio SITIO = new Sitio();

    private Escaparate() {}

    public static void main(String[] args) throws IOException {
        int puerto = args.length > 0 ? Integer.parseInt(args[0]) : 8190;
        HttpServer servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), puerto), 0);
        servidor.createContext("/", cambio -> {
            try {
                atender(cambio);
            } catch (RuntimeException | Error falla) {
                falla.printStackTrace();
                throw falla;
            }
        });
        servidor.start();
    }

    /** {@code /como/tablero} opens a session and goes to {@code /tablero}. */
    private static void abrir(HttpExchange cambio) throws IOException {
        String token = SITIO.sesiones.abrir("ce-08", Muestra.CONTRASENA).token();
        cambio.getResponseHeaders().add("Set-Cookie", "SECYT=" + token + "; Path=/");
        cambio.getResponseHeaders()
                .add("Location", cambio.getRequestURI().toString().substring("/como".length()));
        cambio.sendResponseHeaders(303, -1);
    }

    private static void atender(HttpExchange cambio) throws IOException {
        String ruta = cambio.getRequestURI().getPath();
        if (ruta.equals("/roto")) {
            SITIO.cifras.falla = SITIO.cifras.falla == null ? new IllegalStateException("a propósito") : null;
        } else if (ruta.equals("/vacio")) {
            SITIO.cifras.vacias = !SITIO.cifras.vacias;
        } else if (ruta.startsWith("/como")) {
            abrir(cambio);
            return;
        }
        Falsos.Peticion peticion = Falsos.Peticion.de(
                        cambio.getRequestMethod(), cambio.getRequestURI().toString())
                .formulario(new String(cambio.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        cambio.getRequestHeaders().forEach((nombre, valores) -> peticion.cabecera(nombre, valores.get(0)));
        String galletas = cambio.getRequestHeaders().getFirst("Cookie");
        for (String galleta : galletas == null ? new String[0] : galletas.split("; *")) {
            int igual = galleta.indexOf('=');
            peticion.galleta(galleta.substring(0, igual), galleta.substring(igual + 1));
        }
        Falsos.Respuesta respuesta = SITIO.pedir(peticion);
        respuesta.cabeceras.forEach(
                (nombre, valores) -> cambio.getResponseHeaders().put(nombre, valores));
        byte[] cuerpo = respuesta.bytes();
        cambio.sendResponseHeaders(respuesta.estado, cuerpo.length == 0 ? -1 : cuerpo.length);
        try (var salida = cambio.getResponseBody()) {
            salida.write(cuerpo);
        }
    }
}
