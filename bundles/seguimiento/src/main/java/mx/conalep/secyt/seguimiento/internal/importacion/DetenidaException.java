package mx.conalep.secyt.seguimiento.internal.importacion;

/** The import was cancelled, or another node went on with it: this chunk is not stored. */
final class DetenidaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DetenidaException(String id) {
        super(id);
    }
}
