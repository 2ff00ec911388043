package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.CausasDesviacion.Causa;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ReglasCorte.Regla;
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.corte.StoredReglasCorte;
import mx.conalep.secyt.seguimiento.internal.desviacion.StoredCausas;

/** What people change and the record goes by: the rule of cut-offs and the catalogue of causes. */
@Modules(SeguimientoModule.class)
class ReglasTest {

    @EachDatabase
    void aRuleIsChangedByTheDirectionInOrderAndMovesNoYearThatWasMade(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        StoredReglasCorte reglas = new StoredReglasCorte(mundo.tx, mundo.unidades, mundo.bitacora);
        var antes = mundo.cortes.listar(2026, null);
        Regla captura = regla(reglas, PasoCorte.CAPTURA);
        assertThat(captura.dias()).isEqualTo(5);
        refused(() -> reglas.fijar(mundo.csc, conDias(captura, 6)), 403, "fuera-de-ambito");
        refused(() -> reglas.fijar(mundo.dstc, conDias(captura, 8)), 422, "datos-invalidos");
        refused(() -> reglas.fijar(mundo.dstc, conDias(captura, 0)), 422, "datos-invalidos");
        Regla nueva = reglas.fijar(mundo.dstc, conDias(captura, 6));
        assertThat(regla(reglas, PasoCorte.CAPTURA)).isEqualTo(nueva);
        refused(() -> reglas.fijar(mundo.dstc, conDias(captura, 7)), 412, "version-vencida");
        assertThat(mundo.cortes.listar(2026, null)).isEqualTo(antes);
    }

    @EachDatabase
    void aCauseIsAddedChangedAndTakenOutOfUseAndOneIsAlwaysLeft(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        StoredCausas causas = new StoredCausas(mundo.tx, mundo.unidades, mundo.bitacora);
        Causa paro = new Causa("PARO", "Paro de labores", 15, true, 0);
        refused(() -> causas.guardar(mundo.estado, paro), 403, "fuera-de-ambito");
        refused(() -> causas.guardar(mundo.dstc, new Causa("paro", "", 15, true, 0)), 422, "datos-invalidos");
        Causa guardada = causas.guardar(mundo.dstc, paro);
        assertThat(guardada.version()).isEqualTo(1);
        refused(() -> causas.guardar(mundo.dstc, paro), 412, "version-vencida");
        assertThat(mundo.desviaciones.causas()).contains(new Desviacion.Causa("PARO", "Paro de labores"));
        causas.guardar(mundo.csc, new Causa("PARO", "Paro", 15, false, 1));
        assertThat(mundo.desviaciones.causas())
                .extracting(Desviacion.Causa::clave)
                .doesNotContain("PARO");
        refused(() -> causas.guardar(mundo.dstc, guardada), 412, "version-vencida");
        mundo.ejecutar("UPDATE desviacion_causa SET activa = false WHERE clave <> 'OTRA'");
        Causa ultima = causas.listar().stream()
                .filter(c -> c.clave().equals("OTRA"))
                .findFirst()
                .orElseThrow();
        refused(
                () -> causas.guardar(
                        mundo.dstc, new Causa("OTRA", ultima.texto(), ultima.orden(), false, ultima.version())),
                422,
                "datos-invalidos");
        assertThat(causas.listar()).contains(ultima);
    }

    @EachDatabase
    void aLineMayDemandASampleBeforeAWholePeriodIsVerified(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        ReglasMuestra.Regla libre = mundo.reglasMuestra.listar().get(0);
        assertThat(libre).isEqualTo(new ReglasMuestra.Regla(Linea.CAPACITACION, false, 1));
        verificar(mundo, Linea.CAPACITACION);
        ReglasMuestra.Regla exigida = new ReglasMuestra.Regla(Linea.CAPACITACION, true, 1);
        refused(() -> mundo.reglasMuestra.fijar(mundo.cst, exigida), 403, "fuera-de-ambito");
        mundo.reglasMuestra.fijar(mundo.csc, exigida);
        refused(() -> mundo.reglasMuestra.fijar(mundo.dstc, exigida), 412, "version-vencida");
        refused(() -> verificar(mundo, Linea.CAPACITACION), 409, "falta-muestra");
        verificar(mundo, Linea.TECNOLOGICOS);
    }

    private static void verificar(Mundo mundo, Linea linea) {
        mundo.actos.aplicar(
                linea == Linea.CAPACITACION ? mundo.csc : mundo.cst,
                Transicion.VERIFICAR,
                new PeticionPeriodo(Registro.ESTADO, 2026, 2, null, linea, null));
    }

    private static Regla regla(StoredReglasCorte reglas, PasoCorte paso) {
        return reglas.listar().stream()
                .filter(r -> !r.trimestral() && r.paso() == paso)
                .findFirst()
                .orElseThrow();
    }

    private static Regla conDias(Regla r, int dias) {
        return new Regla(r.trimestral(), r.paso(), dias, r.version());
    }
}
