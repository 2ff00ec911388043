package mx.conalep.secyt.extensiones.internal.aprobacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.extensiones.Aprobacion;
import mx.conalep.secyt.extensiones.Aprobacion.Estado;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.CostosServicio;
import mx.conalep.secyt.extensiones.Derrama.Parte;
import mx.conalep.secyt.extensiones.Prestador;
import mx.conalep.secyt.extensiones.ReglaDisponible;
import mx.conalep.secyt.extensiones.internal.ExtensionesModule;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.cuota.PoliticasHabilitadas;
import mx.conalep.secyt.extensiones.internal.cuota.ReglasHabilitadas;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

@Timeout(120)
@Modules({AprobacionesTest.TablaUnidades.class, ExtensionesModule.class})
class AprobacionesTest {

    private static final Identidad DAF = Mesa.quien("daf", Rol.DAF, Unidad.NACIONAL);
    private static final Identidad CST = Mesa.quien("cst", Rol.CST, Unidad.NACIONAL);
    private static final Identidad CSC = Mesa.quien("csc", Rol.CSC, Unidad.NACIONAL);
    private static final Voto SI = new Voto("APROBADA", null);
    private static final Voto NO = new Voto("RECHAZADA", "Falta el dictamen de la DCAJ.");
    private static final ReglaDerrama IGUALES = r -> r.participantes().stream()
            .map(p -> Peso.de(p.unidad(), BigDecimal.ONE))
            .toList();
    private static final TipoServicio TIPO = Hechos::de;

    @TempDir
    Path cache;

    private final List<String> notas = new ArrayList<>();
    private Mesa mesa;
    private Resoluciones resoluciones;
    private AprobacionesNacionales aprobaciones;

    private void poner(TestDatabase database) throws Exception {
        mesa = new Mesa(cache.resolve(database.toString().replaceAll("\\W", "")));
        resoluciones = new Resoluciones(database.tx(), mesa.rastreador);
        aprobaciones = new AprobacionesNacionales(database.tx(), new Notas(), mesa.rastreador, resoluciones);
    }

    @AfterEach
    void quitar() throws Exception {
        mesa.close();
    }

    @EachDatabase
    void aRuleIsInForceOnlyWhenTheDafApprovedThatVersion(TestDatabase database) throws Exception {
        poner(database);
        Bundle bundle = mesa.pone(Clase.REGLA, "ce08-mitad", IGUALES);
        assertThat(regla().reparo()).contains("DAF");
        assertThat(aprobaciones.listar()).singleElement().satisfies(a -> {
            assertThat(a.estado()).isEqualTo(Estado.PENDIENTE);
            assertThat(a.decide()).isEqualTo("DAF");
            assertThat(a.version()).isZero();
        });
        rechaza(() -> decidir(CST, "REGLA", "ce08-mitad", SI, -1), 403, "fuera-de-ambito");
        Aprobacion aprobada = decidir(DAF, "regla", "ce08-mitad", SI, -1);
        assertThat(aprobada.enVigor()).isTrue();
        assertThat(aprobada.version()).isEqualTo(1);
        assertThat(regla().reparo()).isNull();
        assertThat(notas).containsExactly("daf aprobar aprobacion REGLA/ce08-mitad");
        bundle.uninstall();
        Bundle nueva = mesa.bundle(bundle.getSymbolicName(), "1.1.0", "CE-08");
        Mesa.registrar(nueva, Clase.REGLA, "ce08-mitad", IGUALES);
        assertThat(regla().reparo()).contains("1.0.0", "1.1.0");
        assertThat(aprobaciones.leer("REGLA", "ce08-mitad").enVigor()).isFalse();
    }

