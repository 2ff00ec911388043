package mx.conalep.secyt.normativa.internal.compromiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromiso.Estado;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CicloCompromisoTest {

    @Property(tries = 200)
    void whateverIsTriedItIsClosedOnlyAfterItsUnitSaidThatItIsDone(@ForAll @Size(max = 20) List<Accion> acciones) {
        Estado estado = Estado.PENDIENTE;
        for (Accion accion : acciones) {
            Estado antes = estado;
            try {
                estado = CicloCompromiso.despues(antes, accion);
            } catch (Problema refused) {
                assertThat(refused.estado()).isEqualTo(409);
            }
            if (estado == Estado.CERRADO && antes != Estado.CERRADO) {
                assertThat(antes).isEqualTo(Estado.ATENDIDO);
            }
            assertThat(antes.abierto() || estado == antes)
                    .as("what ended does not move")
                    .isTrue();
        }
    }

    @Property
    void theUnitNeverClosesItself(@ForAll Accion accion) {
        assertThat(CicloCompromiso.esDeLaUnidad(accion)).isEqualTo(accion == Accion.ANOTAR || accion == Accion.ATENDER);
    }
}
