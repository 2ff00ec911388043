package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.util.List;

/** What the parts of a document share: where objects and pages go, its two letters, the root of its structure. */
record Documento(ArchivoPdf archivo, Paginas paginas, Letra normal, Letra fuerte, Elemento raiz) {

    private static final double INTERLINEA = 1.35;

    /** An element under another, which learns of it. */
    Elemento elemento(String tipo, Elemento padre, String atributos) {
        Elemento nuevo = new Elemento(archivo.reservar(), tipo, padre.numero(), atributos);
        padre.hijo(nuevo.numero());
        return nuevo;
    }

    /** A paragraph or heading, as wide as the page; goes on to other pages if it must. */
    void parrafo(String tipo, String texto, Letra letra, double tamano) throws IOException {
        Elemento parrafo = elemento(tipo, raiz, "");
        List<String> renglones = Renglones.partir(letra.tipografia().limpio(texto), letra, tamano, Paginas.ANCHO);
        double alto = tamano * INTERLINEA;
        for (int i = 0; i < renglones.size(); ) {
            paginas.asegurar(alto);
            int hasta = Math.min(renglones.size(), i + Math.max(1, paginas.caben(alto)));
            paginas.actual().abrir(parrafo);
            for (; i < hasta; i++) {
                paginas.actual().texto(letra, tamano, Paginas.IZQUIERDA, paginas.y() - tamano, renglones.get(i));
                paginas.bajar(alto);
            }
            paginas.actual().cerrar();
        }
        parrafo.cerrar(archivo);
    }
}
