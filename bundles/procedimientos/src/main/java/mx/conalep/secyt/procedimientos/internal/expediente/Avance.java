package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.Set;

/**
 * What a step does to the tokens of a case.
 *
 * @param consumidas tokens that were there and are used up
 * @param nuevas tokens that come
 * @param fin whether nothing that keeps the case open is left
 */
record Avance(Set<Marca> consumidas, Set<Marca> nuevas, boolean fin) {

    Avance {
        consumidas = Set.copyOf(consumidas);
        nuevas = Set.copyOf(nuevas);
    }
}
