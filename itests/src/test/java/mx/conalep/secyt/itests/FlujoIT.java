package mx.conalep.secyt.itests;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** From the goal to the official report, by the pages alone, on the assembly with the demonstration. */
@Tag("completo")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FlujoIT {

    private static final String CONTRASENA = "demo-para-pruebas-de-flujos";

    private final Navegador navegador = Navegador.abrir();
    private final Servidor servidor = Servidor.iniciar(
            Map.of("mx.conalep.secyt.demostracion.cfg", Map.of("activa", "true", "contrasena", CONTRASENA)));
    private final Flujo flujo = new Flujo(navegador, servidor.url(), CONTRASENA);
    private String folio = "";

    @BeforeAll
    void openNextYear() {
        Cliente admin = Cliente.de(servidor, "admin", CONTRASENA);
        Cliente quienMira = Cliente.de(servidor, "auditor", CONTRASENA);
        Esperar.hasta("están los servicios de demostración", 240, TimeUnit.SECONDS, () -> haySembrados(quienMira));
        admin.post("/ejercicios", Map.of("ejercicio", 2027)).con(201);
    }

    /** The year before is opened last of all. */
    private static boolean haySembrados(Cliente auditor) {
        Cliente.Respuesta ejercicios = auditor.get("/ejercicios");
        return ejercicios.estado() == 200 && ejercicios.cuerpo().contains("2025");
    }

    @AfterAll
    void close() {
        navegador.close();
        servidor.close();
    }

    @Test
    @Order(1)
    void aPlantelSetsItsGoalsByPasting() {
        flujo.metas();
    }

    @Test
    @Order(2)
    void aPlantelClosesItsQuarterAndGetsItsCedula() {
        folio = flujo.servicio();
        flujo.servicio();
        flujo.cierre();
    }

    @Test
    @Order(6)
    void aPlantelSendsItsPeriodOfFiveThousandRowsAndMendsItsFaults() throws IOException {
        new FlujoExcel(flujo, navegador, Cliente.de(servidor, "plantel-08", CONTRASENA), servidor.url()).todo();
    }

    @Test
    @Order(3)
    void aStateReturnsOneFieldAndValidatesTheRest() {
        flujo.validacion(folio);
        flujo.correccion(folio);
    }

    @Test
    @Order(4)
    void theCentreVerifiesAndIssuesTheEdition() {
        flujo.edicion();
    }

    @Test
    @Order(5)
    void theDirectionFollowsAFigureToAService() {
        flujo.cifra();
    }
}
