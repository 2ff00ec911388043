package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Hallazgo.Nivel;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionRevisada;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;

class RevisarManualTest {

    private final SesionPrueba sesion = new SesionPrueba();

    @Test
    void slipsOfThePrintAreToldWithTheirReading() throws Exception {
        Sujetos.como(Sujetos.RESCATE, orden(hallazgo(Nivel.ERRATA)));
        assertThat(sesion.impreso())
                .contains(
                        "ERRATA total-distinto sc-it-02, procedimiento: Dice 9.",
                        "Se lee 11.",
                        "Errores: 0, erratas: 1.");
    }

    @Test
    void errorsEndTheCommandWithAnError() {
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, orden(hallazgo(Nivel.ERROR))))
                .hasMessageContaining("Hay errores");
        assertThat(sesion.impreso()).contains("Errores: 1, erratas: 0.");
    }

    private static Hallazgo hallazgo(Nivel nivel) {
        return new Hallazgo(nivel, "total-distinto", "sc-it-02", "procedimiento", "Dice 9.", "Se lee 11.");
    }

    private RevisarManualOrden orden(Hallazgo... hallazgos) {
        RevisarManualOrden orden = new RevisarManualOrden();
        orden.session = sesion;
        orden.cuentas = new CuentasPrueba();
        orden.revisiones = new Fijas(List.of(hallazgos));
        return orden;
    }

    private record Fijas(List<Hallazgo> hallazgos) implements Revisiones {

        @Override
        public List<Hallazgo> revisarManual() {
            return hallazgos;
        }

        @Override
        public List<RevisionProcedimiento> listar(String clave) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RevisionRevisada ver(String clave, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] archivo(String clave, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RevisionRevisada cargar(Identidad quien, String clave, byte[] archivo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RevisionProcedimiento retirar(Identidad quien, String clave, long id, int version, String motivo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Comparacion comparar(String clave, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RevisionProcedimiento poner(Identidad quien, String clave, long id, int version, LocalDate desde) {
            throw new UnsupportedOperationException();
        }
    }
}