    @EachDatabase
    void aSecondDecisionNeedsTheFirstToHaveBeenRead(TestDatabase database) throws Exception {
        poner(database);
        mesa.pone(Clase.POLITICA, "ce08-cuota", (PoliticaCuota) c -> c.directos());
        decidir(DAF, "POLITICA", "ce08-cuota", SI, -1);
        rechaza(() -> decidir(DAF, "POLITICA", "ce08-cuota", NO, -1), 428, "falta-if-match");
        rechaza(() -> decidir(DAF, "POLITICA", "ce08-cuota", NO, 7), 412, "version-vencida");
        Aprobacion rechazada = decidir(DAF, "POLITICA", "ce08-cuota", NO, 1);
        assertThat(rechazada.estado()).isEqualTo(Estado.RECHAZADA);
        assertThat(rechazada.enVigor()).isFalse();
        assertThat(rechazada.version()).isEqualTo(2);
        assertThat(rechazada.motivo()).contains("dictamen");
        assertThat(aprobaciones.leer("POLITICA", "ce08-cuota")).isEqualTo(rechazada);
        assertThat(notas).hasSize(2);
    }

    @EachDatabase
    void whatIsWrongIsToldAndNothingChanges(TestDatabase database) throws Exception {
        poner(database);
        mesa.pone(Clase.REGLA, "ce08-mitad", IGUALES);
        mesa.pone(Clase.TIPO, "ce08-local", TIPO, "linea", "CAPACITACION");
        mesa.nucleo(Clase.REGLA, "iguales", IGUALES);
        rechaza(() -> decidir(DAF, "REGLA", "ce08-mitad", new Voto("quizá", null), -1), 422, "datos-invalidos");
        rechaza(() -> decidir(DAF, "REGLA", "ce08-mitad", new Voto("RECHAZADA", "no"), -1), 422, "datos-invalidos");
        rechaza(() -> decidir(DAF, "REGLA", "no-hay", SI, -1), 404, "no-existe");
        rechaza(() -> decidir(DAF, "FORMATO", "ce08-mitad", SI, -1), 404, "no-existe");
        rechaza(() -> decidir(DAF, "REGLA", "iguales", SI, -1), 409, "no-se-aprueba");
        rechaza(() -> decidir(CSC, "TIPO", "ce08-local", SI, -1), 409, "no-se-aprueba");
        assertThat(aprobaciones.listar()).extracting(Aprobacion::clave).containsExactly("ce08-mitad");
        assertThat(notas).isEmpty();
    }

    @EachDatabase
    void aTypeCountsAsACategoryOfItsLineOnceItsCoordinationApproves(TestDatabase database) throws Exception {
        poner(database);
        mesa.nucleo(Clase.TIPO, "calibracion", TIPO, "linea", "TECNOLOGICOS");
        mesa.pone(Clase.TIPO, "ce08-masas", TIPO, "linea", "TECNOLOGICOS", "categoria", "calibracion");
        mesa.pone(Clase.TIPO, "ce08-taller", TIPO, "linea", "CAPACITACION", "categoria", "calibracion");
        assertThat(categoria("calibracion")).isEqualTo(Categoria.nucleo("calibracion"));
        assertThat(categoria("ce08-masas").suma()).isFalse();
        assertThat(categoria("ce08-masas").clave()).isEqualTo("calibracion");
        rechaza(() -> decidir(CSC, "TIPO", "ce08-masas", SI, -1), 403, "fuera-de-ambito");
        rechaza(() -> decidir(CSC, "TIPO", "ce08-taller", SI, -1), 409, "categoria-desconocida");
        decidir(CST, "TIPO", "ce08-masas", SI, -1);
        assertThat(categoria("ce08-masas").suma()).isTrue();
        decidir(CST, "TIPO", "ce08-masas", NO, 1);
        assertThat(categoria("ce08-masas").suma()).isFalse();
        assertThat(categoria("ce08-masas").motivo()).contains("dictamen");
    }

