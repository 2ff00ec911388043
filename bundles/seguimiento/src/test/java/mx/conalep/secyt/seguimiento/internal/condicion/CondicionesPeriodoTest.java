package mx.conalep.secyt.seguimiento.internal.condicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.procedimientos.Contexto;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CondicionesPeriodoTest {

    @Test
    void reportOfQuarterIsNotTheProgrammaticOne() {
        assertThat(CondicionesPeriodo.pedida(caso(2, null), false)).isEqualTo(edicion(TipoEdicion.TRIMESTRAL, 2));
        assertThat(CondicionesPeriodo.pedida(caso(2, null), true)).isEqualTo(edicion(TipoEdicion.PROGRAMATICO, 2));
    }

    @Test
    void reportOfMonthIsThatOfTheMonthAndItsProgrammaticOneThatOfItsQuarter() {
        assertThat(CondicionesPeriodo.pedida(caso(null, 4), false)).isEqualTo(edicion(TipoEdicion.MENSUAL, 4));
        assertThat(CondicionesPeriodo.pedida(caso(null, 4), true)).isEqualTo(edicion(TipoEdicion.PROGRAMATICO, 2));
    }

    private static PeriodoEdicion edicion(TipoEdicion tipo, int periodo) {
        return new PeriodoEdicion(tipo, Linea.CAPACITACION, 2026, periodo);
    }

    private static Contexto caso(@Nullable Integer trimestre, @Nullable Integer mes) {
        return new Contexto("sc-it-06", 1, "CAPACITACION", 2026, trimestre, mes, "", "CSC", List.of(), List.of());
    }
}
