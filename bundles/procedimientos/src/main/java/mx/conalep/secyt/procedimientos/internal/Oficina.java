package mx.conalep.secyt.procedimientos.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.procedimientos.Juntas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Who reads, receives and signs for which unit. */
public final class Oficina {

    private static final Set<Rol> CENTRALES =
            Set.of(Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ, Rol.DAF, Rol.DVS, Rol.DCTA, Rol.SPDI);

    private Oficina() {}

    /** Keys of the units in which he works; with one nobody has, so that a condition can be written. */
    public static Set<String> lugares(Identidad quien) {
        Set<String> lugares = new TreeSet<>(Set.of(""));
        lugares.addAll(Juntas.lugares(quien));
        return lugares;
    }

    /** Whether he works in that unit. */
    public static boolean trabaja(Identidad quien, String unidad) {
        return lugares(quien).contains(unidad);
    }

    /** Whether a post covers the unit, whatever it is for. */
    public static boolean ve(Identidad quien, List<String> ascendencia) {
        return quien.total()
                || quien.facultades().stream()
                        .filter(f -> f.rol() != Rol.FIRMA)
                        .anyMatch(f -> ascendencia.contains(f.unidad()));
    }

    /** Whether he signs for that unit. */
    public static boolean firma(Identidad quien, Unidad unidad) {
        if (quien.total()) {
            return true;
        }
        if (unidad.tipo() == TipoUnidad.CENTRAL) {
            return quien.facultades().stream()
                    .anyMatch(f ->
                            CENTRALES.contains(f.rol()) && unidad.ascendencia().contains(f.lugar()));
        }
        return quien.puede(unidad, unidad.tipo().prestaServicios() ? Rol.DIRECTOR : Rol.UNIDAD_ESTATAL);
    }

    static void exigirFirma(Identidad quien, Unidad unidad) {
        if (!firma(quien, unidad)) {
            throw Problema.prohibido(
                    "sin-firma",
                    "Su puesto no firma oficios de " + unidad.clave()
                            + "; firma la dirección del plantel o CAST, la unidad estatal, o el área central.");
        }
    }
}
