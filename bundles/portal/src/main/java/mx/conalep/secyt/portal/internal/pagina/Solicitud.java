package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;

/** What a page may know of a request. Lives as long as the request. */
public final class Solicitud {

    private final HttpServletRequest http;
    private final Optional<Visita> visita;

    Solicitud(HttpServletRequest http, Optional<Visita> visita) {
        this.http = http;
        this.visita = visita;
    }

    /** A parameter without the blanks around it; empty when there is nothing else. */
    public Optional<String> parametro(String nombre) {
        return Optional.ofNullable(http.getParameter(nombre)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** A parameter exactly as it was typed, for secrets; never null. */
    public String literal(String nombre) {
        return Optional.ofNullable(http.getParameter(nombre)).orElse("");
    }

    /**
     * A parameter that is a whole number.
     *
     * @throws Problema 422 when it is something else
     */
    public Optional<Integer> entero(String nombre) {
        return parametro(nombre).map(texto -> entero(nombre, texto));
    }

    private static Integer entero(String nombre, String texto) {
        try {
            return Integer.valueOf(texto);
        } catch (NumberFormatException e) {
            throw Problema.campo(nombre, "Escriba un número entero.", texto);
        }
    }

    /** Who is logged in; empty for a visitor. */
    public Optional<Visita> visita() {
        return visita;
    }

    /**
     * The identity of who is logged in.
     *
     * @throws Problema 401 for a visitor, who is sent to the log-in and comes back
     */
    public Identidad identidad() {
        return visita.map(Visita::identidad)
                .orElseThrow(() -> new Problema(401, "sin-identificar", "Entre con su cuenta.", List.of()));
    }

    /** Path and query, for coming back. */
    public String direccion() {
        String consulta = http.getQueryString();
        return consulta == null ? http.getRequestURI() : http.getRequestURI() + "?" + consulta;
    }

    /** The request itself, for what only the kit's own pages need. */
    public HttpServletRequest http() {
        return http;
    }
}
