package mx.conalep.secyt.portal.internal.catalogo;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasCatalogoTest {

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String ruta, String campos) {
        Peticion peticion = Peticion.de("POST", ruta)
                .cabecera("Sec-Fetch-Site", "same-origin")
                .formulario("csrf=csrf" + sitio.sesiones.abiertas.size() + "&" + campos);
        return sitio.pedir(sitio.conSesion(peticion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogo", "/catalogo/oferta?clave=CUR-001", "/catalogo/ediciones?folio=CAT-2026-001"})
    void theCatalogueIsForEverybody(String direccion) {
        Respuesta respuesta = sitio.pedir(get(direccion));

        assertThat(respuesta.estado).isEqualTo(200);
        assertThat(respuesta.texto())
                .contains("CUR-001")
                .doesNotContain("<b>", "<script>", " style=", "method=\"post\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/solicitudes",
                "/solicitudes/una?id=5",
                "/firmas",
                "/firmas?rfc=EKU9003173C9",
                "/duplicados?de=ofertas",
                "/duplicados?de=firmas",
                "/acreditaciones",
                "/acreditaciones?id=3",
                "/catalogo/carta?clave=CUR-001"
            })
    void theRestAsksForTheLogIn(String direccion) {
        assertThat(sitio.pedir(get(direccion)).estado).isEqualTo(303);
        assertThat(ver(direccion).estado).isEqualTo(200);
        assertThat(ver(direccion).texto()).contains("<h1>").doesNotContain("<b>", "<script>", " style=");
    }

    @Test
    void theCartaIsShownWithItsSum() {
        assertThat(ver("/catalogo/oferta?clave=CUR-001").texto())
                .contains("Unidades, 40 horas", "Seguridad", "Riesgos", "100 %", "Carta descriptiva en PDF");
    }

    @Test
    void whatLooksLikeItIsToldBeforeItIsAskedFor() {
        String campos = "que=pedir&pedir-tipo=OFERTA&pedir-linea=CAPACITACION&pedir-nombre=Soldadura";
        Respuesta antes = enviar("/solicitudes", campos);
        assertThat(antes.estado).isEqualTo(422);
        assertThat(antes.texto()).contains("Parece que ya existe. Se parece a CUR-001.", "href=\"#pedir-distinta\"");
        assertThat(sitio.catalogo.hechos).doesNotContain("solicitar");

        assertThat(enviar("/solicitudes", campos + "&pedir-distinta=true").estado)
                .isEqualTo(303);
        assertThat(sitio.catalogo.hechos).contains("solicitar");
    }

    @Test
    void aRefusalIsToldNextToTheFieldOfItsForm() {
        Respuesta rechazo = enviar("/solicitudes/una?id=5", "que=rechazar&rechazar-version=1&id=5");
        assertThat(rechazo.estado).isEqualTo(422);
        assertThat(rechazo.texto()).contains("href=\"#rechazar-motivo\"", "id=\"rechazar-motivo-error\"");
        assertThat(enviar("/duplicados", "de=ofertas&que=fusionar&fusionar-una=A&fusionar-otra=B")
                        .texto())
                .contains("Ya se fusionó.");
        assertThat(enviar("/catalogo/carta", "clave=CUR-001&que=carta&carta-contenido=Una+|+x").estado)
                .isEqualTo(422);
        assertThat(enviar("/solicitudes/una", "que=avalar&id=5").estado).isEqualTo(303);
    }
}
