package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.procedimientos.Juntas;
import mx.conalep.secyt.procedimientos.internal.Oficina;
import mx.conalep.secyt.security.Identidad;

/** Where the work of a unit is done: the manual's words for units, turned into units whose people have an inbox. */
final class Lugares {

    /** Nobody of their own: whoever coordinates the case answers in their name. */
    static final Set<String> SIN_GENTE = Set.of("USUARIO", "COMERI", "GT-COMERI");

    private static final String SUPERIOR = "DSTC";

    private Lugares() {}

    /** Where a unit of the manual works in a case that a place coordinates. */
    static String de(String unidad, String coordinador) {
        return SIN_GENTE.contains(unidad) ? coordinador : Juntas.de(unidad);
    }

    static String coordinador(Definicion definicion) {
        return Juntas.de(definicion.coordinador());
    }

    /** Keys of the places in which he works. */
    static Set<String> de(Identidad quien) {
        Set<String> lugares = new TreeSet<>();
        Oficina.lugares(quien).forEach(l -> lugares.add(Juntas.de(l)));
        return lugares;
    }

    static boolean trabaja(Identidad quien, String lugar) {
        return quien.total() || de(quien).contains(lugar);
    }

    /** Whether he is above whoever coordinates. */
    static boolean supervisa(Identidad quien) {
        return trabaja(quien, SUPERIOR);
    }
}
