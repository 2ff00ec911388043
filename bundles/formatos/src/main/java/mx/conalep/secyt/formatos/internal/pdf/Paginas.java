package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.util.List;

/** Letter paper on its side, filled from the top: a page is written when it ends, and forgotten. */
final class Paginas {

    static final double IZQUIERDA = 36;
    static final double DERECHA = 756;
    static final double ANCHO = DERECHA - IZQUIERDA;

    private static final double ARRIBA = 576;
    private static final double ABAJO = 54;
    static final double ALTO = ARRIBA - ABAJO;
    private static final double PIE = 30;
    private static final double LETRA_PIE = 8;
    private static final double ANCHO_TITULO = 420;

    private final ArchivoPdf archivo;
    private final Letra normal;
    private final Letra fuerte;
    private final int arbol;
    private final int recursos;
    private final List<String> pie;
    private final StringBuilder hijas = new StringBuilder();
    private final StringBuilder duenos = new StringBuilder();
    private Repetido repetido = () -> {};
    private Pagina actual;
    private double y = ARRIBA;
    private int escritas;

    /** What is drawn again at the top of each page. */
    interface Repetido {
        void dibujar();
    }

    Paginas(ArchivoPdf archivo, Letra normal, Letra fuerte, String titulo, String aviso) {
        this.archivo = archivo;
        this.normal = normal;
        this.fuerte = fuerte;
        this.pie = List.of(
                primero(Renglones.partir(normal.tipografia().limpio(titulo), normal, LETRA_PIE, ANCHO_TITULO)), aviso);
        arbol = archivo.reservar();
        recursos = archivo.reservar();
        actual = new Pagina(archivo.reservar());
    }

    Pagina actual() {
        return actual;
    }

    /** Height of the line that is free, from the foot of the paper. */
    double y() {
        return y;
    }

    double libre() {
        return y - ABAJO;
    }

    /** How many lines of that height are left. */
    int caben(double alto) {
        return (int) Math.floor((y - ABAJO) / alto + 1e-6);
    }

    void bajar(double alto) {
        y -= alto;
    }

    /** From now on, on each page that begins. */
    void repetir(Repetido nuevo) {
        repetido = nuevo;
    }

    /** Ends the page and begins another. */
    void saltar() throws IOException {
        cerrar();
        actual = new Pagina(archivo.reservar());
        y = ARRIBA;
        repetido.dibujar();
    }

    /** Goes to another page unless that much is left on this one. */
    void asegurar(double alto) throws IOException {
        if (libre() < alto) {
            saltar();
        }
    }

    /** Writes the last page, the tree of pages and, as an object of that number, who owns each marked piece. */
    int terminar(int arbolDePiezas) throws IOException {
        cerrar();
        archivo.objeto(
                recursos,
                "<</Font<</" + normal.recurso() + " " + normal.numero() + " 0 R/" + fuerte.recurso() + " "
                        + fuerte.numero() + " 0 R>>>>");
        archivo.objeto(arbol, "<</Type/Pages/Count " + escritas + "/Kids[" + hijas + "]>>");
        archivo.objeto(arbolDePiezas, "<</Nums[" + duenos + "]>>");
        return arbol;
    }

    int escritas() {
        return escritas;
    }

    private void cerrar() throws IOException {
        pie();
        int contenido = archivo.reservar(2);
        archivo.flujo(contenido, "", actual.contenido());
        archivo.suelto(
                actual.numero(),
                "<</Type/Page/Parent " + arbol + " 0 R/MediaBox[0 0 792 612]/Resources " + recursos + " 0 R/Contents "
                        + contenido + " 0 R/StructParents " + escritas + "/Tabs/S>>");
        archivo.objeto(contenido + 1, "[" + actual.duenos() + "]");
        archivo.vaciar();
        hijas.append(actual.numero()).append(" 0 R ");
        duenos.append(escritas).append(' ').append(contenido + 1).append(" 0 R ");
        escritas++;
    }

    private void pie() {
        String numero = "Página " + (escritas + 1);
        double derecha = DERECHA - normal.ancho(numero, LETRA_PIE);
        actual.abrirRepetido("Footer");
        actual.linea(IZQUIERDA, PIE + 12, DERECHA, 0.5);
        actual.texto(normal, LETRA_PIE, IZQUIERDA, PIE, pie.get(0));
        actual.texto(normal, LETRA_PIE, derecha, PIE, numero);
        if (!pie.get(1).isEmpty()) {
            actual.texto(fuerte, LETRA_PIE, derecha - 20 - fuerte.ancho(pie.get(1), LETRA_PIE), PIE, pie.get(1));
        }
        actual.cerrar();
    }

    private static String primero(List<String> renglones) {
        return renglones.isEmpty() ? "" : renglones.get(0);
    }
}
