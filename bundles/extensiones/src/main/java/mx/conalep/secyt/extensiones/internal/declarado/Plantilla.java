package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a declared format writes plain text, line by line.
 *
 * @param extension of the file
 * @param encabezado before the rows
 * @param renglon once a row
 * @param subtotal once a group; null for none
 * @param total after the rows; null for none
 * @param pie at the end
 */
public record Plantilla(
        String extension,
        Trozos encabezado,
        Trozos renglon,
        @Nullable Trozos subtotal,
        @Nullable Trozos total,
        Trozos pie) {

    /** Fixed text and places to fill in, in turn. */
    public record Trozos(List<Trozo> lista) {

        /** Copies the list. */
        public Trozos {
            lista = List.copyOf(lista);
        }

        /** The text with its places filled in. */
        String llenar(UnaryOperator<String> valores) {
            StringBuilder texto = new StringBuilder();
            lista.forEach(t -> texto.append(t.escribir(valores)));
            return texto.toString();
        }
    }

    /**
     * Fixed text, or a place to fill in.
     *
     * @param texto the text, or the name of what goes there
     * @param lugar whether it is a place
     * @param ancho characters that it takes; 0 for as many as it has
     * @param derecha whether it is set to the right
     */
    public record Trozo(String texto, boolean lugar, int ancho, boolean derecha) {

        String escribir(UnaryOperator<String> valores) {
            return lugar ? medido(unaLinea(valores.apply(texto))) : texto;
        }

        private String medido(String valor) {
            if (ancho == 0) {
                return valor;
            }
            String cabe = valor.substring(0, valor.offsetByCodePoints(0, Math.min(ancho, puntos(valor))));
            String relleno = " ".repeat(ancho - puntos(cabe));
            return derecha ? relleno + cabe : cabe + relleno;
        }

        private static int puntos(String texto) {
            return texto.codePointCount(0, texto.length());
        }

        private static String unaLinea(String valor) {
            return valor.replaceAll("\\p{Cntrl}+", " ");
        }
    }
}
