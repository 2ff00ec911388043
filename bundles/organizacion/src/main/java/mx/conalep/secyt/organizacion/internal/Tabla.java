package mx.conalep.secyt.organizacion.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A seed file beside this class: lines of {@code #} are comments, the first other one is the heading. */
final class Tabla {

    private final List<String> titulos;
    private final List<List<String>> filas;

    private Tabla(List<List<String>> lineas) {
        this.titulos = lineas.get(0);
        this.filas = lineas.subList(1, lineas.size());
    }

    static Tabla leer(String archivo) {
        InputStream entrada = Objects.requireNonNull(Tabla.class.getResourceAsStream(archivo), archivo);
        try (BufferedReader lector = new BufferedReader(new InputStreamReader(entrada, StandardCharsets.UTF_8))) {
            return new Tabla(lector.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> List.of(l.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fila> filas() {
        return filas.stream().map(valores -> new Fila(titulos, valores)).toList();
    }

    /** One line; an empty cell is no value. */
    record Fila(List<String> titulos, List<String> valores) {

        String texto(String titulo) {
            return valores.get(titulos.indexOf(titulo));
        }

        @Nullable String opcional(String titulo) {
            String valor = texto(titulo);
            return valor.isEmpty() ? null : valor;
        }
    }
}
