package mx.conalep.secyt.seguimiento.internal.servicio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Transicion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CicloTest {

    private static final LocalDate HOY = LocalDate.of(2026, 4, 10);

    @Property
    void aStepIsTakenOnlyFromTheStateRightBeforeIt(
            @ForAll EstadoServicio estado, @ForAll Transicion paso, @ForAll Linea linea) {
        boolean pasa = !refuses(() -> Ciclo.exigir(estado, paso, linea));
        assertThat(pasa).isEqualTo(Transicion.siguiente(estado).equals(Optional.of(paso)));
    }

    @Property
    void aReturnLeavesTheRecordRightBeforeAStepAlreadyDone(@ForAll EstadoServicio estado, @ForAll Transicion paso) {
        boolean hecho = paso.a().compareTo(estado) <= 0;
        assertThat(refuses(() -> Ciclo.devolver(estado, paso.verbo()))).isEqualTo(!hecho);
        if (hecho) {
            assertThat(Ciclo.devolver(estado, paso.verbo())).isEqualTo(paso.de());
        }
    }

    @Property
    void aReturnToCaptureIsPossibleFromEveryLaterState(@ForAll EstadoServicio estado) {
        assertThat(refuses(() -> Ciclo.devolver(estado, "capturar"))).isEqualTo(estado == EstadoServicio.CAPTURADO);
        assertThat(refuses(() -> Ciclo.devolver(estado, "cancelar"))).isTrue();
    }

    @Property
    void nobodyButTheVerifierSendsBackWhatIsValidated(@ForAll Linea linea) {
        Rol coordinacion = linea == Linea.CAPACITACION ? Rol.CSC : Rol.CST;
        assertThat(Ciclo.quienesDevuelven(EstadoServicio.REPORTADO, linea))
                .containsExactly(Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, coordinacion);
        assertThat(Ciclo.quienesDevuelven(EstadoServicio.LIBERADO, linea))
                .containsExactly(Rol.UNIDAD_ESTATAL, coordinacion);
        assertThat(Ciclo.quienesDevuelven(EstadoServicio.VALIDADO, linea)).containsExactly(coordinacion);
        assertThat(Ciclo.quienesDevuelven(EstadoServicio.VERIFICADO, linea)).containsExactly(coordinacion);
    }

    @Property
    void withoutAReturnOnlyWhatIsCapturedIsEdited(@ForAll EstadoServicio estado) {
        assertThat(refuses(() -> Ciclo.exigirEditable(estado, null, Set.of("horas"), HOY)))
                .isEqualTo(estado != EstadoServicio.CAPTURADO);
    }

    @Property
    void aReturnOpensTheFieldsThatItNamesUntilItsLastDay(
            @ForAll EstadoServicio estado, @ForAll @IntRange(min = -60, max = 60) int dias) {
        Devolucion devolucion = new Devolucion("liberar", "revisar", List.of("horas", "datos"), HOY.plusDays(dias));
        assertThat(refuses(() -> Ciclo.exigirEditable(estado, devolucion, Set.of("horas", "datos.norma"), HOY)))
                .isEqualTo(dias < 0);
        assertThat(refuses(() -> Ciclo.exigirEditable(estado, devolucion, Set.of("cuota"), HOY)))
                .isTrue();
        Devolucion entera = new Devolucion("liberar", "revisar", List.of(), HOY);
        assertThatCode(() -> Ciclo.exigirEditable(estado, entera, Set.of("cuota", "unidad"), HOY))
                .doesNotThrowAnyException();
    }

    @Test
    void whatComesNextIsToldWithWhoDoesIt() {
        assertThat(Stream.of(EstadoServicio.values()).map(e -> Ciclo.siguiente(e, Linea.TECNOLOGICOS)))
                .containsExactly(
                        "sigue reportar, lo hace capturista o unidad_estatal",
                        "sigue liberar, lo hace director",
                        "sigue validar, lo hace unidad_estatal",
                        "sigue verificar, lo hace cst",
                        "ya no le sigue ningún paso");
    }

    private static boolean refuses(Runnable accion) {
        try {
            accion.run();
            return false;
        } catch (Problema problema) {
            return true;
        }
    }
}
