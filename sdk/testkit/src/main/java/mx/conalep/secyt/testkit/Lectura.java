package mx.conalep.secyt.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Lo escrito, como texto en que se puede buscar. */
final class Lectura {

    private static final Pattern DE_TEXTO = Pattern.compile("text/.*|.*(json|xml|html|csv|javascript).*");
    private static final Pattern CODIFICACION = Pattern.compile("charset=\"?([\\w.-]+)");
    private static final Pattern REFERENCIA = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Lectura() {}

    /** Vacío cuando no se sabe leer ese tipo de medio. */
    static Optional<String> de(String tipoMedio, byte[] bytes) {
        String medio = tipoMedio.toLowerCase(Locale.ROOT);
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Optional.of(sinEscapes(descomprimido(bytes)));
        }
        return DE_TEXTO.matcher(medio).matches()
                ? Optional.of(sinEscapes(new String(bytes, codificacion(tipoMedio))))
                : Optional.empty();
    }

    private static Charset codificacion(String tipoMedio) {
        return CODIFICACION
                .matcher(tipoMedio)
                .results()
                .findFirst()
                .map(r -> Charset.forName(r.group(1)))
                .orElse(StandardCharsets.UTF_8);
    }

    /** Las partes de un documento comprimido, como los de hoja de cálculo, una tras otra. */
    private static String descomprimido(byte[] bytes) {
        StringBuilder todo = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry parte = zip.getNextEntry(); parte != null; parte = zip.getNextEntry()) {
                todo.append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return todo.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sinEscapes(String texto) {
        String xml = REFERENCIA
                .matcher(texto)
                .replaceAll(r -> caracter(r.group(2), r.group(1).isEmpty() ? 10 : 16));
        return UNICODE.matcher(xml).replaceAll(r -> caracter(r.group(1), 16));
    }

    /** Los signos con que se marcan las etiquetas se quedan como estaban: escapados no hacen daño. */
    private static String caracter(String digitos, int base) {
        int punto = Integer.parseInt(digitos, base);
        String literal =
                Character.isValidCodePoint(punto) && punto > 127 ? Character.toString(punto) : "&#" + punto + ";";
        return java.util.regex.Matcher.quoteReplacement(literal);
    }
}
