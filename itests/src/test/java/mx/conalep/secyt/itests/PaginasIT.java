package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that each post is offered, narrow and wide: nothing broken, nothing barred, nothing raw. */
@Tag("completo")
@TestMethodOrder(OrderAnnotation.class)
class PaginasIT {

    private static final String CONTRASENA = "demo-para-pruebas-de-paginas";
    private static final Path RETRATOS = Path.of("target", "retratos", "paginas");

    private static Navegador navegador;
    private static Servidor servidor;
    private static Recorrido recorrido;

    @BeforeAll
    static void open() {
        navegador = Navegador.abrir();
        servidor = Servidor.iniciar(
                Map.of("mx.conalep.secyt.demostracion.cfg", Map.of("activa", "true", "contrasena", CONTRASENA)));
        Esperar.hasta("están los datos de demostración", 240, TimeUnit.SECONDS, PaginasIT::estanTodos);
        abrirExpediente();
        String codigo = new Asuntos(cuenta -> Cliente.de(servidor, cuenta, CONTRASENA)).crear();
        recorrido =
                new Recorrido(navegador, servidor.url(), List.of("/", "/verificar", "/verificar?" + codigo), RETRATOS);
    }

    /** One whose first activity is done, for all who take part to look at. */
    private static void abrirExpediente() {
        Cliente dstc = Cliente.de(servidor, "dstc", CONTRASENA);
        String caso = dstc.post(
                        "/expedientes",
                        Map.of(
                                "procedimiento",
                                "st-normatividad",
                                "asunto",
                                "Lineamientos de los servicios tecnológicos",
                                "participantes",
                                List.of("CAST-08-01")))
                .con(201)
                .json()
                .path("id")
                .asText();
        dstc.post("/expedientes/" + caso + "/actividades/1/conclusion", Map.of("comentario", "Hace falta."))
                .con(200);
    }

    /** The year before is opened last of all. */
    private static boolean estanTodos() {
        Cliente.Respuesta ejercicios =
                Cliente.de(servidor, "auditor", CONTRASENA).get("/ejercicios");
        return ejercicios.estado() == 200 && ejercicios.cuerpo().contains("2025");
    }

    @AfterAll
    static void close() {
        if (navegador != null) {
            navegador.close();
        }
        if (servidor != null) {
            servidor.close();
        }
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                Recorrido.VISITANTE,
                "plantel-08",
                "cast-juarez",
                "ce-08",
                "csc",
                "cst",
                "dstc",
                "auditor",
                "admin"
            })
    void everyPageOfAPostIsRight(String puesto) {
        salir();
        if (!puesto.equals(Recorrido.VISITANTE)) {
            navegador.entrar(servidor.url(), puesto, CONTRASENA);
        }
        assertThat(recorrido.faltas(puesto)).isEmpty();
    }

    /** Whatever page the portal has, some post is led to it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyPageIsLedTo() throws IOException {
        assertThat(Paginas.rutas())
                .allMatch(patron -> recorrido.rutas().stream().anyMatch(r -> es(patron, r)));
    }

    private static boolean es(String patron, String ruta) {
        String raiz = patron.replace("/*", "/");
        return raiz.equals(patron) ? ruta.equals(patron) : ruta.startsWith(raiz) && ruta.length() > raiz.length();
    }

    private static void salir() {
        navegador.ancho(1440).ir(servidor.url() + "/");
        if (navegador.texto().contains("Salir")) {
            navegador.pulsar("form[action='/salir'] button");
        }
        navegador.quejas();
    }
}
