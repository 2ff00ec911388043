package mx.conalep.secyt.portal.internal.normativa;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasNormativaTest {

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
    @ValueSource(
            strings = {
                "/normas",
                "/normas/una?clave=LIN-1",
                "/cambios-externos",
                "/cambios-externos?id=5",
                "/reuniones",
                "/reuniones/una?clave=DIR-2026-01",
                "/compromisos",
                "/compromisos/uno?id=4",
                "/supervision",
                "/supervision/una?clave=SUP-2026-001"
            })
    void eachPageAsksForTheLogInAndEscapesWhatWasTyped(String direccion) {
        assertThat(sitio.pedir(get(direccion)).estado).isEqualTo(303);
        Respuesta respuesta = ver(direccion);
        assertThat(respuesta.estado).isEqualTo(200);
        assertThat(respuesta.texto())
                .contains("<h1>", "&lt;b&gt;")
                .doesNotContain("<b>", "<script>", " style=", "null");
    }

    @Test
    void theReceiptsOfANormComeInPages() {
        assertThat(ver("/normas/una?clave=LIN-1").texto())
                .contains("Faltan de acusar recibo: 61.", "20DPT0148A", "pagina=2")
                .doesNotContain("20DPT0149A");
        assertThat(ver("/normas/una?clave=LIN-1&pagina=2").texto())
                .contains("20DPT0149A", "20DPT0159A", "Acusar recibo")
                .doesNotContain("20DPT0148A");
    }

    @Test
    void aUnitThatWasAskedIsOfferedToCommentAndToAcknowledge() {
        assertThat(ver("/normas/una?clave=LIN-1").texto())
                .contains("En nombre de CE-08.", "No tenemos comentarios", "Acusar recibo", "Sin contestar")
                .doesNotContain("Pedir comentarios", "Resolver el comentario");
        assertThat(enviar("/normas/una?clave=LIN-1", "que=sin-comentarios&sin-comentarios-unidad=CE-08").estado)
                .isEqualTo(303);
        assertThat(sitio.normativa.hechos).contains("sinComentarios");
    }

    @Test
    void aRefusalIsToldNextToItsField() {
        Respuesta rechazo = enviar("/reuniones/una?clave=DIR-2026-01", "que=celebrar&celebrar-asistentes=x");
        assertThat(rechazo.estado).isEqualTo(422);
        assertThat(rechazo.texto()).contains("No hubo quórum.");
    }

    @Test
    void articlesAndListsAreTypedALineEach() {
        List<Articulo> articulos = Renglones.articulos("Artículo 1. Objeto\nRige.\nSiempre.\n\nArtículo 2 bis.\nOtro.");
        assertThat(articulos)
                .containsExactly(new Articulo("1", "Objeto", "Rige.\nSiempre."), new Articulo("2", "bis.", "Otro."));
        assertThat(Renglones.articulos(Renglones.escritos(articulos))).isEqualTo(articulos);
        assertThat(Renglones.programa("Tema | CST\n\nOtro"))
                .containsExactly(new Punto("Tema", "CST", null), new Punto("Otro", null, null));
        assertThat(Renglones.programa(Renglones.escrito(List.of(new Punto("Tema", null, "LIN-1")))))
                .containsExactly(new Punto("Tema", null, "LIN-1"));
        assertThat(Renglones.asistentes("CE-08 | Ana | Titular"))
                .containsExactly(new Asistente("CE-08", "Ana", "Titular"));
    }
}
