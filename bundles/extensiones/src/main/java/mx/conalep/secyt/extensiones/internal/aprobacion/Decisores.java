package mx.conalep.secyt.extensiones.internal.aprobacion;

import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.security.Rol;

/** Which national area decides about what. */
final class Decisores {

    private Decisores() {}

    /** Finance about money, the coordination of its line about a type. */
    static Rol quien(Pieza pieza) {
        if (pieza.clase() != Clase.TIPO) {
            return Rol.DAF;
        }
        return Clase.linea(pieza.propiedades()).orElseThrow() == Linea.TECNOLOGICOS ? Rol.CST : Rol.CSC;
    }

    /** Whether anybody has to decide about it. */
    static boolean requiere(Pieza pieza) {
        return !pieza.origen().nucleo()
                && switch (pieza.clase()) {
                    case REGLA, POLITICA -> true;
                    case TIPO -> !pieza.propiedades().texto("categoria").isEmpty();
                    default -> false;
                };
    }
}
