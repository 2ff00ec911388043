package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

@Modules({TrabajosModule.class, SeguimientoModule.class})
class MetasTest {

    private static final String PERSONAS = "PERSONAS_CAPACITADAS";

    @EachDatabase
    void aGoalIsCapturedObservedCorrectedAcceptedAndReprogrammed(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Meta meta = mundo.metas
                .guardar(mundo.capturista, meta(PERSONAS, Registro.PLANTEL, 100, 120, 110, 90), null)
                .meta();
        assertThat(meta.estado()).isEqualTo(Meta.Estado.CAPTURADA);
        PeticionMeta corregida = meta(PERSONAS, Registro.PLANTEL, 100, 120, 115, 90);
        refused(() -> mundo.metas.guardar(mundo.capturista, corregida, null), 428, "falta-if-match");
        refused(() -> mundo.metas.guardar(mundo.capturista, corregida, 9), 412, "version-vencida");

        refused(() -> mundo.metas.observar(mundo.capturista, meta.id(), 3, "Poco", null), 403, "fuera-de-ambito");
        refused(() -> mundo.metas.observar(mundo.cst, meta.id(), 3, "Poco", null), 403, "fuera-de-ambito");
        refused(() -> mundo.metas.observar(mundo.csc, meta.id(), 5, " ", null), 422, "datos-invalidos");
        Meta observada = mundo.metas.observar(mundo.csc, meta.id(), 3, "El tercer trimestre es bajo", meta.version());
        assertThat(observada.observacion())
                .satisfies(o -> assertThat(o.trimestre()).isEqualTo(3));
        refused(() -> mundo.metas.aceptar(mundo.csc, meta.id(), null), 409, "estado-incompatible");

        Meta otra = mundo.metas
                .guardar(mundo.directora, corregida, observada.version())
                .meta();
        assertThat(otra.estado()).isEqualTo(Meta.Estado.CAPTURADA);
        assertThat(otra.observacion()).isNull();
        assertThat(vigente(mundo, 3)).isZero();
        Meta aceptada = mundo.metas.aceptar(mundo.estado, meta.id(), otra.version());
        assertThat(aceptada.original()).isEqualTo(aceptada.trimestres());
        assertThat(vigente(mundo, 3)).isEqualByComparingTo("115");
        refused(() -> mundo.metas.guardar(mundo.capturista, corregida, aceptada.version()), 409, "meta-aceptada");

        Meta devuelta = mundo.metas.observar(mundo.dstc, meta.id(), null, "Reprogramación de SPDI-DPP", null);
        assertThat(vigente(mundo, 3)).as("what was accepted stays in force").isEqualByComparingTo("115");
        Meta nueva = mundo.metas
                .guardar(mundo.capturista, meta(PERSONAS, Registro.PLANTEL, 1, 2, 3, 4), devuelta.version())
                .meta();
        mundo.metas.aceptar(mundo.csc, nueva.id(), null);
        Avance.Elemento fila = fila(mundo, 3);
        assertThat(fila.metaOriginal()).isEqualByComparingTo("115");
        assertThat(fila.metaVigente()).isEqualByComparingTo("3");
    }

    @EachDatabase
    void everythingWrongInAGoalIsTold(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        PeticionMeta mala = new PeticionMeta(
                1800, "INVENTADO", Registro.ESTADO, Arrays.asList(BigDecimal.ONE, null, new BigDecimal("-1")), null);
        assertThat(refused(() -> mundo.metas.guardar(mundo.sistema, mala, null), 422, "datos-invalidos")
                        .errores())
                .extracting(ErrorCampo::campo)
                .containsExactlyInAnyOrder(
                        "ejercicio", "indicador", "unidad", "trimestres", "trimestres[1]", "trimestres[2]");
        PeticionMeta fraccion = new PeticionMeta(
                2026,
                PERSONAS,
                Registro.PLANTEL,
                List.of(new BigDecimal("1.5"), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                null);
        assertThat(refused(() -> mundo.metas.guardar(mundo.sistema, fraccion, null), 422, "datos-invalidos")
                        .errores())
                .extracting(ErrorCampo::campo)
                .containsExactly("trimestres[0]");
        refused(
                () -> mundo.metas.guardar(mundo.otroEstado, meta(PERSONAS, Registro.PLANTEL, 1, 1, 1, 1), null),
                403,
                "fuera-de-ambito");
    }

    @EachDatabase
    void acceptingAllTakesWhatTheCallerMayAccept(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        for (String unidad : List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.CAST)) {
            mundo.metas.guardar(mundo.estado, meta(PERSONAS, unidad, 1, 2, 3, 4), null);
            mundo.metas.guardar(mundo.estado, meta("SERVICIOS_TECNOLOGICOS", unidad, 1, 2, 3, 4), null);
            mundo.metas.guardar(mundo.estado, meta("CUOTAS_RECUPERACION", unidad, 1, 2, 3, 4), null);
        }
        mundo.metas.guardar(mundo.otroEstado, meta(PERSONAS, Registro.LEJANO, 1, 2, 3, 4), null);
        refused(() -> mundo.metas.aceptarTodas(mundo.capturista, 2026, Registro.ESTADO), 403, "fuera-de-ambito");
        assertThat(mundo.metas.aceptarTodas(mundo.cst, 2026, Registro.ESTADO)).isEqualTo(6);
        assertThat(mundo.metas.aceptarTodas(mundo.estado, 2026, Registro.ESTADO))
                .isEqualTo(3);
        assertThat(mundo.metas.aceptarTodas(mundo.dstc, 2026, "CONALEP")).isEqualTo(1);
        assertThat(mundo.metas.aceptarTodas(mundo.dstc, 2026, "CONALEP")).isZero();
        FiltroMetas aceptadas = new FiltroMetas(2026, Registro.ESTADO, null, Meta.Estado.ACEPTADA);
        assertThat(mundo.metas
                        .listar(mundo.auditor, aceptadas, new Paginacion(1, 4))
                        .total())
                .isEqualTo(9);
        assertThat(mundo.metas
                        .listar(mundo.capturista, new FiltroMetas(null, null, null, null), new Paginacion(1, 50))
                        .elementos())
                .extracting(Meta::unidad)
                .containsOnly(Registro.PLANTEL)
                .hasSize(3);
    }

    private static PeticionMeta meta(String indicador, String unidad, long... trimestres) {
        return new PeticionMeta(
                2026,
                indicador,
                unidad,
                Arrays.stream(trimestres).mapToObj(BigDecimal::valueOf).toList(),
                null);
    }

    private static BigDecimal vigente(Mundo mundo, int trimestre) {
        return fila(mundo, trimestre).metaVigente();
    }

    private static Avance.Elemento fila(Mundo mundo, int trimestre) {
        Avances.Consulta consulta = new Avances.Consulta(2026, trimestre, null, Nivel.PLANTEL, Registro.PLANTEL);
        return mundo.avances.consultar(mundo.capturista, consulta).elementos().stream()
                .filter(e -> e.indicador().equals(PERSONAS))
                .findFirst()
                .orElseThrow();
    }
}
