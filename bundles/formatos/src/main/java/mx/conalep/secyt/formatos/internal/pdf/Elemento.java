package mx.conalep.secyt.formatos.internal.pdf;

/** An element of the logical structure: what it holds is other elements or marked pieces of pages. */
final class Elemento {

    private final int numero;
    private final String tipo;
    private final int padre;
    private final String atributos;
    private final StringBuilder contenido = new StringBuilder();

    /** Of a type of ISO 32000-1, 14.8.4; {@code atributos} as in a dictionary, or empty. */
    Elemento(int numero, String tipo, int padre, String atributos) {
        this.numero = numero;
        this.tipo = tipo;
        this.padre = padre;
        this.atributos = atributos;
    }

    int numero() {
        return numero;
    }

    String tipo() {
        return tipo;
    }

    void hijo(int otro) {
        contenido.append(otro).append(" 0 R ");
    }

    void pieza(int pagina, int marca) {
        contenido
                .append("<</Type/MCR/Pg ")
                .append(pagina)
                .append(" 0 R/MCID ")
                .append(marca)
                .append(">>");
    }

    /** Writes it; nothing is added after. */
    void cerrar(ArchivoPdf archivo) {
        String k = contenido.isEmpty() ? "" : "/K[" + contenido + "]";
        archivo.objeto(numero, "<</S/" + tipo + "/P " + padre + " 0 R" + atributos + k + ">>");
    }
}
