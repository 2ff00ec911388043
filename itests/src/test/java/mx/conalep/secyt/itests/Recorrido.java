package mx.conalep.secyt.itests;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Walks from the home page, and what a printed code leads to, over every link a post is offered, one page of each kind, and says what is wrong. */
final class Recorrido {

    static final String VISITANTE = "visitante";
    private static final List<Integer> ANCHOS = List.of(320, 1440);

    /** What people must not read: names of constants, instants, machine identifiers, failed templates. */
    private static final Pattern CRUDO =
            Pattern.compile("\\b[A-ZÑ]{3,}_[A-ZÑ_]+\\b|\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}"
                    + "|\\b(null|undefined|NaN|Optional\\[)|\\{\\{|\\{%"
                    + "|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private static final String ENLACES =
            "return [...new Set([...document.querySelectorAll('a[href]')].map(a => a.href.split('#')[0]))]";
    private static final String PEDIR = "const listo = arguments[1]; fetch(arguments[0]).then(r => r.blob().then(b =>"
            + " listo(r.status + ' ' + (r.headers.get('content-type') || '') + ' ' + b.size)))"
            + ".catch(e => listo('0 ' + e))";
    private static final String ABRIR =
            "document.querySelectorAll('main details:not(.menu-grupo)').forEach(d => d.open = true)";
    private static final String TEXTO = "const m = document.querySelector('main').cloneNode(true);"
            + " m.querySelectorAll('code, pre, .tecnico, input, textarea').forEach(e => e.remove()); return m.innerText";
    private static final String CUERPO =
            "return document.querySelector('main').innerHTML" + ".replace(/name=\"csrf\" value=\"[^\"]*\"/g, '')";
    private static final String TABLAS_VACIAS =
            "return [...document.querySelectorAll('main table')].filter(t => t.tBodies.length === 0"
                    + " || t.tBodies[0].rows.length === 0).map(t => t.id || t.innerText)";

    private final Navegador navegador;
    private final String base;
    private final List<String> entradas;
    private final Path retratos;
    private final Set<Integer> vistas = new HashSet<>();
    private final Set<String> rutas = new TreeSet<>();

    Recorrido(Navegador navegador, String base, List<String> entradas, Path retratos) {
        this.navegador = navegador;
        this.base = base;
        this.entradas = entradas;
        this.retratos = retratos;
    }

    /** Paths that were seen so far. */
    Set<String> rutas() {
        return rutas;
    }

    /** Whatever is wrong in the pages that this post reaches. */
    List<String> faltas(String puesto) {
        List<String> faltas = new ArrayList<>();
        Deque<String> cola =
                new ArrayDeque<>(entradas.stream().map(e -> base + e).toList());
        Set<String> clases = new HashSet<>(cola.stream().map(Recorrido::clase).toList());
        while (!cola.isEmpty()) {
            String url = cola.poll();
            for (String enlace : visitar(puesto, url, faltas)) {
                if (seSigue(puesto, enlace) && clases.add(clase(enlace))) {
                    cola.add(enlace);
                }
            }
        }
        navegador.pedidosFueraDe(base).forEach(p -> faltas.add(puesto + ": se pidió fuera " + p));
        return faltas;
    }

    /** For a visitor the browser would ask for the password of the API, and wait. */
    private boolean seSigue(String puesto, String enlace) {
        return enlace.startsWith(base + "/") && !(puesto.equals(VISITANTE) && enlace.startsWith(base + "/api/v1/"));
    }

    /** Pages of one kind have the same path, but for numbers, and the same names of parameters. */
    private static String clase(String url) {
        String[] partes = url.split("\\?", 2);
        partes[0] = partes[0].replaceAll("/[0-9]+(?=/|$)", "/n");
        return partes.length == 1
                ? partes[0]
                : Arrays.stream(partes[1].split("&"))
                        .map(p -> p.startsWith("nivel=") || p.startsWith("informe=") ? p : p.split("=", 2)[0])
                        .filter(p -> !Set.of("orden", "pagina", "tamano").contains(p))
                        .sorted()
                        .collect(Collectors.joining("&", partes[0] + "?", ""));
    }

    /** Looks at it and returns where it leads. */
    private List<String> visitar(String puesto, String url, List<String> faltas) {
        String ruta = url.substring(base.length());
        String aqui = puesto + " " + ruta;
        String respuesta = String.valueOf(navegador.guionQueTarda(PEDIR, url));
        if (!respuesta.startsWith("200 ") || respuesta.endsWith(" 0")) {
            faltas.add(aqui + ": " + respuesta);
        }
        rutas.add(ruta.split("\\?")[0]);
        if (!respuesta.contains("text/html") || ruta.equals("/api")) {
            return List.of();
        }
        navegador.ancho(ANCHOS.get(0)).ir(url);
        if (vistas.add(String.valueOf(navegador.guion(CUERPO)).hashCode())) {
            revisar(aqui, puesto, url, faltas);
        }
        navegador.quejas().forEach(q -> faltas.add(aqui + ": consola: " + q));
        return enlaces();
    }

    private void revisar(String aqui, String puesto, String url, List<String> faltas) {
        for (int ancho : ANCHOS) {
            navegador.ancho(ancho).guion(ABRIR);
            navegador.barreras().forEach(b -> faltas.add(aqui + " a " + ancho + " px: " + b));
            if (navegador.desborde() > 0) {
                faltas.add(aqui + " a " + ancho + " px: se desborda " + navegador.desborde() + " px");
            }
            String nombre = url.substring(base.length()).replaceAll("[^A-Za-z0-9=-]+", "_");
            navegador.retratar(retratos.resolve(puesto)
                    .resolve(nombre.substring(0, Math.min(90, nombre.length())) + "-" + ancho + ".png"));
        }
        String texto = String.valueOf(navegador.guion(TEXTO));
        CRUDO.matcher(texto)
                .results()
                .map(r -> r.group())
                .distinct()
                .forEach(c -> faltas.add(aqui + ": dice «" + c + "»"));
        if (texto.strip().length() < 40) {
            faltas.add(aqui + ": no dice nada");
        }
        if (navegador.guion(TABLAS_VACIAS) instanceof List<?> vacias) {
            vacias.forEach(v -> faltas.add(aqui + ": tabla vacía que no dice qué sigue: " + v));
        }
    }

    private List<String> enlaces() {
        return navegador.guion(ENLACES) instanceof List<?> lista
                ? lista.stream().map(String::valueOf).toList()
                : List.of();
    }
}
