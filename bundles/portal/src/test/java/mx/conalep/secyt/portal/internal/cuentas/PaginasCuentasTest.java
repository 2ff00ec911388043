package mx.conalep.secyt.portal.internal.cuentas;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasCuentasTest {

    private final Sitio sitio = new Sitio();

    private String ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion))).texto();
    }

    private Peticion forma(String direccion) {
        return sitio.forma(direccion);
    }

    @Test
    void accountsAreFoundByPersonPostAndState() {
        assertThat(ver("/cuentas")).contains("maria", "jose", "Captura en 08DPT0001C", "Suspendida", "Cuenta nueva");
        assertThat(ver("/cuentas?activa=false&rol=CAPTURISTA"))
                .contains("cuenta=jose")
                .doesNotContain("cuenta=maria", "<i>");
        assertThat(ver("/cuentas?texto=nadie")).contains("Ninguna cuenta cumple lo elegido");
    }

    @Test
    void aNewAccountComesWithItsFirstPostAndItsPasswordIsNeverShownAgain() {
        Peticion corta = forma("/cuentas")
                .con("cuenta", "lupe")
                .con("nombre", "Lupe")
                .con("contrasena", "corta123")
                .con("rol", "CAPTURISTA")
                .con("unidad", "08DPT0001C")
                .con("calidad", "TITULAR")
                .con("desde", "2026-08-15");
        Respuesta rechazo = sitio.pedir(corta);
        assertThat(rechazo.estado).isEqualTo(422);
        assertThat(rechazo.texto())
                .contains("<a href=\"#contrasena\">Use de 10 a 200 caracteres.</a>", "value=\"lupe\"")
                .doesNotContain("corta123");
        assertThat(sitio.cuentas.hechos).isEmpty();
    }

    @Test
    void aStateUnitGivesOnlyThePostsOfItsPlanteles() {
        assertThat(ver("/cuentas"))
                .contains("<option value=\"DIRECTOR\">")
                .doesNotContain("<option value=\"ADMINISTRADOR\">Administración del sistema</option></select>");
        sitio.pedir(forma("/cuentas/una")
                .con("cuenta", "maria")
                .con("accion", "nombrar")
                .con("rol", "DIRECTOR")
                .con("unidad", "08DPT0002B")
                .con("calidad", "ENCARGADO")
                .con("desde", "2026-09-01")
                .con("hasta", "2026-09-30"));
        sitio.pedir(forma("/cuentas/una")
                .con("cuenta", "maria")
                .con("accion", "relevar")
                .con("puesto", "CAPTURISTA 08DPT0001C")
                .con("ultimo", "2026-08-31"));
        sitio.pedir(forma("/cuentas/una").con("cuenta", "maria").con("accion", "suspender"));
        assertThat(sitio.cuentas.hechos)
                .containsExactly(
                        "nombrar [maria, Nombramiento[rol=DIRECTOR, unidad=08DPT0002B, calidad=ENCARGADO,"
                                + " desde=2026-09-01, hasta=2026-09-30]]",
                        "relevar [maria, CAPTURISTA, 08DPT0001C, 2026-08-31]",
                        "activar [maria, false]");
    }

    @Test
    void anAccountShowsItsPostsOfAllTimes() {
        assertThat(ver("/cuentas/una?cuenta=maria"))
                .contains("Vigente", "Terminó", "Suplente", "1 feb 2025", "Suspender la cuenta");
        assertThat(ver("/cuentas/una?cuenta=jose")).contains("Activar la cuenta");
    }
}
