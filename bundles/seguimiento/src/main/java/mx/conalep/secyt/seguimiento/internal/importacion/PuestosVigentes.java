package mx.conalep.secyt.seguimiento.internal.importacion;

import java.time.LocalDate;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;

/** Out of the register of accounts. */
final class PuestosVigentes implements Puestos {

    private static final Identidad SISTEMA = Identidad.sistema("importaciones");

    private final Cuentas cuentas;

    PuestosVigentes(Cuentas cuentas) {
        this.cuentas = cuentas;
    }

    @Override
    public Identidad de(String cuenta) {
        Cuentas.Cuenta hoy = cuentas.leer(SISTEMA, cuenta);
        if (!hoy.activa()) {
            throw Problema.conflicto(
                    "cuenta-inactiva",
                    "La cuenta que la inició ya no está activa; que otra persona envíe lo que falta.");
        }
        LocalDate dia = LocalDate.now(Cerrado.MEXICO);
        return Identidad.de(
                cuenta,
                hoy.nombre(),
                hoy.nombramientos().stream()
                        .filter(n -> n.vigente(dia))
                        .map(n -> new Facultad(n.rol(), n.unidad()))
                        .collect(Collectors.toSet()));
    }
}
