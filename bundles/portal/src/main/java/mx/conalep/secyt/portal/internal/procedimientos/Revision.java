package mx.conalep.secyt.portal.internal.procedimientos;

import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento.Estado;

/** Where the pages of revisions are, and how their state is told. */
final class Revision {

    private Revision() {}

    static Direccion lista(String procedimiento) {
        return Direccion.de("/procedimientos/revisiones").con("procedimiento", procedimiento);
    }

    static Direccion una(String procedimiento, long id) {
        return Direccion.de("/procedimientos/revision")
                .con("procedimiento", procedimiento)
                .con("id", id);
    }

    static String texto(Estado estado) {
        return switch (estado) {
            case CARGADA -> "cargada";
            case PROGRAMADA -> "por entrar en vigor";
            case VIGENTE -> "vigente";
            case ANTERIOR -> "anterior";
        };
    }

    static Tono tono(Estado estado) {
        return switch (estado) {
            case CARGADA -> Tono.ATENCION;
            case PROGRAMADA -> Tono.CURSO;
            case VIGENTE -> Tono.BIEN;
            case ANTERIOR -> Tono.NEUTRO;
        };
    }
}
