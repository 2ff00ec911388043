package mx.conalep.secyt.api.advertencia;

/**
 * Algo que llama la atención y se debe justificar.
 *
 * @param clave identifica el aviso dentro de su regla, en camelCase; la justificación se guarda con ella
 * @param mensaje qué llama la atención y qué se espera que se explique, en español
 */
public record Aviso(String clave, String mensaje) {

    /** Un aviso. */
    public static Aviso de(String clave, String mensaje) {
        return new Aviso(clave, mensaje);
    }
}
