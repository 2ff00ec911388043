package mx.conalep.secyt.portal.internal.pagina;

/** Says what every page must warn of. Thread-safe; cheap enough to be asked for each page. */
public interface Aviso {

    /** Whether the system holds demonstration data. */
    boolean demostracion();
}
