package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.Reprogramacion;
import mx.conalep.secyt.seguimiento.internal.informe.DesviacionesInforme;
import mx.conalep.secyt.seguimiento.internal.informe.MetasMir;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

/** What still changes goals once they are frozen, and what is said about results that are off them. */
@Modules({TrabajosModule.class, SeguimientoModule.class})
class ReprogramacionesTest {

    private static final String PERSONAS = "PERSONAS_CAPACITADAS";
    private static final OficioMetas OFICIO = new OficioMetas("SPDI/123/2027", LocalDate.of(2027, 3, 1), "SPDI-DPP");

    @EachDatabase
    void anOficioChangesSeveralGoalsAndTheOriginalStays(TestDatabase database) {
        Mundo mundo = congelado(database);
        refused(() -> reprogramar(mundo, nueva(Registro.PLANTEL, 9, 9, 9, 9), null), 422, "datos-invalidos");
        assertThat(refused(() -> reprogramar(mundo, nueva("NADIE", 9, 9, 9), OFICIO), 422, "datos-invalidos")
                        .errores())
                .extracting(ErrorCampo::campo)
                .containsExactlyInAnyOrder("metas[0].unidad", "metas[0].trimestres");
        refused(() -> reprogramar(mundo, nueva("08DPT0099X", 9, 9, 9, 9), OFICIO), 422, "datos-invalidos");
        refused(
                () -> mundo.reprogramaciones.crear(mundo.cst, peticion(OFICIO, nueva(Registro.PLANTEL, 9, 9, 9, 9))),
                403,
                "fuera-de-ambito");
        refused(
                () -> mundo.reprogramaciones.crear(
                        mundo.csc,
                        peticion(
                                OFICIO,
                                nueva(Registro.PLANTEL, 9, 9, 9, 9),
                                new Reprogramacion.Nueva(
                                        Registro.CAST,
                                        "HORAS_CAPACITACION",
                                        List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))),
                409,
                "meta-sin-aceptar");
        assertThat(elemento(mundo, Nivel.NACIONAL, 1, "CONALEP").metaVigente())
                .as("all or none")
                .isEqualByComparingTo("4");

        Reprogramacion hecha = mundo.reprogramaciones.crear(
                mundo.csc, peticion(OFICIO, nueva(Registro.PLANTEL, 9, 9, 9, 9), nueva(Registro.LEJANO, 0, 0, 0, 0)));
        assertThat(hecha.metas())
                .extracting(
                        Reprogramacion.Cambio::unidad,
                        c -> c.antes().get(3).intValue(),
                        c -> c.despues().get(3).intValue())
                .containsExactlyInAnyOrder(tuple(Registro.PLANTEL, 4, 9), tuple(Registro.LEJANO, 4, 0));
        Avance.Elemento fila = elemento(mundo, Nivel.PLANTEL, 1, Registro.PLANTEL);
        assertThat(fila.metaOriginal()).isEqualByComparingTo("1");
        assertThat(fila.metaVigente()).isEqualByComparingTo("9");
        assertThat(fila.metaAutorizada()).isNull();
        assertThat(mundo.reprogramaciones.leer(mundo.capturista, hecha.folio()).metas())
                .as("one sees one's own")
                .hasSize(1);
        assertThat(mundo.reprogramaciones
                        .listar(mundo.dstc, 2027, new Paginacion(1, 10))
                        .elementos())
                .containsExactly(hecha);
        Meta meta = mundo.metas
                .listar(mundo.dstc, new FiltroMetas(2027, Registro.PLANTEL, PERSONAS, null), new Paginacion(1, 1))
                .elementos()
                .get(0);
        assertThat(mundo.metas.versiones(mundo.dstc, meta.id()))
                .last()
                .satisfies(v -> assertThat(v.documento()).isEqualTo(hecha.folio()));
    }

