package mx.conalep.secyt.seguimiento.internal.servicio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.Turno;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;

/** The chain of a service: which step follows, who takes it, where a return leads, what may be edited. Pure. */
final class Ciclo {

    static final String CAPTURAR = "capturar";

    private Ciclo() {}

    /** Who takes a step. */
    static Rol[] quienes(Transicion paso, Linea linea) {
        return switch (paso) {
            case REPORTAR -> new Rol[] {Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL};
            case LIBERAR -> new Rol[] {Rol.DIRECTOR};
            case VALIDAR -> new Rol[] {Rol.UNIDAD_ESTATAL};
            case VERIFICAR -> new Rol[] {Peticiones.coordinacion(linea)};
        };
    }

    /** Who sends back: whoever takes a step still to come; of a verified one, who verified. */
    static Rol[] quienesDevuelven(EstadoServicio estado, Linea linea) {
        return Stream.of(Transicion.values())
                .filter(t -> t.de().compareTo(estado) >= 0 || t == Transicion.VERIFICAR)
                .filter(t -> t != Transicion.REPORTAR)
                .flatMap(t -> Stream.of(quienes(t, linea)))
                .distinct()
                .toArray(Rol[]::new);
    }

    /** Who edits. */
    static Rol[] quienesEditan(EstadoServicio estado) {
        return estado == EstadoServicio.CAPTURADO
                ? new Rol[] {Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL}
                : new Rol[] {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL};
    }

    /**
     * Demands that a step follows on a state.
     *
     * @throws Problema 409 otherwise
     */
    static void exigir(EstadoServicio estado, Transicion paso, Linea linea) {
        if (paso.de() != estado) {
            throw Problema.conflicto(
                    "estado-incompatible",
                    "No se puede " + paso.verbo() + ": el servicio está " + estado.clave() + "; "
                            + siguiente(estado, linea) + ".");
        }
    }

    /** Whose turn a service is, for somebody who holds some of the roles over its unit. */
    static Turno turno(Servicio servicio, LocalDate hoy, Predicate<Rol[]> tiene) {
        EstadoServicio estado = servicio.estado();
        Transicion paso = Transicion.siguiente(estado).orElse(null);
        Rol[] quienes = paso == null ? new Rol[0] : quienes(paso, servicio.linea());
        boolean devuelve = estado != EstadoServicio.CAPTURADO && tiene.test(quienesDevuelven(estado, servicio.linea()));
        boolean edita = editable(estado, servicio.devolucion(), hoy) && tiene.test(quienesEditan(estado));
        return new Turno(paso, List.of(quienes), paso != null && tiene.test(quienes), devuelve, edita);
    }

    private static boolean editable(EstadoServicio estado, @Nullable Devolucion devolucion, LocalDate hoy) {
        return devolucion == null ? estado == EstadoServicio.CAPTURADO : !hoy.isAfter(devolucion.hasta());
    }

    /** What comes next and who does it. */
    static String siguiente(EstadoServicio estado, Linea linea) {
        return Transicion.siguiente(estado)
                .map(t -> "sigue " + t.verbo() + ", lo hace " + nombres(quienes(t, linea)))
                .orElse("ya no le sigue ningún paso");
    }

    /**
     * The state in which a return leaves a record: the one before the step that it names.
     *
     * @throws Problema 422 for an unknown step, 409 when that step was not done yet
     */
    static EstadoServicio devolver(EstadoServicio estado, @Nullable String a) {
        EstadoServicio destino = destino(a);
        if (destino.compareTo(estado) >= 0) {
            throw Problema.conflicto(
                    "paso-no-hecho",
                    "No se puede devolver a " + a + ": el servicio está " + estado.clave()
                            + " y ese paso todavía no se hace.");
        }
        return destino;
    }

    private static EstadoServicio destino(@Nullable String a) {
        if (CAPTURAR.equals(a)) {
            return EstadoServicio.CAPTURADO;
        }
        return Stream.of(Transicion.values())
                .filter(t -> t.verbo().equals(a))
                .map(Transicion::de)
                .findFirst()
                .orElseThrow(() -> Problema.campo(
                        "a", "Use el paso que debe repetirse: capturar, reportar, liberar, validar o verificar.", a));
    }

    /**
     * Demands that some fields may be edited today.
     *
     * @throws Problema 409 otherwise
     */
    static void exigirEditable(
            EstadoServicio estado, @Nullable Devolucion devolucion, Set<String> cambios, LocalDate hoy) {
        if (devolucion == null) {
            if (estado != EstadoServicio.CAPTURADO) {
                throw noEditable("El servicio está " + estado.clave() + " y sólo se edita mientras está capturado;"
                        + " pida que se lo devuelvan (POST /servicios/{folio}/devolver).");
            }
            return;
        }
        if (hoy.isAfter(devolucion.hasta())) {
            throw noEditable("El plazo para corregir lo devuelto venció el " + devolucion.hasta()
                    + "; pida que se lo devuelvan de nuevo.");
        }
        List<String> ajenos = cambios.stream()
                .filter(campo -> !permite(devolucion.campos(), campo))
                .toList();
        if (!ajenos.isEmpty()) {
            throw noEditable("La devolución sólo permite corregir " + String.join(", ", devolucion.campos())
                    + "; deje como estaba " + String.join(", ", ajenos) + ".");
        }
    }

    private static boolean permite(List<String> campos, String campo) {
        return campos.isEmpty()
                || campos.contains(campo)
                || campo.equals("justificaciones")
                || (campo.startsWith("datos.") && campos.contains("datos"));
    }

    private static Problema noEditable(String mensaje) {
        return Problema.conflicto("no-editable", mensaje);
    }

    /** Roles as people read them. */
    static String nombres(Rol... roles) {
        return Stream.of(roles).map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" o "));
    }
}
