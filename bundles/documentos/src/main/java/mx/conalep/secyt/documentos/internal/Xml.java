package mx.conalep.secyt.documentos.internal;

/** Text within XML: escaped, and without what XML cannot hold. Not thread-safe. */
final class Xml {

    private final StringBuilder texto = new StringBuilder();

    /** Markup as it is. */
    Xml crudo(String marcas) {
        texto.append(marcas);
        return this;
    }

    /** Text of people. */
    Xml texto(String contenido) {
        contenido.codePoints().filter(Xml::cabe).forEach(this::escapar);
        return this;
    }

    /** An element with text. */
    Xml elemento(String inicio, String contenido, String fin) {
        return crudo(inicio).texto(contenido).crudo(fin);
    }

    private void escapar(int c) {
        switch (c) {
            case '&' -> texto.append("&amp;");
            case '<' -> texto.append("&lt;");
            case '>' -> texto.append("&gt;");
            case '"' -> texto.append("&quot;");
            default -> texto.appendCodePoint(c);
        }
    }

    private static boolean cabe(int c) {
        return c >= 0x20 ? c < 0xd800 || (c > 0xdfff && c < 0xfffe) || c > 0xffff : c == 0x0a || c == 0x09;
    }

    @Override
    public String toString() {
        return texto.toString();
    }
}
