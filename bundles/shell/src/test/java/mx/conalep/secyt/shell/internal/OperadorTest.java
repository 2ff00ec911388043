package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.security.auth.Subject;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class OperadorTest {

    private static final LocalDate DESDE = LocalDate.of(2000, 1, 1);
    private static final Subject ANA = Sujetos.de(new UserPrincipal("ana"), new RolePrincipal("admin"));

    private final CuentasPrueba cuentas = new CuentasPrueba();

    @Test
    void anAccountOfSecytActsUnderItsNameWithItsPowersOfToday() throws Exception {
        cuentas.cuentas.add(ana(true));
        Identidad ana = Operador.de(ANA, cuentas);
        assertThat(ana.actor()).isEqualTo("ana");
        assertThat(ana.total()).isFalse();
        assertThat(ana.facultades()).containsExactly(new Facultad(Rol.ADMINISTRADOR, "CONALEP"));
    }

    @Test
    void anAccountBlockedWhileItsSessionWasOpenMayDoNothing() {
        cuentas.cuentas.add(ana(false));
        assertThatThrownBy(() -> Operador.de(ANA, cuentas))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("bloqueada");
    }

    @Test
    void theRescueAccountMayDoEverythingUnderTheNameOfTheConsole() throws Exception {
        Identidad rescate = Operador.de(Sujetos.RESCATE, cuentas);
        assertThat(rescate.actor()).isEqualTo("consola:rescate");
        assertThat(rescate.total()).isTrue();
    }

    @Test
    void aConsoleAccountWithoutTheRoleOfAdministratorMayDoNothing() {
        Subject sujeto = Sujetos.de(new UserPrincipal("visor"), new RolePrincipal("viewer"));
        assertThatThrownBy(() -> Operador.de(sujeto, cuentas))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("visor");
    }

    @Test
    void nobodyMayDoNothing() {
        assertThatThrownBy(() -> Operador.de(null, cuentas)).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Operador.actual(cuentas)).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Operador.actual(null)).hasMessageContaining("Aún no está disponible");
        Subject sinNombre = Sujetos.de(new RolePrincipal("admin"));
        assertThatThrownBy(() -> Operador.de(sinNombre, cuentas)).isInstanceOf(CommandException.class);
    }

    private static Cuenta ana(boolean activa) {
        List<Nombramiento> puestos = List.of(
                new Nombramiento(Rol.ADMINISTRADOR, "CONALEP", Calidad.TITULAR, DESDE, null),
                new Nombramiento(Rol.DSTC, "CONALEP", Calidad.ENCARGADO, DESDE, DESDE.plusDays(9)));
        return new Cuenta("ana", "Ana", activa, false, puestos, 3);
    }
}
