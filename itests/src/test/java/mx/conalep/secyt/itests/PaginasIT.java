package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that each post is offered, narrow and wide: nothing broken, nothing barred, nothing raw. */
@Tag("completo")
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
        Esperar.hasta("están los datos de demostración", 240, TimeUnit.SECONDS, PaginasIT::hayDemostracion);
        abrirExpediente();
        recorrido = new Recorrido(navegador, servidor.url(), RETRATOS);
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

    private static boolean hayDemostracion() {
        return navegador.ir(servidor.url() + "/").texto().contains("Datos de demostración");
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

    private static void salir() {
        navegador.ancho(1440).ir(servidor.url() + "/");
        if (navegador.texto().contains("Salir")) {
            navegador.pulsar("form[action='/salir'] button");
        }
        navegador.quejas();
    }
}
