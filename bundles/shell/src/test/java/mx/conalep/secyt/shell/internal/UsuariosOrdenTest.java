package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsuariosOrdenTest {

    private final CuentasPrueba cuentas = new CuentasPrueba();

    private UsuariosOrden orden(SesionPrueba sesion) {
        UsuariosOrden orden = new UsuariosOrden();
        orden.session = sesion;
        orden.cuentas = cuentas;
        return orden;
    }

    @Test
    void itListsAccountsWithThePostsOfToday() throws Exception {
        LocalDate ayer = LocalDate.now().minusDays(2);
        cuentas.cuentas.add(new Cuenta(
                "ana",
                "Ana",
                false,
                true,
                List.of(
                        new Nombramiento(Rol.CST, "CONALEP", Calidad.TITULAR, ayer, null),
                        new Nombramiento(Rol.CSC, "CONALEP", Calidad.SUPLENTE, ayer, ayer)),
                0));
        SesionPrueba sesion = new SesionPrueba();
        Sujetos.como(Sujetos.RESCATE, orden(sesion));
        assertThat(sesion.impreso())
                .contains("ana", "Ana [demostración]", "bloqueada", "CST de CONALEP", "1 cuenta")
                .doesNotContain("CSC");
    }

    @Test
    void anAccountIsMadeWithAPasswordAskedTwiceWithoutEcho() throws Exception {
        SesionPrueba sesion = new SesionPrueba("una-larga-clave", "una-larga-clave");
        UsuariosOrden orden = orden(sesion);
        orden.crear = "m.perez";
        orden.nombre = "María Pérez";
        orden.rol = "capturista";
        orden.unidad = "08DPT0001C";
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(cuentas.actos).containsExactly("consola:rescate crear m.perez CAPTURISTA");
        assertThat(sesion.mascara()).isEqualTo('\0');
        assertThat(sesion.impreso()).contains("m.perez").doesNotContain("una-larga-clave");
    }

    @Test
    void passwordsThatDifferAreRefused() {
        UsuariosOrden orden = orden(new SesionPrueba("una-larga-clave", "otra-larga-clave"));
        orden.contrasena = "ana";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, orden)).hasMessageContaining("no son iguales");
        assertThat(cuentas.actos).isEmpty();
    }

    @Test
    void whereNothingCanBeAskedAFileIs(@TempDir Path directorio) throws Exception {
        UsuariosOrden sinTeclado = orden(new SesionPrueba(directorio));
        sinTeclado.contrasena = "ana";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, sinTeclado)).hasMessageContaining("--archivo");

        Files.writeString(directorio.resolve("clave.txt"), "clave-del-archivo\n");
        sinTeclado.archivo = "clave.txt";
        Sujetos.como(Sujetos.RESCATE, sinTeclado);
        assertThat(cuentas.actos).containsExactly("consola:rescate cambiar ana clave-del-archivo");

        sinTeclado.archivo = "no-hay.txt";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, sinTeclado)).hasMessageContaining("No se puede leer");
    }

    @Test
    void accountsAreBlockedAndLetInAgain() throws Exception {
        UsuariosOrden bloquear = orden(new SesionPrueba());
        bloquear.bloquear = "ana";
        Sujetos.como(Sujetos.RESCATE, bloquear);
        UsuariosOrden activar = orden(new SesionPrueba());
        activar.activar = "ana";
        Sujetos.como(Sujetos.RESCATE, activar);
        assertThat(cuentas.actos)
                .containsExactly("consola:rescate activar ana false", "consola:rescate activar ana true");
    }

    @Test
    void whatTheSliceRefusesIsToldFieldByField() {
        UsuariosOrden orden = orden(new SesionPrueba("corta", "corta"));
        orden.crear = "ana";
        orden.nombre = "Ana";
        orden.rol = "CST";
        orden.unidad = "CONALEP";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, orden))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("contrasena: Use de 10 a 200 caracteres.");
    }

    @Test
    void incompleteAndContradictoryOrdersAreRefused() {
        UsuariosOrden incompleta = orden(new SesionPrueba());
        incompleta.crear = "ana";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, incompleta)).hasMessageContaining("--rol ROL");
        UsuariosOrden doble = orden(new SesionPrueba());
        doble.activar = "ana";
        doble.bloquear = "ana";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, doble)).hasMessageContaining("sólo una");
        incompleta.nombre = "Ana";
        incompleta.unidad = "CONALEP";
        incompleta.rol = "REY";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, incompleta))
                .hasMessageContaining("No existe el rol REY");
    }
}
