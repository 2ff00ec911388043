package mx.conalep.secyt.audit;

/**
 * Head of the chain: whoever keeps it elsewhere can prove that nothing before it was changed.
 *
 * @param bloque number of the block; 0 while nothing is sealed
 * @param huella its hash, 64 hexadecimal digits; an empty text while nothing is sealed
 */
public record Cabeza(long bloque, String huella) {

    /** Before the first block. */
    public static final Cabeza NINGUNA = new Cabeza(0, "");
}
