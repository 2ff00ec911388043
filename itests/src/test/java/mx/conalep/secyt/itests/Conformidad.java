package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The thirteen procedures walked over HTTP by their own people, each activity and each answer, against the manual's tables. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class Conformidad {

    private final Entorno entorno;
    private final List<Camino> caminos = new ArrayList<>();

    Conformidad(Motor motor) {
        entorno = Entorno.de(motor);
    }

    @BeforeAll
    void thePeople() {
        entorno.pendientes();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> everyProcedureRunsAsTheManualSays() {
        return Hechos.leer().stream().map(p -> DynamicTest.dynamicTest(p.clave(), () -> recorrer(p)));
    }

    private void recorrer(Hechos.Procedimiento procedimiento) {
        caminos.add(recorrer(procedimiento, entorno));
    }

    /** One of them alone. */
    static void recorrer(String clave, Entorno entorno) {
        Hechos.Procedimiento procedimiento = Hechos.leer().stream()
                .filter(p -> p.clave().equals(clave))
                .findFirst()
                .orElseThrow();
        recorrer(procedimiento, entorno);
    }

    private static Camino recorrer(Hechos.Procedimiento procedimiento, Entorno entorno) {
        Camino camino = new Camino(procedimiento);
        for (int vez = 0; vez < 4 && !camino.completo(); vez++) {
            new Caminata(entorno.gente(), procedimiento, camino, entorno.pendientes()).andar();
        }
        assertThat(camino.completo()).as(procedimiento.clave()).isTrue();
        return camino;
    }

    @Test
    @Order(2)
    void allActivitiesWereDoneAndAllAnswersGiven() {
        assertThat(caminos).hasSize(13);
        assertThat(caminos.stream().mapToInt(Camino::actividades).sum()).isEqualTo(116);
        assertThat(caminos.stream().mapToLong(Camino::respuestas).sum()).isEqualTo(10);
    }

    @Test
    @Order(3)
    void revisionTenIsLoadedWhileRunningAndOpenCasesEndOnTheirs() {
        new RevisionDiez(entorno.gente()).entraEnVigorYLoAbiertoTerminaEnLaSuya();
    }
}
