package mx.conalep.secyt.extensiones;

/**
 * Something that a rule asks to be justified.
 *
 * @param regla key of the rule
 * @param clave key within the rule
 * @param mensaje what is asked, in Spanish
 */
public record Advertido(String regla, String clave, String mensaje) {

    /** The key under which its justification travels. */
    public String ruta() {
        return regla + "." + clave;
    }
}