    @EachDatabase
    void anAuthorisedFigureIsSharedOutExactlyAndComesIntoForce(TestDatabase database) {
        Mundo antes = new Mundo(database);
        refused(() -> registrar(antes, 1, 100), 409, "sin-metas-nacionales");
        Mundo mundo = congelar(antes);
        refused(() -> registrar(mundo, 5, 100), 422, "datos-invalidos");
        refused(
                () -> mundo.autorizadas.registrar(
                        mundo.estado, new CifraAutorizada.Peticion(2027, PERSONAS, 1, BigDecimal.TEN, OFICIO, null)),
                403,
                "fuera-de-ambito");
        CifraAutorizada cifra = mundo.autorizadas.registrar(
                Mundo.persona("spdi", Rol.SPDI, "CONALEP"),
                new CifraAutorizada.Peticion(2027, PERSONAS, 1, new BigDecimal("10"), OFICIO, "Menor"));
        assertThat(cifra.diferencia()).isEqualByComparingTo("6");
        refused(() -> registrar(mundo, 1, 100), 409, "cifra-pendiente");
        assertThat(mundo.autorizadas.propuesta(mundo.csc, cifra.folio()))
                .extracting(CifraAutorizada.Propuesta::propuesta)
                .containsExactly(new BigDecimal(3), new BigDecimal(3), new BigDecimal(2), new BigDecimal(2));
        assertThat(elemento(mundo, Nivel.NACIONAL, 1, "CONALEP").metaVigente())
                .as("nothing is in force yet")
                .isEqualByComparingTo("4");
        assertThat(refused(() -> asignar(mundo, cifra, parte(Registro.LEJANO, 8)), 422, "datos-invalidos")
                        .errores()
                        .get(0)
                        .mensaje())
                .contains("sobran 1.00");
        refused(() -> asignar(mundo, cifra, parte("NADIE", 8)), 422, "datos-invalidos");
        asignar(mundo, cifra, parte(Registro.ESTADO, 8), parte(Registro.LEJANO, 2));
        refused(() -> asignar(mundo, cifra), 409, "cifra-asignada");

        Avance.Elemento nacion = elemento(mundo, Nivel.NACIONAL, 1, "CONALEP");
        assertThat(nacion.metaOriginal()).isEqualByComparingTo("4");
        assertThat(nacion.metaVigente()).isEqualByComparingTo("10");
        assertThat(nacion.metaAutorizada()).isEqualByComparingTo("10");
        assertThat(elemento(mundo, Nivel.ESTATAL, 1, Registro.ESTADO).metaAutorizada())
                .isEqualByComparingTo("8");
        assertThat(elemento(mundo, Nivel.NACIONAL, 2, "CONALEP").metaAutorizada())
                .as("the other quarters have none")
                .isNull();
        mundo.reprogramaciones.crear(mundo.csc, peticion(OFICIO, nueva(Registro.LEJANO, 7, 4, 4, 4)));
        Avance.Elemento lejano = elemento(mundo, Nivel.PLANTEL, 1, Registro.LEJANO);
        assertThat(List.of(lejano.metaOriginal(), lejano.metaVigente(), lejano.metaAutorizada()))
                .as("all four stay side by side")
                .containsExactly(BigDecimal.ONE, new BigDecimal(7), new BigDecimal(2));
    }

    @EachDatabase
    void whatIsOffItsGoalAsksForACause(TestDatabase database) {
        Mundo mundo = congelado(database);
        Avances.Consulta consulta = new Avances.Consulta(2027, 1, null, Nivel.PLANTEL, Registro.PLANTEL);
        assertThat(mundo.desviaciones.listar(mundo.capturista, consulta))
                .singleElement()
                .satisfies(d -> assertThat(d.pedida()).isTrue());
        refused(
                () -> mundo.desviaciones.explicar(mundo.capturista, causa("INVENTADA", Registro.PLANTEL), null),
                422,
                "datos-invalidos");
        refused(
                () -> mundo.desviaciones.explicar(mundo.otroEstado, causa("DEMANDA", Registro.PLANTEL), null),
                403,
                "fuera-de-ambito");
        refused(
                () -> mundo.desviaciones.explicar(mundo.capturista, causa("DEMANDA", Registro.ESTADO), null),
                403,
                "fuera-de-ambito");
        Desviacion una = mundo.desviaciones.explicar(mundo.capturista, causa("DEMANDA", Registro.PLANTEL), null);
        refused(
                () -> mundo.desviaciones.explicar(mundo.capturista, causa("OTRA", Registro.PLANTEL), null),
                412,
                "version-vencida");
        mundo.desviaciones.explicar(
                mundo.directora,
                causa("OTRA", Registro.PLANTEL),
                una.explicacion().version());
        mundo.desviaciones.explicar(mundo.estado, causa("DEMANDA", Registro.ESTADO), null);
        mundo.desviaciones.explicar(mundo.csc, causa("DEMANDA", "CONALEP"), null);
        Informe informe = new DesviacionesInforme(mundo.desviaciones, mundo.unidades)
                .generar(mundo.capturista, Map.of("ejercicio", "2027", "trimestre", "1", "unidad", Registro.PLANTEL));
        assertThat(informe.filas())
                .singleElement()
                .satisfies(f -> assertThat(f.texto(6)).isEqualTo("Otra"));
        mundo.ejecutar("UPDATE indicador SET umbral = 200");
        assertThat(new Mundo(database).desviaciones.listar(mundo.capturista, consulta))
                .as("the threshold is data; what was explained stays")
                .singleElement()
                .satisfies(d -> assertThat(d.pedida()).isFalse());
    }

