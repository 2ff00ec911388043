package mx.conalep.secyt.demostracion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.audit.internal.AuditModule;
import mx.conalep.secyt.catalogo.internal.CatalogoModule;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.internal.OrganizacionModule;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole demonstration in the real slices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiembraTest {

    private static final Identidad AUDITOR = Identidad.sistema("prueba");
    private static final Paginacion PRIMERA = new Paginacion(1, 500);

    private TestDatabase database;
    private Plataforma plataforma;

    @BeforeAll
    void sembrar() {
        database = TestDatabase.derby(
                new AuditModule(),
                new OrganizacionModule(),
                new ProcedimientosModule(),
                new CatalogoModule(),
                new SeguimientoModule(),
                new NormativaModule());
        plataforma = new Plataforma(database.tx());
        plataforma.siembra.sembrar(new Marcha());
    }

    @AfterAll
    void cerrar() {
        plataforma.unidades.cerrar();
        database.close();
    }

    @Test
    void normsMeetingsAndVisitsAreMadeOnceAndWhole() {
        NormativaPrueba normativa = new NormativaPrueba(plataforma);
        assertThat(normativa.siembra.sembrar(new Marcha())).isEqualTo(5);
        assertThat(normativa.siembra.sembrar(new Marcha())).isZero();
        assertThat(normativa.normas.listar(Normas.Filtro.TODAS, PRIMERA).total())
                .isEqualTo(3);
        assertThat(normativa.normas.vigentes(LocalDate.of(2026, 3, 1), null)).hasSize(2);
        assertThat(normativa
                        .reuniones
                        .listar(AUDITOR, Reuniones.Filtro.TODAS, PRIMERA)
                        .total())
                .isEqualTo(5);
        assertThat(normativa
                        .supervisiones
                        .listar(AUDITOR, Supervisiones.Filtro.TODAS, PRIMERA)
                        .total())
                .isEqualTo(2);
        assertThat(normativa
                        .compromisos
                        .listar(AUDITOR, Compromisos.Filtro.TODOS, PRIMERA)
                        .total())
                .isEqualTo(5);
        assertThat(normativa
                        .cambios
                        .listar(new CambiosExternos.Filtro(null, null), PRIMERA)
                        .total())
                .isEqualTo(4);
    }

    @Test
    void everyServiceThatWasMadeUpIsAccepted() {
        assertThat(plataforma
                        .servicios
                        .listar(AUDITOR, FiltroServicios.TODO, PRIMERA)
                        .total())
                .isBetween(5_500L, 6_500L);
    }

    @Test
    void everythingSaysThatItIsDemonstration() {
        assertThat(plataforma
                        .servicios
                        .listar(AUDITOR, FiltroServicios.TODO, PRIMERA)
                        .elementos())
                .allMatch(Servicio::demostracion);
        assertThat(metas()).allMatch(Meta::demostracion);
        assertThat(plataforma.ofertas.buscar("ST-001").orElseThrow().demostracion())
                .isTrue();
        assertThat(plataforma.unidades.buscar("CAST-14-91").orElseThrow().demostracion())
                .isTrue();
    }

    @Test
    void everyUnitHasAcceptedGoals() {
        assertThat(metas()).allMatch(m -> m.estado() == Meta.Estado.ACEPTADA);
        assertThat(metas().stream().map(Meta::unidad).distinct()).hasSize(317);
    }

    @Test
    void totalsAgreeWithTheServices() {
        assertThat(plataforma.recalculo.revisar(AUDITOR, null, false)).isEmpty();
    }

    @Test
    void theNationHasReachedMostOfItsGoalsAndEveryStateHasFigures() {
        Avance nacional = avance(Nivel.NACIONAL);
        assertThat(nacional.demostracion()).isTrue();
        assertThat(nacional.elementos()).hasSize(6).allSatisfy(e -> {
            assertThat(e.alcanzado()).isPositive().isLessThanOrEqualTo(e.preliminar());
            assertThat(e.metaVigente()).isPositive();
        });
        assertThat(avance(Nivel.ESTATAL).elementos().stream()
                        .map(Avance.Elemento::unidad)
                        .collect(Collectors.toSet()))
                .hasSize(32);
    }

    @Test
    void monthsAreOpenAndInEveryState() {
        List<EstadoPeriodo> estados = Arrays.asList(EstadoPeriodo.values());
        assertThat(estados).allSatisfy(estado -> {
            FiltroPeriodos filtro = new FiltroPeriodos(null, Siembra.EJERCICIO, null, null, null, estado);
            assertThat(plataforma.periodos.listar(AUDITOR, filtro, PRIMERA).elementos())
                    .isNotEmpty()
                    .noneMatch(p -> p.cerrado());
        });
    }

    @Test
    void theYearBeforeIsOpenToo() {
        assertThat(plataforma.ejercicios.abiertos()).contains(2025, 2026);
    }

    @Test
    void aSecondTimeMakesNothing() {
        long antes = plataforma
                .servicios
                .listar(AUDITOR, FiltroServicios.TODO, PRIMERA)
                .total();
        plataforma.siembra.sembrar(new Marcha());
        assertThat(plataforma
                        .servicios
                        .listar(AUDITOR, FiltroServicios.TODO, PRIMERA)
                        .total())
                .isEqualTo(antes);
    }

    private Avance avance(Nivel nivel) {
        return plataforma.avances.consultar(AUDITOR, new Avances.Consulta(Siembra.EJERCICIO, 1, null, nivel, null));
    }

    private List<Meta> metas() {
        FiltroMetas filtro = new FiltroMetas(Siembra.EJERCICIO, Unidad.NACIONAL, null, null);
        return IntStream.rangeClosed(1, 4)
                .mapToObj(n -> plataforma.metas.listar(AUDITOR, filtro, new Paginacion(n, 500)))
                .flatMap(p -> p.elementos().stream())
                .toList();
    }
}
