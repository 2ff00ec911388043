package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;

/** A file that cannot be used, with all that is wrong in it. */
public final class DeclaracionInvalidaException extends Exception {

    private final transient List<Defecto> defectos;

    DeclaracionInvalidaException(List<Defecto> defectos) {
        super("Línea " + defectos.get(0).linea() + ": " + defectos.get(0).mensaje() + " "
                + defectos.get(0).remedio());
        this.defectos = List.copyOf(defectos);
    }

    /** At least one, by line. */
    public List<Defecto> defectos() {
        return defectos;
    }
}
