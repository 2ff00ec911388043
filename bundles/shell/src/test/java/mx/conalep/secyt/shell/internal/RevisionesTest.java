package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Recalculo.Diferencia;
import org.junit.jupiter.api.Test;

class RevisionesTest {

    private static final Diferencia DIFERENCIA = new Diferencia(
            "total",
            "HORAS_CAPACITACION",
            "08DPT0001C",
            2026,
            3,
            EstadoServicio.VERIFICADO,
            new BigDecimal("120.00"),
            new BigDecimal("80.00"));

    private final SesionPrueba sesion = new SesionPrueba();

    private RecalcularOrden recalcular(Diferencia... diferencias) {
        RecalcularOrden orden = new RecalcularOrden();
        orden.session = sesion;
        orden.cuentas = new CuentasPrueba();
        orden.recalculo = (quien, ejercicio, corregir) -> List.of(diferencias);
        return orden;
    }

    @Test
    void totalsThatAgreeHaveNoDifferences() throws Exception {
        Sujetos.como(Sujetos.RESCATE, recalcular());
        assertThat(sesion.impreso().strip()).isEqualTo("sin diferencias");
    }

    @Test
    void differencesAreShownAndEndWithAnError() {
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, recalcular(DIFERENCIA)))
                .hasMessageContaining("--corregir");
        assertThat(sesion.impreso()).contains("HORAS_CAPACITACION", "verificado", "120.00", "80.00", "1 diferencia");
    }

    @Test
    void correctedDifferencesAreNoError() throws Exception {
        RecalcularOrden orden = recalcular(DIFERENCIA);
        orden.corregir = true;
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(sesion.impreso()).contains("Se corrigieron.");
    }

    @Test
    void aWholeTrailIsSaidToBe() throws Exception {
        Sujetos.como(Sujetos.RESCATE, verificar(new Verificacion(12, 3, 1, List.of())));
        assertThat(sesion.impreso()).contains("Renglones: 12, bloques: 3, sin sellar: 1.", "íntegra");
    }

    @Test
    void findingsAreShownAndEndWithAnError() {
        assertThatThrownBy(() -> Sujetos.como(
                        Sujetos.RESCATE, verificar(new Verificacion(12, 3, 0, List.of("Renglón 7: alterado")))))
                .hasMessageContaining("no está íntegra");
        assertThat(sesion.impreso()).contains("Renglón 7: alterado");
    }

    private VerificarBitacoraOrden verificar(Verificacion resultado) {
        VerificarBitacoraOrden orden = new VerificarBitacoraOrden();
        orden.session = sesion;
        orden.cuentas = new CuentasPrueba();
        orden.bitacora = new Bitacora() {
            @Override
            public void anotar(TxSession s, String accion, String objeto, String id, Map<String, ?> detalle) {}

            @Override
            public Verificacion verificar() {
                return resultado;
            }
        };
        return orden;
    }
}
