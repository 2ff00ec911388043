package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Karaf console as an administrator of SECyT uses it. */
@ExtendWith(Sede.Extension.class)
class ConsolaIT {

    private Sede sede;

    @BeforeEach
    void abrir(Sede sede) {
        this.sede = sede;
    }

    @Test
    void onlyAdministratorsEnter() {
        assertThat(sede.consola("secyt:unidades CE-08").codigo()).isZero();
        noEntra(Sede.CHIHUAHUA, Sede.CONTRASENA);
        noEntra(Sede.ADMINISTRADORA, "otra-contrasena");
        noEntra("karaf", "karaf");
    }

    private void noEntra(String cuenta, String contrasena) {
        Terminal.Salida salida = Terminal.ejecutar(sede.servidor(), cuenta, contrasena, "secyt:unidades CE-08");
        assertThat(salida.codigo()).isNotZero();
        assertThat(salida.texto()).doesNotContain("Chihuahua");
    }

    @Test
    void theOrdersAnswerInSpanish() {
        responde("secyt:extensiones", "mx.conalep.secyt.formatos (núcleo)", "ACTIVA", "extensiones");
        responde("secyt:usuarios", Sede.ADMINISTRADORA, "UNIDAD_ESTATAL de CE-08", "activa", "3 cuentas");
        responde("secyt:unidades --tipo PLANTEL --entidad 08", "08DPT0001C", "8 unidades");
        responde("secyt:unidades 08DPT0001C", "CE-08 > CONALEP", "Municipio:");
        responde("secyt:recalcular --ejercicio 2026", "sin diferencias");
        responde("secyt:bitacora-verificar", "La bitácora está íntegra.");
        responde("secyt:manual-revisar", "Errores: 0, erratas: 26.");
    }

    @Test
    void whatCannotBeDoneIsRefusedInSpanishWithAStatus() {
        Terminal.Salida salida = sede.consola("secyt:unidades 08DPT9999Z");
        assertThat(salida.texto()).contains("No existe la unidad 08DPT9999Z").doesNotContain("Exception");
        assertThat(salida.codigo()).isNotZero();
    }

    @Test
    void ordersOnAPluginTakeItsNameAndAUnitAfterTheirOptions() {
        Terminal.Salida salida = sede.consola("secyt:deshabilitar --motivo prueba mx.no.hay CE-08");
        assertThat(salida.texto()).contains("No existe un complemento con la clave «mx.no.hay»");
        assertThat(salida.codigo()).isNotZero();
    }

    @Test
    void helpIsInSpanish() {
        responde("secyt:unidades --help", "Muestra las unidades del Sistema CONALEP", "Sólo las de este tipo");
        responde("secyt:habilitar --help", "Clave de la unidad", "secyt:habilitar --motivo");
    }

    private void responde(String orden, String... textos) {
        Terminal.Salida salida = sede.consola(orden);
        assertThat(salida.texto()).contains(textos);
        assertThat(salida.codigo()).isZero();
    }

    @Test
    void theConsoleSaysThatItIsSecyt() throws IOException {
        Path etc = sede.servidor().instancia().resolve("etc");
        for (String archivo : List.of("branding.properties", "branding-ssh.properties")) {
            Properties marca = new Properties();
            try (Reader lector = Files.newBufferedReader(etc.resolve(archivo))) {
                marca.load(lector);
            }
            assertThat(marca.getProperty("welcome"))
                    .contains("SECyT", "Estadístico")
                    .doesNotContain("Karaf");
            assertThat(marca.getProperty("prompt")).contains("@SECyT");
        }
    }

    @Test
    void nobodyElseOnTheNetworkReachesIt() throws IOException {
        int http = URI.create(sede.servidor().url()).getPort();
        for (NetworkInterface red : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress direccion : red.inetAddresses().toList()) {
                if (direccion instanceof Inet4Address && !direccion.isLoopbackAddress()) {
                    noAtiende(direccion, http);
                    noAtiende(direccion, sede.servidor().puertoSsh());
                }
            }
        }
    }

    private static void noAtiende(InetAddress direccion, int puerto) {
        assertThatThrownBy(() -> new Socket(direccion, puerto).close())
                .as("%s:%d", direccion, puerto)
                .isInstanceOf(ConnectException.class);
    }
}
