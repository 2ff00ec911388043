package mx.conalep.secyt.formatos.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The content of one page: marked pieces of text, and what is only decoration or repetition. */
final class Pagina {

    private final int numero;
    private final StringBuilder contenido = new StringBuilder(1 << 14);
    private final StringBuilder duenos = new StringBuilder();
    private int marcas;

    Pagina(int numero) {
        this.numero = numero;
    }

    int numero() {
        return numero;
    }

    /** What follows, until {@link #cerrar}, is a piece of that element. */
    void abrir(Elemento elemento) {
        elemento.pieza(numero, marcas);
        duenos.append(elemento.numero()).append(" 0 R ");
        contenido
                .append('/')
                .append(elemento.tipo())
                .append("<</MCID ")
                .append(marcas++)
                .append(">>BDC\n");
    }

    /** What follows, until {@link #cerrar}, repeats at the top or the foot of pages. */
    void abrirRepetido(String lugar) {
        contenido.append("/Artifact<</Type/Pagination/Subtype/").append(lugar).append(">>BDC\n");
    }

    /** What follows, until {@link #cerrar}, is decoration. */
    void abrirAdorno() {
        contenido.append("/Artifact<</Type/Layout>>BDC\n");
    }

    void cerrar() {
        contenido.append("EMC\n");
    }

    void texto(Letra letra, double tamano, double x, double y, String texto) {
        contenido.append("BT/").append(letra.recurso()).append(' ');
        numero(tamano).append("Tf ");
        numero(x);
        numero(y).append("Td<");
        letra.codigos(texto, contenido);
        contenido.append(">Tj ET\n");
    }

    void linea(double x, double y, double hasta, double grueso) {
        numero(grueso).append("w ");
        numero(x);
        numero(y).append("m ");
        numero(hasta);
        numero(y).append("l S\n");
    }

    /** A rectangle in a grey, 0 black and 1 white; text after it is black again. */
    void fondo(double x, double y, double ancho, double alto, double gris) {
        numero(gris).append("g ");
        numero(x);
        numero(y);
        numero(ancho);
        numero(alto).append("re f 0 g\n");
    }

    byte[] contenido() {
        return contenido.toString().getBytes(ISO_8859_1);
    }

    /** The element that owns each marked piece, in their order. */
    CharSequence duenos() {
        return duenos;
    }

    private StringBuilder numero(double valor) {
        long centesimas = Math.round(valor * 100);
        if (centesimas < 0) {
            contenido.append('-');
            centesimas = -centesimas;
        }
        contenido.append(centesimas / 100);
        int resto = (int) (centesimas % 100);
        if (resto > 0) {
            contenido.append('.').append((char) ('0' + resto / 10)).append((char) ('0' + resto % 10));
        }
        return contenido.append(' ');
    }
}
