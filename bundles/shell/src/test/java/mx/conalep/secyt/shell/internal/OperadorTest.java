package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import javax.security.auth.Subject;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class OperadorTest {

    @Test
    void anAccountOfSecytActsWithItsOwnPowers() throws Exception {
        Identidad ana = Identidad.de("ana", "Ana", Set.of(new Facultad(Rol.ADMINISTRADOR, "CE-08")));
        Subject sujeto = Sujetos.de(new UserPrincipal("ana"), new RolePrincipal("admin"), ana);
        assertThat(Operador.de(sujeto)).isSameAs(ana);
    }

    @Test
    void theRescueAccountMayDoEverythingUnderTheNameOfTheConsole() throws Exception {
        Identidad rescate = Operador.de(Sujetos.RESCATE);
        assertThat(rescate.actor()).isEqualTo("consola:rescate");
        assertThat(rescate.total()).isTrue();
    }

    @Test
    void aConsoleAccountWithoutTheRoleOfAdministratorMayDoNothing() {
        Subject sujeto = Sujetos.de(new UserPrincipal("visor"), new RolePrincipal("viewer"));
        assertThatThrownBy(() -> Operador.de(sujeto))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("visor");
    }

    @Test
    void nobodyMayDoNothing() {
        assertThatThrownBy(() -> Operador.de(null)).isInstanceOf(CommandException.class);
        assertThatThrownBy(Operador::actual).isInstanceOf(CommandException.class);
        Subject sinNombre = Sujetos.de(new RolePrincipal("admin"));
        assertThatThrownBy(() -> Operador.de(sinNombre)).isInstanceOf(CommandException.class);
    }
}
