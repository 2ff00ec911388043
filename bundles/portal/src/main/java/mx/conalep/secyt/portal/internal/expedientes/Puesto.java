package mx.conalep.secyt.portal.internal.expedientes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Juntas;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** What somebody is offered in cases; whether he may is the use case's to say. */
final class Puesto {

    private static final Rol[] DIRIGEN = {
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.DCAJ,
        Rol.DAF,
        Rol.DVS,
        Rol.DCTA,
        Rol.SPDI,
        Rol.ADMINISTRADOR
    };

    private Puesto() {}

    /** Keys of the units in which he works. */
    static Set<String> lugares(Identidad quien) {
        return quien.lugares().stream().map(Juntas::de).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a post works. */
    static String de(Facultad facultad) {
        return Juntas.de(facultad.lugar());
    }

    /** Whether a task of a case is his to do. */
    static boolean leToca(Identidad quien, Tarea tarea, Expediente expediente) {
        return lugares(quien).contains(tarea.lugar())
                || (tarea.unidad().equals("USUARIO") && quien.cuenta().equals(expediente.usuario()));
    }

    static boolean coordina(Identidad quien, Expediente expediente) {
        return lugares(quien).contains(expediente.fila().coordinador()) || supervisa(quien);
    }

    static boolean supervisa(Identidad quien) {
        return lugares(quien).contains("DSTC");
    }

    /** Whether a unit is his, or lies below one of his posts. */
    static boolean alcanza(Identidad quien, Unidades unidades, String clave) {
        List<String> rama = unidades.buscar(clave).map(Unidad::ascendencia).orElse(List.of(clave));
        return lugares(quien).contains(clave)
                || quien.facultades().stream()
                        .filter(f -> f.rol() != Rol.FIRMA)
                        .anyMatch(f -> rama.contains(f.unidad()));
    }

    /** Whether he may say something: not who only reads. */
    static boolean opina(Identidad quien) {
        return quien.facultades().stream().anyMatch(f -> f.rol() != Rol.AUDITOR);
    }

    /** Whether he answers for the work of others. */
    static boolean dirige(Identidad quien) {
        return quien.tiene(DIRIGEN);
    }
}
