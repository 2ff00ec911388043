package mx.conalep.secyt.security.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import org.jspecify.annotations.Nullable;

/** Posts side by side. */
final class Puestos {

    private Puestos() {}

    /** Refuses a post that is already held on one of its days. */
    static void exigirLibre(List<Nombramiento> actuales, Nombramiento nuevo) {
        if (actuales.stream().anyMatch(n -> repite(n, nuevo))) {
            throw Problema.conflicto(
                    "ya-nombrado",
                    "La cuenta ya tiene el puesto de " + nuevo.rol() + " en " + nuevo.unidad()
                            + " en alguno de esos días; relévelo antes o cambie las fechas.");
        }
    }

    static String texto(List<Nombramiento> nombramientos) {
        return nombramientos.stream().map(Puestos::texto).collect(Collectors.joining("; "));
    }

    static String texto(Nombramiento n) {
        String hasta = n.hasta() == null ? "" : " hasta " + n.hasta();
        return n.rol() + " en " + n.unidad() + ", " + n.calidad() + " desde " + n.desde() + hasta;
    }

    /** Whether it is the same post on one of the days. */
    static boolean repite(Nombramiento uno, Nombramiento otro) {
        return uno.rol() == otro.rol()
                && uno.unidad().equals(otro.unidad())
                && empieza(uno.desde(), otro.hasta())
                && empieza(otro.desde(), uno.hasta());
    }

    private static boolean empieza(LocalDate desde, @Nullable LocalDate hasta) {
        return hasta == null || !desde.isAfter(hasta);
    }
}