    @EachDatabase
    void theMirGetsTheFrozenFiguresWithWhatItAsks(TestDatabase database) {
        Mundo mundo = congelado(database);
        mundo.reprogramaciones.crear(mundo.csc, peticion(OFICIO, nueva(Registro.LEJANO, 90, 90, 90, 90)));
        MetasMir mir = new MetasMir(mundo.nacionales);
        refused(() -> mir.generar(mundo.auditor, Map.of("ejercicio", "2027")), 422, "datos-invalidos");
        refused(
                () -> mir.generar(mundo.auditor, Map.of("ejercicio", "2030", "linea", "capacitacion")),
                404,
                "no-existe");
        Informe informe = mir.generar(mundo.auditor, Map.of("ejercicio", "2027", "linea", "capacitacion"));
        assertThat(informe.filas())
                .filteredOn(f -> f.texto(0).equals(PERSONAS))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.texto(2)).isEqualTo("Personas capacitadas en el periodo");
                    assertThat(f.texto(5)).isEqualTo("ASCENDENTE");
                    assertThat(f.texto(9)).isEqualTo("4.00");
                    assertThat(f.texto(13)).isEqualTo("40.00");
                });
    }

    private static Mundo congelado(TestDatabase database) {
        return congelar(new Mundo(database));
    }

    /** Both states have agreed with 1, 2, 3, 4 for each of the four units, and the nation is frozen. */
    private static Mundo congelar(Mundo mundo) {
        for (String unidad : List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.CAST, Registro.LEJANO)) {
            AcuerdosTest.capturar(mundo, mundo.sistema, PERSONAS, unidad, 1, 2, 3, 4);
        }
        AcuerdosTest.conformar(mundo, mundo.estado, Registro.ESTADO);
        AcuerdosTest.conformar(mundo, mundo.otroEstado, Registro.OTRO_ESTADO);
        MetaNacional nacional = AcuerdosTest.congelar(mundo, mundo.csc, null);
        assertThat(nacional.linea()).isEqualTo(Linea.CAPACITACION);
        mundo.ejercicios.abrir(mundo.dstc, 2027);
        return mundo;
    }

    private static CifraAutorizada registrar(Mundo mundo, int trimestre, long cifra) {
        return mundo.autorizadas.registrar(
                mundo.dstc,
                new CifraAutorizada.Peticion(2027, PERSONAS, trimestre, BigDecimal.valueOf(cifra), OFICIO, null));
    }

    private static CifraAutorizada.Parte parte(String unidad, long meta) {
        return new CifraAutorizada.Parte(unidad, BigDecimal.valueOf(meta));
    }

    private static CifraAutorizada asignar(Mundo mundo, CifraAutorizada cifra, CifraAutorizada.Parte... partes) {
        return mundo.autorizadas.asignar(
                mundo.csc, cifra.folio(), new CifraAutorizada.Asignacion(Arrays.asList(partes)));
    }

    private static Desviacion.Peticion causa(String causa, String unidad) {
        return new Desviacion.Peticion(2027, 1, unidad, PERSONAS, causa, "No hubo grupos", "Menos", "Promover");
    }

    private static Avance.Elemento elemento(Mundo mundo, Nivel nivel, int trimestre, String unidad) {
        return mundo
                .avances
                .consultar(mundo.dstc, new Avances.Consulta(2027, trimestre, null, nivel, unidad))
                .elementos()
                .stream()
                .filter(e -> e.unidad().equals(unidad) && e.indicador().equals(PERSONAS))
                .findFirst()
                .orElseThrow();
    }

    private static void reprogramar(Mundo mundo, Reprogramacion.Nueva nueva, OficioMetas oficio) {
        mundo.reprogramaciones.crear(mundo.csc, peticion(oficio, nueva));
    }

    private static Reprogramacion.Peticion peticion(OficioMetas oficio, Reprogramacion.Nueva... nuevas) {
        return new Reprogramacion.Peticion(2027, oficio, "Recorte", List.of(nuevas));
    }

    private static Reprogramacion.Nueva nueva(String unidad, long... trimestres) {
        return new Reprogramacion.Nueva(
                unidad,
                PERSONAS,
                Arrays.stream(trimestres).mapToObj(BigDecimal::valueOf).toList());
    }
}
