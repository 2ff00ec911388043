package mx.conalep.secyt.portal.internal.pagina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecursosTest {

    private static final Pattern URL = Pattern.compile("url\\(([^)]+)\\)");

    private final Recursos recursos = new Recursos();
    private final Sitio sitio = new Sitio();

    @ParameterizedTest
    @ValueSource(strings = {"bootstrap.css", "secyt.css", "secyt.svg", "noto-sans-400.woff2", "montserrat-700.woff2"})
    void eachIsServedForeverUnderANameWithItsHash(String nombre) {
        String direccion = recursos.direccion(nombre);
        assertThat(direccion).matches("/recursos/[a-z0-9-]+\\.[0-9a-f]{16}\\.(css|svg|woff2)");
        Respuesta respuesta = sitio.pedir(Peticion.get(direccion));
        assertThat(respuesta.estado).isEqualTo(200);
        assertThat(respuesta.bytes()).isNotEmpty();
        assertThat(respuesta.cabecera("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(respuesta.cabecera("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void textIsCompressedForWhoTakesIt() throws IOException {
        String direccion = recursos.direccion("bootstrap.css");
        Respuesta llana = sitio.pedir(Peticion.get(direccion));
        Respuesta comprimida = sitio.pedir(Peticion.get(direccion).cabecera("Accept-Encoding", "br, gzip"));
        assertThat(comprimida.cabecera("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(comprimida.bytes())).readAllBytes())
                .isEqualTo(llana.bytes());
        assertThat(sitio.pedir(Peticion.get(direccion).cabecera("Accept-Encoding", "gzip;q=0"))
                        .cabecera("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void styleSheetsNameOnlyWhatIsServedHere() {
        for (String hoja : new String[] {"bootstrap.css", "secyt.css"}) {
            String css = new String(
                    sitio.pedir(Peticion.get(recursos.direccion(hoja))).bytes(), StandardCharsets.UTF_8);
            assertThat(css).doesNotContain("@import", "sourceMappingURL");
            for (Matcher url = URL.matcher(css); url.find(); ) {
                String nombre = url.group(1).replace("\"", "");
                assertThat(nombre.startsWith("data:") || recursos.buscar(nombre).isPresent())
                        .as(nombre)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recursos/",
                "/recursos/secyt.css",
                "/recursos/recursos.properties",
                "/recursos/../plantillas/marco.html",
                "/recursos/x.0000000000000000.css"
            })
    void nothingElseIsServed(String direccion) {
        assertThat(sitio.pedir(Peticion.get(direccion)).estado).isEqualTo(404);
    }

    @Test
    void anAssetThatIsNotThereSaysHowToAddIt() {
        assertThatThrownBy(() -> recursos.direccion("otro.css")).hasMessageContaining("construir.mjs");
    }
}
