package mx.conalep.secyt.seguimiento.internal.importacion;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.junit.jupiter.api.Test;

class PuestosVigentesTest {

    private static final LocalDate HOY = LocalDate.now(Cerrado.MEXICO);

    @Test
    void onlyPostsHeldTodayCount() {
        assertThat(puestos(true).de("captura").facultades())
                .containsExactly(new Facultad(Rol.CAPTURISTA, "08DPT0001C"));
    }

    @Test
    void anInactiveAccountGoesOnWithNothing() {
        refused(() -> puestos(false).de("captura"), 409, "cuenta-inactiva");
    }

    private static Puestos puestos(boolean activa) {
        Cuentas.Cuenta cuenta = new Cuentas.Cuenta(
                "captura",
                "Captura",
                activa,
                false,
                List.of(
                        puesto(Rol.CAPTURISTA, HOY.minusDays(1), null),
                        puesto(Rol.DIRECTOR, HOY.minusDays(9), HOY.minusDays(3)),
                        puesto(Rol.AUDITOR, HOY.plusDays(3), null)),
                1);
        return new PuestosVigentes((Cuentas) Proxy.newProxyInstance(
                Cuentas.class.getClassLoader(), new Class<?>[] {Cuentas.class}, (proxy, metodo, valores) -> {
                    if (metodo.getName().equals("leer")) {
                        return cuenta;
                    }
                    throw new UnsupportedOperationException(metodo.getName());
                }));
    }

    private static Cuentas.Nombramiento puesto(Rol rol, LocalDate desde, LocalDate hasta) {
        return new Cuentas.Nombramiento(rol, "08DPT0001C", Cuentas.Calidad.TITULAR, desde, hasta);
    }
}