    @EachDatabase
    void sharesAddUpAndBadWeightsNameTheirBundle(TestDatabase database) throws Exception {
        poner(database);
        mesa.pone(Clase.REGLA, "ce08-mitad", IGUALES);
        List<Prestador> tres = List.of(prestador("08DPT0001C"), prestador("CAST-08-01"), prestador("10DPT0001A"));
        assertThat(regla().repartir(new BigDecimal("100.00"), "CE-08", tres).partes())
                .containsExactly(
                        new Parte("08DPT0001C", new BigDecimal("33.34")),
                        new Parte("CAST-08-01", new BigDecimal("33.33")),
                        new Parte("10DPT0001A", new BigDecimal("33.33")));
        assertThat(reglas().listar(Mesa.DURANGO)).isEmpty();
        List<ReglaDerrama> malas = List.of(
                r -> List.of(),
                r -> List.of(Peso.de("OTRA", BigDecimal.ONE)),
                r -> List.of(Peso.de("CAST-08-01", BigDecimal.ZERO)),
                r -> List.of(Peso.de("CAST-08-01", BigDecimal.ONE), Peso.de("CAST-08-01", BigDecimal.ONE)),
                r -> List.of(Peso.de("CAST-08-01", new BigDecimal("1E+999999999"))));
        for (int i = 0; i < malas.size(); i++) {
            String id = "ce08-mala" + i;
            mesa.pone(Clase.REGLA, id, malas.get(i));
            ReglaDisponible mala = reglas().buscar(Mesa.CHIHUAHUA, id).orElseThrow();
            rechaza(() -> mala.repartir(BigDecimal.TEN.setScale(2), "CE-08", tres), 503, "complemento-fallo");
        }
    }

    @EachDatabase
    void aFeeIsRoundedAndCannotBeImpossible(TestDatabase database) throws Exception {
        poner(database);
        PoliticasHabilitadas politicas = new PoliticasHabilitadas(mesa.habilitadas, mesa.guarda, resoluciones);
        mesa.ajustes.put("fondo", new BigDecimal("0.125"));
        mesa.pone(Clase.POLITICA, "ce08-cuota", (PoliticaCuota)
                c -> c.directos().add(c.ajustes().numero("fondo").orElseThrow()));
        mesa.pone(Clase.POLITICA, "ce08-negativa", (PoliticaCuota) c -> BigDecimal.ONE.negate());
        CostosServicio costos =
                new CostosServicio("curso", "08DPT0001C", new BigDecimal("10.00"), new BigDecimal("0.00"), 40, 20);
        assertThat(politicas.buscar(Mesa.CHIHUAHUA, "ce08-cuota").orElseThrow().calcular(costos))
                .isEqualTo("10.13");
        rechaza(
                () -> politicas
                        .buscar(Mesa.CHIHUAHUA, "ce08-negativa")
                        .orElseThrow()
                        .calcular(costos),
                503,
                "complemento-fallo");
        assertThat(politicas.buscar(Mesa.DURANGO, "ce08-cuota")).isEmpty();
    }

    private ReglasHabilitadas reglas() {
        return new ReglasHabilitadas(mesa.habilitadas, mesa.guarda, resoluciones);
    }

    private ReglaDisponible regla() {
        return reglas().buscar(Mesa.CHIHUAHUA, "ce08-mitad").orElseThrow();
    }

    private Categoria categoria(String tipo) {
        return resoluciones.categoria(mesa.rastreador.vista().tipos().get(tipo));
    }

    private Aprobacion decidir(Identidad quien, String clase, String clave, Voto voto, int version) {
        return aprobaciones.decidir(
                quien, clase, clave, voto, version < 0 ? OptionalInt.empty() : OptionalInt.of(version));
    }

    private static Prestador prestador(String unidad) {
        return new Prestador(unidad, BigDecimal.ONE, new BigDecimal("0.00"));
    }

    private static void rechaza(Runnable accion, int estado, String codigo) {
        Problema problema = catchThrowableOfType(Problema.class, accion::run);
        assertThat(problema).isNotNull();
        assertThat(problema.estado()).isEqualTo(estado);
        assertThat(problema.codigo()).isEqualTo(codigo);
    }

    /** Table of units as far as this module refers to it. */
    static final class TablaUnidades implements PersistenceModule {
        @Override
        public String id() {
            return "organizacion";
        }

        @Override
        public String changelog() {
            return "db/unidades-vacias.xml";
        }
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            notas.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }
}
