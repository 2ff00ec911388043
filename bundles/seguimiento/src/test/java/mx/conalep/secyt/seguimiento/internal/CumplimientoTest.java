package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.obligacion.CumplimientoSeguimiento;

@Modules(SeguimientoModule.class)
class CumplimientoTest {

    private static final PeriodoObligacion TRIMESTRE = new PeriodoObligacion(2026, 3, 1);

    @EachDatabase
    void aQuarterIsReleasedWhenEachMonthIsReleasedOrDeclaredAndAStateIsDoneWhenAllItsUnitsAre(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        CumplimientoSeguimiento cumplimiento = new CumplimientoSeguimiento(mundo.tx, mundo.unidades, mundo.cortes);
        for (int mes : List.of(1, 2)) {
            mundo.periodos.declararSinMovimiento(
                    mundo.sistema, PeticionPeriodo.de(Registro.PLANTEL, 2026, mes, Linea.CAPACITACION));
        }
        assertThat(cumplimiento.cumplidas("liberacion-capacitacion", TRIMESTRE)).isEmpty();
        String folio = mundo.capturas
                .capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)))
                .folio();
        mundo.pasos.avanzar(mundo.sistema, folio, Transicion.REPORTAR, PeticionPaso.sola());
        assertThat(cumplimiento.cumplidas("liberacion-capacitacion", TRIMESTRE)).isEmpty();
        mundo.pasos.avanzar(mundo.sistema, folio, Transicion.LIBERAR, PeticionPaso.sola());
        assertThat(cumplimiento.cumplidas("liberacion-capacitacion", TRIMESTRE)).containsExactly(Registro.PLANTEL);
        assertThat(cumplimiento.cumplidas("validacion-capacitacion", TRIMESTRE)).isEmpty();

        for (String otra : List.of(Registro.OTRO_PLANTEL, Registro.CAST, Registro.LEJANO)) {
            for (int mes : List.of(1, 2, 3)) {
                mundo.periodos.declararSinMovimiento(
                        mundo.sistema, PeticionPeriodo.de(otra, 2026, mes, Linea.CAPACITACION));
            }
        }
        assertThat(cumplimiento.cumplidas("validacion-capacitacion", TRIMESTRE))
                .as("the course is released only")
                .isEqualTo(Set.of(Registro.OTRO_ESTADO));
        mundo.pasos.avanzar(mundo.sistema, folio, Transicion.VALIDAR, PeticionPaso.sola());
        assertThat(cumplimiento.cumplidas("validacion-capacitacion", TRIMESTRE))
                .isEqualTo(Set.of(Registro.ESTADO, Registro.OTRO_ESTADO));
        assertThat(cumplimiento.cumplidas("verificacion-capacitacion", TRIMESTRE))
                .isEmpty();
        mundo.pasos.avanzar(mundo.sistema, folio, Transicion.VERIFICAR, PeticionPaso.sola());
        assertThat(cumplimiento.cumplidas("verificacion-capacitacion", TRIMESTRE))
                .containsExactly("CSC");
        assertThat(cumplimiento.cumplidas("liberacion-tecnologicos", new PeriodoObligacion(2026, 1, 1)))
                .isEmpty();
    }

    @EachDatabase
    void thePeriodsFallDueAtTheCutOffsOfTheirLineAndTheGoalsByTheRule(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        CumplimientoSeguimiento cumplimiento = new CumplimientoSeguimiento(mundo.tx, mundo.unidades, mundo.cortes);
        LocalDate corte = mundo.cortes.fechaTrimestre(2026, Linea.CAPACITACION, 1, PasoCorte.VALIDACION);
        assertThat(cumplimiento.vencimientos("validacion-capacitacion", 2026)).containsEntry(TRIMESTRE, corte);
        assertThat(cumplimiento.vencimientos("liberacion-tecnologicos", 2026))
                .containsKey(new PeriodoObligacion(2026, 1, 12));
        assertThat(cumplimiento.vencimientos("metas-capacitacion", 2027)).isEmpty();
        assertThat(cumplimiento.cumplidas("metas-capacitacion", new PeriodoObligacion(2026, 12, 1)))
                .isEmpty();
    }
}
