package mx.conalep.secyt.security.internal;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Who may do what to an account: administrators within their scope, a state unit its capturistas and directors. */
final class Administracion {

    private static final String ACCION = "administrar cuentas";
    private static final Ambito NACIONAL = () -> List.of(Organigrama.NACIONAL);

    private final Organigrama organigrama;

    Administracion(Organigrama organigrama) {
        this.organigrama = organigrama;
    }

    /** Demands the right to give or end a post. */
    void exigirPuesto(Identidad quien, Rol rol, String unidad) {
        if (!quien.total()) {
            quien.exigir(ACCION, organigrama.exigir(unidad), administradores(rol));
        }
    }

    /** Demands the right over an account as a whole: over each post that lasts, or over the past ones if none does. */
    void exigirCuenta(Identidad quien, CuentaFila fila, LocalDate hoy) {
        List<Nombramiento> duran =
                fila.nombramientos().stream().filter(n -> !n.termina(hoy)).toList();
        List<Nombramiento> puestos = duran.isEmpty() ? fila.nombramientos() : duran;
        if (puestos.isEmpty()) {
            exigirNacional(quien);
        }
        puestos.forEach(n -> quien.exigir(ACCION, organigrama.conocido(n.unidad()), administradores(n.rol())));
    }

    /** Demands the right over accounts without any post. */
    void exigirNacional(Identidad quien) {
        quien.exigir(ACCION, NACIONAL, Rol.ADMINISTRADOR);
    }

    boolean puedeVer(Identidad quien, CuentaFila fila) {
        return quien.cuenta().equals(fila.cuenta())
                || quien.puede(NACIONAL, Rol.ADMINISTRADOR, Rol.AUDITOR, Rol.DSTC)
                || fila.nombramientos().stream()
                        .anyMatch(n -> quien.puede(
                                organigrama.conocido(n.unidad()), Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL, Rol.AUDITOR));
    }

    private static Rol[] administradores(Rol rol) {
        return rol == Rol.CAPTURISTA || rol == Rol.DIRECTOR
                ? new Rol[] {Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL}
                : new Rol[] {Rol.ADMINISTRADOR};
    }
}
