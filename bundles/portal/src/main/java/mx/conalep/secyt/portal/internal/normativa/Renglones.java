package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Punto;
import org.jspecify.annotations.Nullable;

/** Lists that are typed into one field, a line for each, with bars between the parts. */
final class Renglones {

    private static final Pattern ARTICULO = Pattern.compile("Artículo\\s+(\\S+?)\\.?(?:\\s+(.*))?");

    private Renglones() {}

    /** Articles: a line «Artículo 1. Título» before the text of each. */
    static List<Articulo> articulos(String texto) {
        List<Articulo> articulos = new ArrayList<>();
        for (String renglon : texto.lines().map(String::strip).toList()) {
            Matcher cabeza = ARTICULO.matcher(renglon);
            if (cabeza.matches()) {
                articulos.add(new Articulo(cabeza.group(1), Objects.requireNonNullElse(cabeza.group(2), ""), ""));
            } else if (!renglon.isEmpty()) {
                Articulo ultimo =
                        articulos.isEmpty() ? new Articulo("Único", "", "") : articulos.remove(articulos.size() - 1);
                String antes = ultimo.texto().isEmpty() ? "" : ultimo.texto() + "\n";
                articulos.add(new Articulo(ultimo.numero(), ultimo.titulo(), antes + renglon));
            }
        }
        return articulos;
    }

    /** The same the other way. */
    static String escritos(List<Articulo> articulos) {
        return articulos.stream()
                .map(a -> ("Artículo " + a.numero() + ". " + a.titulo()).strip() + "\n" + a.texto())
                .collect(Collectors.joining("\n\n"));
    }

    /** Points of a programme: subject, unit, norm. */
    static List<Punto> programa(String texto) {
        return partes(texto)
                .map(p -> new Punto(p.get(0), parte(p, 1), parte(p, 2)))
                .toList();
    }

    /** The same the other way. */
    static String escrito(List<Punto> puntos) {
        return puntos.stream()
                .map(p -> Stream.of(p.tema(), vacio(p.responsable()), vacio(p.norma()))
                        .collect(Collectors.joining(" | "))
                        .replaceAll("( \\| )+$", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Who attended: unit, name, post. */
    static List<Asistente> asistentes(String texto) {
        return partes(texto)
                .map(p -> new Asistente(p.get(0), vacio(parte(p, 1)), vacio(parte(p, 2))))
                .toList();
    }

    /** Keys between commas, blanks or line ends. */
    static List<String> claves(String texto) {
        return Arrays.stream(texto.split("[,\\s]+", -1))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static Stream<List<String>> partes(String texto) {
        return texto.lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(r -> Arrays.stream(r.split("\\|", -1)).map(String::strip).toList());
    }

    private static @Nullable String parte(List<String> partes, int cual) {
        return partes.size() > cual && !partes.get(cual).isEmpty() ? partes.get(cual) : null;
    }

    private static String vacio(@Nullable String texto) {
        return texto == null ? "" : texto;
    }
}
