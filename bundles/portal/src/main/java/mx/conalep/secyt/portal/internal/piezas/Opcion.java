package mx.conalep.secyt.portal.internal.piezas;

/**
 * Something to choose.
 *
 * @param valor what travels
 * @param texto what is read
 */
public record Opcion(String valor, String texto) {

    /** One that travels as it is read. */
    public static Opcion de(String valor) {
        return new Opcion(valor, valor);
    }
}
