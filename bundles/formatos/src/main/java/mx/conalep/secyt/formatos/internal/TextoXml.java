package mx.conalep.secyt.formatos.internal;

/** Text inside XML and HTML. */
public final class TextoXml {

    private TextoXml() {}

    /** Escaped for an element or an attribute; what XML cannot hold becomes the replacement character. */
    public static String escapado(String texto) {
        int sanos = 0;
        while (sanos < texto.length() && sano(texto.charAt(sanos))) {
            sanos++;
        }
        return sanos == texto.length() ? texto : escapado(texto, sanos);
    }

    private static boolean sano(char c) {
        return c >= ' ' && c != '<' && c != '>' && c != '&' && c != '"' && (c < 0x7F || (c > 0x9F && c < 0xD800));
    }

    private static String escapado(String texto, int desde) {
        StringBuilder escapado = new StringBuilder(texto.length() + 16).append(texto, 0, desde);
        texto.codePoints().skip(texto.codePointCount(0, desde)).forEach(c -> {
            switch (c) {
                case '<' -> escapado.append("&lt;");
                case '>' -> escapado.append("&gt;");
                case '&' -> escapado.append("&amp;");
                case '"' -> escapado.append("&quot;");
                case '\r' -> escapado.append("&#13;");
                default -> escapado.appendCodePoint(admitido(c) ? c : 0xFFFD);
            }
        });
        return escapado.toString();
    }

    private static boolean admitido(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0xD800) || superior(c);
    }

    private static boolean superior(int c) {
        return c > 0xDFFF && (c & 0xFFFE) != 0xFFFE;
    }
}
