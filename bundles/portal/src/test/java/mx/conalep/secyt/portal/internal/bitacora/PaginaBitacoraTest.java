package mx.conalep.secyt.portal.internal.bitacora;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginaBitacoraTest {

    private final Sitio sitio = new Sitio();

    private Respuesta verComoAuditor(Peticion peticion) {
        return sitio.pedir(sitio.comoAuditor(peticion));
    }

    @Test
    void rowsAreFoundByRecordPersonVerbAndDates() {
        Respuesta pagina = verComoAuditor(
                get(
                        "/bitacora?objeto=servicio&id=S1&cuenta=ana&accion=validar&desde=2026-08-01&hasta=2026-08-14&pagina=2"));
        assertThat(sitio.bitacora.filtros)
                .contains(new FiltroBitacora(
                        "ana",
                        "validar",
                        "servicio",
                        "S1",
                        Instant.parse("2026-08-01T06:00:00Z"),
                        Instant.parse("2026-08-15T06:00:00Z")));
        assertThat(pagina.texto())
                .contains("href=\"/servicios/uno?folio=S2026-00000001\"", "Bloque 3", "14 ago 2026, 12:30")
                .contains("51 a 51 de más de 10,000", "a: &lt;b&gt;");
    }

    @Test
    void theChainIsCheckedWhenSomebodyAsks() {
        assertThat(verComoAuditor(post("/bitacora").con("csrf", "csrf0")).texto())
                .contains("La cadena está íntegra: 7 asientos y 2 bloques revisados; 1 por sellar.");
    }

    @Test
    void theTrailIsTakenHomeWithItsFingerprints() {
        assertThat(verComoAuditor(get("/bitacora/exportacion")).texto())
                .contains("5,2026-08-14T18:30:00Z,'=ana,validar,servicio,S2026-00000001,\"{\"\"a\"\":");
    }

    @Test
    void aStateUnitDoesNotReadIt() {
        assertThat(sitio.pedir(sitio.conSesion(get("/bitacora"))).estado).isEqualTo(403);
        assertThat(sitio.pedir(get("/bitacora")).estado).isEqualTo(303);
    }
}
