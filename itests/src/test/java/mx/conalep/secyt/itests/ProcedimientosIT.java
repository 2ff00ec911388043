package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual's procedures as drawn by bpmn-js in Chromium, and a revision 10 that is loaded over HTTP. */
@Tag("completo")
class ProcedimientosIT {

    private static final String CONTRASENA = "demo-para-pruebas-de-manual";
    private static final Path RETRATOS = Path.of("target", "retratos", "procedimientos");

    private static Navegador navegador;
    private static Servidor servidor;

    @BeforeAll
    static void open() {
        navegador = Navegador.abrir();
        servidor = Servidor.iniciar(
                Map.of("mx.conalep.secyt.demostracion.cfg", Map.of("activa", "true", "contrasena", CONTRASENA)));
        Esperar.hasta(
                "están los datos de demostración",
                240,
                TimeUnit.SECONDS,
                () -> navegador.ir(servidor.url() + "/").texto().contains("Datos de demostración"));
        navegador.ancho(1440).entrar(servidor.url(), "dstc", CONTRASENA);
        navegador.quejas();
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
                "st-normatividad",
                "st-promocion",
                "st-seguimiento",
                "st-concertacion",
                "st-it-01",
                "st-it-02",
                "sc-coordinacion",
                "sc-it-01",
                "sc-it-02",
                "sc-it-03",
                "sc-it-04",
                "sc-it-05",
                "sc-it-06"
            })
    void everyProcedureIsDrawnWithoutAWarningAndWithoutABarrier(String clave) {
        navegador.ancho(1440).ir(servidor.url() + "/procedimientos/" + clave + "?actual=2");
        Esperar.hasta(
                "se dibujó " + clave, 30, TimeUnit.SECONDS, () -> !dibujado().isEmpty());

        assertThat(dibujado()).isEqualTo("0");
        assertThat(navegador.guion("return document.querySelectorAll('.diagrama .actual').length"))
                .isEqualTo(1L);
        assertThat(navegador.guion("return document.querySelector('.bjs-powered-by').getClientRects().length"))
                .isEqualTo(1L);
        assertThat(navegador.quejas()).isEmpty();
        for (int ancho : List.of(320, 1440)) {
            navegador.ancho(ancho);
            assertThat(navegador.barreras()).isEmpty();
            assertThat(navegador.desborde()).isZero();
            navegador.retratar(RETRATOS.resolve(clave + "-" + ancho + ".png"));
        }
        assertThat(navegador.pedidosFueraDe(servidor.url())).isEmpty();
    }

    @Test
    void revision10IsLoadedComparedAndPutInForceWhileRunning() {
        Cliente dstc = Cliente.de(servidor, "dstc", CONTRASENA);
        Cliente cst = Cliente.de(servidor, "cst", CONTRASENA);
        JsonNode lista = dstc.get("/procedimientos").con(200).json();
        assertThat(lista.path("total").asInt()).isEqualTo(13);
        JsonNode nueve = dstc.get("/procedimientos/st-it-02").con(200).json();
        assertThat(nueve.path("actividades")).hasSize(5);
        assertThat(nueve.path("actividades").path(4).path("nota").asText()).contains("Se lee:");

        String archivo = dstc.get("/procedimientos/st-it-02/bpmn").con(200).cuerpo();
        String diez = archivo.replace("revision=\"04\"", "revision=\"10\"")
                .replace(">informe</secyt:evidencia>", ">informe firmado</secyt:evidencia>");
        String revisiones = "/procedimientos/st-it-02/revisiones";
        assertThat(cst.enviar("POST", revisiones, "application/xml", diez).estado())
                .isEqualTo(403);
        assertThat(dstc.enviar("POST", revisiones, "application/xml", diez.replace("\"PLANTEL\"", "\"PLANTLE\""))
                        .con(422)
                        .cuerpo())
                .contains("PLANTLE", "unidad-desconocida");
        Cliente.Respuesta cargada =
                dstc.enviar("POST", revisiones, "application/xml", diez).con(201);
        String una = revisiones + "/" + cargada.json().at("/revision/id").asText();
        assertThat(cargada.cabecera("Location")).endsWith(una);
        JsonNode comparacion = dstc.get(una + "/comparacion").con(200).json();
        assertThat(comparacion.at("/cambiadas/0/campos/0/despues").asText()).isEqualTo("informe firmado");

        Map<String, String> hoy =
                Map.of("desde", LocalDate.now(ZoneId.of("America/Mexico_City")).toString());
        assertThat(dstc.put(una + "/vigencia", hoy).estado()).isEqualTo(428);
        dstc.con("If-Match", cargada.cabecera("ETag"))
                .put(una + "/vigencia", hoy)
                .con(200);
        JsonNode vigente = cst.get("/procedimientos/st-it-02").con(200).json();
        assertThat(vigente.path("revision").asText()).isEqualTo("10");
        assertThat(cst.get("/procedimientos/st-it-02?revision=" + nueve.path("revisionId"))
                        .con(200)
                        .json()
                        .path("actividades"))
                .isEqualTo(nueve.path("actividades"));
        navegador.ancho(1440).ir(servidor.url() + "/procedimientos/revisiones?procedimiento=st-it-02");
        assertThat(navegador.texto()).contains("vigente", "anterior", "Cargar una revisión");
        assertThat(navegador.barreras()).isEmpty();
        navegador.seguir("10");
        assertThat(navegador.texto()).contains("Sin diferencias");
        assertThat(navegador.barreras()).isEmpty();
    }

    private static String dibujado() {
        return String.valueOf(navegador.guion("return document.querySelector('[data-bpmn]').dataset.dibujado || ''"));
    }
}
