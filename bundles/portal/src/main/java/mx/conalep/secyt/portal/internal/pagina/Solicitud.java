package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;

/** What a page may know of a request. Lives as long as the request. */
public final class Solicitud {

    private final HttpServletRequest http;
    private final Optional<Visita> visita;
    private final Multiparte cuerpo;

    Solicitud(HttpServletRequest http, Optional<Visita> visita) {
        this(http, visita, Multiparte.NADA);
    }

    Solicitud(HttpServletRequest http, Optional<Visita> visita, Multiparte cuerpo) {
        this.http = http;
        this.visita = visita;
        this.cuerpo = cuerpo;
    }

    /** A parameter without the blanks around it; empty when there is nothing else. */
    public Optional<String> parametro(String nombre) {
        return crudos(nombre).findFirst().map(String::strip).filter(v -> !v.isEmpty());
    }

    /** A parameter exactly as it was typed, for secrets; never null. */
    public String literal(String nombre) {
        return crudos(nombre).findFirst().orElse("");
    }

    /** All values of a parameter, without blanks and empty ones: the boxes that were ticked. */
    public List<String> parametros(String nombre) {
        return crudos(nombre).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    /** Names of all parameters, in order. */
    public Set<String> nombres() {
        Set<String> nombres = new LinkedHashSet<>(http.getParameterMap().keySet());
        nombres.addAll(cuerpo.campos().keySet());
        return nombres;
    }

    /** The file of a field; empty when none was chosen. The page says how long it may be. */
    public Optional<Archivo> archivo(String nombre) {
        return archivos(nombre).stream().findFirst();
    }

    /** All files of a field that takes several. */
    public List<Archivo> archivos(String nombre) {
        return cuerpo.archivos(nombre);
    }

    private Stream<String> crudos(String nombre) {
        List<String> deParte = cuerpo.campos().get(nombre);
        return deParte != null
                ? deParte.stream()
                : Stream.ofNullable(http.getParameterValues(nombre)).flatMap(Arrays::stream);
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

    /**
     * A parameter that is a date, {@code AAAA-MM-DD}.
     *
     * @throws Problema 422 when it is something else
     */
    public Optional<LocalDate> fecha(String nombre) {
        return parametro(nombre).map(texto -> fecha(nombre, texto));
    }

    private static LocalDate fecha(String nombre, String texto) {
        try {
            return LocalDate.parse(texto);
        } catch (DateTimeParseException e) {
            throw Problema.campo(nombre, "Escriba la fecha como AAAA-MM-DD.", texto);
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
