package mx.conalep.secyt.documentos;

import java.util.List;

/**
 * An official document.
 *
 * @param ficha what is told of it on every page
 * @param bloques its content, in order
 */
public record Documento(Ficha ficha, List<Bloque> bloques) {

    /** Copies the blocks. */
    public Documento {
        bloques = List.copyOf(bloques);
    }
}
