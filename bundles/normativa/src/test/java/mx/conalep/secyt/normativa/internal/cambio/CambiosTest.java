package mx.conalep.secyt.normativa.internal.cambio;

import static mx.conalep.secyt.normativa.internal.Foro.CE_08;
import static mx.conalep.secyt.normativa.internal.Foro.CSC;
import static mx.conalep.secyt.normativa.internal.Foro.CST;
import static mx.conalep.secyt.normativa.internal.Foro.DCAJ;
import static mx.conalep.secyt.normativa.internal.Foro.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambioExterno.Estado;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos.Datos;
import mx.conalep.secyt.normativa.CambiosExternos.Filtro;
import mx.conalep.secyt.normativa.CambiosExternos.Respuesta;
import mx.conalep.secyt.normativa.internal.Foro;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;

@Modules({Foro.TablaUnidad.class, ProcedimientosModule.class, NormativaModule.class})
class CambiosTest {

    private static CambioExterno registrar(Foro f, int vence) {
        return registrar(f, vence, Fuente.DOF);
    }

    private static CambioExterno registrar(Foro f, int vence, Fuente fuente) {
        return f.cambios.registrar(
                DCAJ,
                new Datos(
                        fuente,
                        "Reforma a la ley",
                        f.hoy.minusDays(20),
                        "https://dof.gob.mx/nota",
                        List.of(Linea.TECNOLOGICOS),
                        "CST",
                        f.hoy.plusDays(vence)));
    }

    @EachDatabase
    void aChangeIsAnsweredOnceByItsUnitEvenWhenNothingChanges(TestDatabase base) {
        Foro f = new Foro(base);
        f.vigente("LIN-1");
        refused(403, () -> f.cambios.registrar(CE_08, new Datos(null, null, null, null, null, null, null)));
        refused(
                422,
                () -> f.cambios.registrar(
                        DCAJ, new Datos(Fuente.DOF, "x", f.hoy, "javascript:1", null, "CE-08", f.hoy)));
        CambioExterno uno = registrar(f, 2);
        CambioExterno tarde = registrar(f, -1);
        assertThat(f.avisadas("cambio-externo.nuevo")).containsExactly("CST", "CST");
        assertThat(tarde.vencido()).isTrue();
        refused(403, () -> f.cambios.contestar(CSC, uno.id(), 1, new Respuesta("Sin cambio", null)));
        refused(404, () -> f.cambios.contestar(CST, uno.id(), 1, new Respuesta("Cambia", "NO-HAY")));
        refused(412, () -> f.cambios.contestar(CST, uno.id(), 9, new Respuesta("Sin cambio", "")));
        CambioExterno visto = f.cambios.contestar(CST, uno.id(), 1, new Respuesta("Revisada, sin cambio.", ""));
        assertThat(visto.estado()).isEqualTo(Estado.REVISADO_SIN_CAMBIO);
        refused(409, () -> f.cambios.contestar(CST, uno.id(), 2, new Respuesta("Otra", null)));
        assertThat(f.cambios
                        .contestar(CST, tarde.id(), 1, new Respuesta("Cambia", "LIN-1"))
                        .estado())
                .isEqualTo(Estado.CON_PROYECTO);
        CambioExterno abierto = registrar(f, 9);
        assertThat(f.cambios
                        .listar(new Filtro(null, null), new Paginacion(1, 9))
                        .elementos())
                .as("open ones come first")
                .first()
                .isEqualTo(abierto);
        assertThat(f.cambios
                        .listar(new Filtro(Fuente.DOF, Estado.ABIERTO), new Paginacion(1, 9))
                        .total())
                .isEqualTo(1);
    }

    @EachDatabase
    void everySourceIsKept(TestDatabase base) {
        Foro f = new Foro(base);
        for (Fuente fuente : Fuente.values()) {
            assertThat(registrar(f, 1, fuente).fuente()).isEqualTo(fuente);
        }
    }
}
