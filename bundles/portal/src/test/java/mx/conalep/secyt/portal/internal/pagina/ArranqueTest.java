package mx.conalep.secyt.portal.internal.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class ArranqueTest {

    private final PaginaAusente ausente = new PaginaAusente(new Plantillas(new Recursos()), null);

    private Respuesta ver(String direccion) throws IOException {
        Respuesta respuesta = new Respuesta();
        ausente.service(Peticion.get(direccion).http(), respuesta.http());
        return respuesta;
    }

    @Test
    void theRootSaysThatTheSystemIsStarting() throws IOException {
        Respuesta respuesta = ver("/");
        assertThat(respuesta.estado).isEqualTo(503);
        assertThat(respuesta.cabecera("Retry-After")).contains("3");
        assertThat(respuesta.texto()).contains("SECyT está iniciando");
    }

    @Test
    void elsewhereNothingIsFound() throws IOException {
        Respuesta respuesta = ver("/otra");
        assertThat(respuesta.estado).isEqualTo(404);
        assertThat(respuesta.cabecera("Content-Security-Policy")).isPresent();
    }
}
