package mx.conalep.secyt.informes;

import java.util.List;

/**
 * A parameter that a report takes, told well enough for a form. Immutable.
 *
 * @param clave name in the query
 * @param titulo label
 * @param ayuda what to write, in one sentence
 * @param clase how it is asked for
 * @param opciones values of a list; empty otherwise
 * @param obligatorio whether the report cannot be made without it
 */
public record ParametroInforme(
        String clave, String titulo, String ayuda, Clase clase, List<Opcion> opciones, boolean obligatorio) {

    /** Copies the list. */
    public ParametroInforme {
        opciones = List.copyOf(opciones);
    }

    /** How a parameter is asked for. */
    public enum Clase {
        /** A whole number. */
        ENTERO,
        /** Free text. */
        TEXTO,
        /** Key of a unit. */
        UNIDAD,
        /** One of a closed list. */
        LISTA
    }

    /**
     * A value of a list.
     *
     * @param valor as sent
     * @param titulo as read
     */
    public record Opcion(String valor, String titulo) {}

    /** A parameter that may be left out. */
    public static ParametroInforme de(String clave, String titulo, Clase clase, String ayuda) {
        return new ParametroInforme(clave, titulo, ayuda, clase, List.of(), false);
    }

    /** One of a closed list, the first of them unless told otherwise. */
    public static ParametroInforme lista(String clave, String titulo, String ayuda, Opcion... opciones) {
        return new ParametroInforme(clave, titulo, ayuda, Clase.LISTA, List.of(opciones), false);
    }

    /** The same, which cannot be left out. */
    public ParametroInforme exigido() {
        return new ParametroInforme(clave, titulo, ayuda, clase, opciones, true);
    }
}
