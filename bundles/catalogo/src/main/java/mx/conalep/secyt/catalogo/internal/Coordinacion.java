package mx.conalep.secyt.catalogo.internal;

import java.time.ZoneId;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** Who decides about the catalogue of a line: its national coordination, and those above. */
final class Coordinacion {

    static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);

    private Coordinacion() {}

    static void exigir(Identidad quien, String accion, Linea linea) {
        Rol coordinacion = linea == Linea.CAPACITACION ? Rol.CSC : Rol.CST;
        quien.exigir(accion, NACIONAL, coordinacion, Rol.DSTC, Rol.ADMINISTRADOR);
    }

    /** The line that a request names; null when it names none. */
    static @Nullable Linea linea(@Nullable String texto) {
        return Palabras.una(Linea.class, texto, "linea");
    }
}
