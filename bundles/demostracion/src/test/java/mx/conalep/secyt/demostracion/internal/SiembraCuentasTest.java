package mx.conalep.secyt.demostracion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.Test;

class SiembraCuentasTest {

    private final CuentasPrueba cuentas = new CuentasPrueba();
    private final SiembraCuentas siembra = new SiembraCuentas(cuentas, cuentas);

    @Test
    void allAccountsOfTheDesignAreMade() {
        assertThat(siembra.sembrar(new Marcha(), "una")).isEqualTo(14);
        assertThat(cuentas.cuentas.keySet())
                .containsExactlyInAnyOrder(
                        "admin",
                        "dstc",
                        "cst",
                        "csc",
                        "dcaj",
                        "daf",
                        "dvs",
                        "dcta",
                        "spdi",
                        "auditor",
                        "ce-08",
                        "plantel-08",
                        "cast-juarez",
                        "firma");
        assertThat(cuentas.cuentas.get("plantel-08").nombramientos())
                .extracting(Nombramiento::rol)
                .containsExactly(Rol.CAPTURISTA, Rol.DIRECTOR);
        assertThat(cuentas.contrasenas.values()).containsOnly("una");
    }

    @Test
    void aSecondStartMakesNone() {
        siembra.sembrar(new Marcha(), "una");
        assertThat(siembra.sembrar(new Marcha(), "una")).isZero();
    }

    @Test
    void anotherPasswordIsSetForAll() {
        siembra.sembrar(new Marcha(), "una");
        siembra.sembrar(new Marcha(), "otra");
        assertThat(cuentas.contrasenas.values()).hasSize(14).containsOnly("otra");
    }

    @Test
    void oneThatIsRefusedDoesNotStopTheOthers() {
        cuentas.rechazadas.add("cast-juarez");
        assertThat(siembra.sembrar(new Marcha(), "una")).isEqualTo(13);
    }

    @Test
    void itStopsWhenItIsTold() {
        Marcha marcha = new Marcha();
        marcha.detener();
        assertThatThrownBy(() -> siembra.sembrar(marcha, "una")).isInstanceOf(Marcha.DetenidaException.class);
        assertThat(cuentas.cuentas).isEmpty();
    }
}
