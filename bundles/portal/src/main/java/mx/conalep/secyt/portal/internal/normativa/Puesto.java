package mx.conalep.secyt.portal.internal.normativa;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** What the posts of a visitor let him do here; the use cases check it again. */
record Puesto(Identidad quien) {

    /** Those that manage norms, meetings and visits. */
    static final Rol[] GESTIONAN = {Rol.CST, Rol.CSC, Rol.DSTC};

    static Puesto de(Solicitud solicitud) {
        return new Puesto(solicitud.identidad());
    }

    /**
     * Demands that he holds a post in the Sistema CONALEP.
     *
     * @throws Problema 401 for a visitor, 403 for a firm
     */
    static void exigir(Solicitud solicitud) {
        if (solicitud.identidad().facultades().stream().allMatch(f -> f.rol() == Rol.FIRMA)) {
            throw Problema.prohibido(
                    "sin-puesto", "Esta página es para quienes tienen un puesto en el Sistema CONALEP.");
        }
    }

    boolean gestiona() {
        return quien.tiene(GESTIONAN);
    }

    boolean gestiona(Collection<Linea> lineas) {
        return quien.tiene(Rol.DSTC)
                || (lineas.contains(Linea.TECNOLOGICOS) && quien.tiene(Rol.CST))
                || (lineas.contains(Linea.CAPACITACION) && quien.tiene(Rol.CSC));
    }

    boolean juridico() {
        return quien.tiene(Rol.DCAJ);
    }

    /** Keys of the units in which he works. */
    Set<String> lugares() {
        return quien.lugares();
    }

    /** Whether an oficio to these units opens for him. */
    boolean abre(Collection<String> destinatarios) {
        return quien.facultades().stream().anyMatch(f -> f.unidad().equals("CONALEP") && f.rol() != Rol.FIRMA)
                || lugares().stream().anyMatch(destinatarios::contains);
    }

    /** The unit in whose name he calls meetings. */
    String oficina() {
        return lugares().stream()
                .filter(u -> List.of("CST", "CSC", "DSTC").contains(u))
                .findFirst()
                .orElse("");
    }
}
