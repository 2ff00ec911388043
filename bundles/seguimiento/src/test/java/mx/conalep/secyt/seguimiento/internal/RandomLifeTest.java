package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.servicio.Ajuste;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever people do in whatever order, the totals are what a recount and a model in memory say. */
class RandomLifeTest {

    private static TestDatabase derby;
    private static TestDatabase postgres;
    private static Mundo enDerby;
    private static Mundo enPostgres;

    @BeforeContainer
    static void open() {
        derby = TestDatabase.derby(new TrabajosModule(), new SeguimientoModule());
        postgres = TestDatabase.postgres(new TrabajosModule(), new SeguimientoModule());
        enDerby = new Mundo(derby);
        enPostgres = new Mundo(postgres);
    }

    @AfterContainer
    static void close() {
        derby.close();
        postgres.close();
    }

    enum Que {
        CAPTURAR,
        EDITAR,
        AVANZAR,
        DEVOLVER,
        ACTO,
        CERRAR,
        REABRIR,
        DECLARAR,
        RETIRAR,
        PUBLICAR,
        AJUSTAR
    }

    /** Something that somebody tries; numbers choose among what there is. */
    record Accion(Que que, int servicio, int mes, int personas, Transicion paso) {}

    @Provide
    Arbitrary<List<Accion>> vidas() {
        Arbitrary<Que> que = Arbitraries.frequency(
                Tuple.of(6, Que.CAPTURAR),
                Tuple.of(5, Que.EDITAR),
                Tuple.of(12, Que.AVANZAR),
                Tuple.of(5, Que.DEVOLVER),
                Tuple.of(3, Que.ACTO),
                Tuple.of(1, Que.CERRAR),
                Tuple.of(1, Que.REABRIR),
                Tuple.of(2, Que.DECLARAR),
                Tuple.of(1, Que.RETIRAR),
                Tuple.of(1, Que.PUBLICAR),
                Tuple.of(3, Que.AJUSTAR));
        return Combinators.combine(
                        que,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Transicion.class))
                .as(Accion::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 20)
    void totalsFollowTheModelOnDerby(@ForAll("vidas") List<Accion> vida) {
        live(enDerby, vida);
    }

    @Property(tries = 20)
    void totalsFollowTheModelOnPostgres(@ForAll("vidas") List<Accion> vida) {
        live(enPostgres, vida);
    }

    private static void live(Mundo mundo, List<Accion> vida) {
        mundo.vaciar();
        Modelo modelo = new Modelo();
        for (Accion accion : vida) {
            modelo.intentar(mundo, accion);
        }
        assertThat(mundo.recalculo.revisar(mundo.sistema, null, false)).isEmpty();
        assertThat(modelo.totales()).isEqualTo(totales(mundo));
    }

    private static Map<String, BigDecimal> totales(Mundo mundo) {
        Map<String, BigDecimal> totales = new TreeMap<>();
        for (int mes = 1; mes <= 3; mes++) {
            for (EstadoServicio estado : EstadoServicio.values()) {
                BigDecimal suyo = mundo.numero(
                        "SELECT SUM(v_" + estado.clave() + ") FROM total WHERE indicador IN ('PERSONAS_CAPACITADAS',"
                                + " 'SERVICIOS_TECNOLOGICOS') AND mes = ?",
                        mes);
                if (suyo.signum() > 0) {
                    totales.put(mes + estado.clave(), suyo.stripTrailingZeros());
                }
            }
        }
        return totales;
    }

    /** What should be there. */
    private static final class Modelo {

        private record Ficha(Linea linea, int mes, int personas, EstadoServicio estado, boolean devuelto) {}

        private final List<String> folios = new ArrayList<>();
        private final Map<String, Ficha> fichas = new TreeMap<>();
        private static final Identidad DOS = Mundo.persona("dos", "CONALEP", Rol.CSC, Rol.CST);

        private final Map<Integer, Boolean> cerrados = new TreeMap<>();
        private final Set<Integer> publicados = new TreeSet<>();
        private final Set<String> declarados = new TreeSet<>();

        void intentar(Mundo mundo, Accion a) {
            switch (a.que()) {
                case CAPTURAR -> capturar(mundo, a);
                case EDITAR -> uno(a).ifPresent(folio -> editar(mundo, a, folio));
                case AVANZAR -> uno(a).ifPresent(folio -> avanzar(mundo, a, folio));
                case DEVOLVER -> uno(a).ifPresent(folio -> devolver(mundo, a, folio));
                case ACTO -> acto(mundo, a);
                case CERRAR -> {
                    mundo.periodos.cerrar(mundo.dstc, PeticionPeriodo.de(Registro.ESTADO, 2026, a.mes(), null));
                    cerrados.put(a.mes(), true);
                }
                case REABRIR -> reabrir(mundo, a);
                case DECLARAR -> declarar(mundo, a);
                case RETIRAR -> retirar(mundo, a);
                case PUBLICAR -> publicar(mundo, a);
                case AJUSTAR -> uno(a).ifPresent(folio -> ajustar(mundo, folio));
            }
        }

        private void reabrir(Mundo mundo, Accion a) {
            PeticionPeriodo peticion = new PeticionPeriodo(Registro.ESTADO, 2026, a.mes(), null, null, "prueba");
            if (publicados.contains(a.mes())) {
                expect("edicion-emitida", () -> mundo.periodos.reabrir(DOS, peticion));
                return;
            }
            mundo.periodos.reabrir(DOS, peticion);
            cerrados.put(a.mes(), false);
        }

        private static PeticionPeriodo periodo(Accion a) {
            return PeticionPeriodo.de(Registro.PLANTEL, 2026, a.mes(), linea(a));
        }

        private void declarar(Mundo mundo, Accion a) {
            String clave = a.mes() + linea(a).name();
            if (declarados.contains(clave)) {
                mundo.periodos.declararSinMovimiento(mundo.directora, periodo(a));
            } else if (cerrado(a.mes())) {
                expect("periodo-cerrado", () -> mundo.periodos.declararSinMovimiento(mundo.directora, periodo(a)));
            } else if (fichas.values().stream().anyMatch(f -> f.mes() == a.mes() && f.linea() == linea(a))) {
                expect(
                        "periodo-con-servicios",
                        () -> mundo.periodos.declararSinMovimiento(mundo.directora, periodo(a)));
            } else {
                mundo.periodos.declararSinMovimiento(mundo.directora, periodo(a));
                declarados.add(clave);
            }
        }

        private void retirar(Mundo mundo, Accion a) {
            String clave = a.mes() + linea(a).name();
            if (declarados.contains(clave) && cerrado(a.mes())) {
                expect("periodo-cerrado", () -> mundo.periodos.retirarSinMovimiento(mundo.directora, periodo(a)));
                return;
            }
            mundo.periodos.retirarSinMovimiento(mundo.directora, periodo(a));
            declarados.remove(clave);
        }

        private void publicar(Mundo mundo, Accion a) {
            int marcados = mundo.publicar(a.mes(), a.mes(), "ED-" + a.mes());
            boolean nuevo = cerrado(a.mes()) && publicados.add(a.mes());
            assertThat(marcados).as("three units, two lines").isEqualTo(nuevo ? 6 : 0);
        }

        private void ajustar(Mundo mundo, String folio) {
            Ficha antes = fichas.get(folio);
            Servicio visto = mundo.servicios.leer(mundo.estado, folio);
            Accion nueva = new Accion(Que.AJUSTAR, 0, antes.mes(), antes.personas() + 3, Transicion.REPORTAR);
            Ajuste.Peticion peticion = new Ajuste.Peticion("El acta dice otra cosa", captura(nueva));
            boolean vencida =
                    LocalDate.now().isAfter(mundo.cortes.fecha(2026, antes.linea(), antes.mes(), PasoCorte.EDICION));
            if (!cerrado(antes.mes()) || !(publicados.contains(antes.mes()) || vencida)) {
                expect("no-publicado", () -> mundo.ajustes.ajustar(DOS, folio, peticion, visto.version()));
                return;
            }
            Ajuste hecho = mundo.ajustes.ajustar(DOS, folio, peticion, visto.version());
            assertThat(hecho.edicion()).as("for the next edition").isNull();
            fichas.put(
                    folio,
                    new Ficha(antes.linea(), antes.mes(), antes.personas() + 3, antes.estado(), antes.devuelto()));
        }

        private boolean declarado(Accion a) {
            return declarados.contains(a.mes() + linea(a).name());
        }

        private Optional<String> uno(Accion a) {
            return folios.isEmpty() ? Optional.empty() : Optional.of(folios.get(a.servicio() % folios.size()));
        }

        private static Linea linea(Accion a) {
            return a.personas() % 3 == 0 ? Linea.TECNOLOGICOS : Linea.CAPACITACION;
        }

        private static Captura captura(Accion a) {
            boolean curso = linea(a) == Linea.CAPACITACION;
            return Mundo.servicio(
                    curso ? "curso" : "ensayo",
                    curso ? Mundo.CURSO : Mundo.ENSAYO,
                    Registro.PLANTEL,
                    Mundo.dia(a.mes()),
                    a.personas(),
                    0,
                    new BigDecimal(a.personas()),
                    curso ? Map.of() : Map.of("norma", "NMX"));
        }

        private static Ficha ficha(Accion a, EstadoServicio estado, boolean devuelto) {
            return new Ficha(linea(a), a.mes(), a.personas(), estado, devuelto);
        }

        private void capturar(Mundo mundo, Accion a) {
            if (cerrado(a.mes())) {
                expect("periodo-cerrado", () -> mundo.capturas.capturar(mundo.capturista, captura(a)));
                return;
            }
            if (declarado(a)) {
                expect("sin-movimiento-declarado", () -> mundo.capturas.capturar(mundo.capturista, captura(a)));
                return;
            }
            Servicio nuevo = mundo.capturas.capturar(mundo.capturista, captura(a));
            folios.add(nuevo.folio());
            fichas.put(nuevo.folio(), ficha(a, EstadoServicio.CAPTURADO, false));
        }

        private void editar(Mundo mundo, Accion a, String folio) {
            Ficha antes = fichas.get(folio);
            int version = mundo.servicios.leer(mundo.estado, folio).version();
            boolean cambia = antes.mes() != a.mes() || antes.personas() != a.personas();
            boolean editable = antes.devuelto() || antes.estado() == EstadoServicio.CAPTURADO;
            if (!editable) {
                expect("no-editable", () -> mundo.capturas.editar(mundo.estado, folio, version, captura(a)));
            } else if (cambia && (cerrado(antes.mes()) || cerrado(a.mes()))) {
                expect("periodo-cerrado", () -> mundo.capturas.editar(mundo.estado, folio, version, captura(a)));
            } else if (cambia && declarado(a)) {
                expect(
                        "sin-movimiento-declarado",
                        () -> mundo.capturas.editar(mundo.estado, folio, version, captura(a)));
            } else {
                mundo.capturas.editar(mundo.estado, folio, version, captura(a));
                fichas.put(folio, ficha(a, antes.estado(), antes.devuelto()));
            }
        }

        private void avanzar(Mundo mundo, Accion a, String folio) {
            Ficha antes = fichas.get(folio);
            if (a.paso().de() != antes.estado()) {
                expect(
                        "estado-incompatible",
                        () -> mundo.pasos.avanzar(mundo.sistema, folio, a.paso(), PeticionPaso.sola()));
            } else if (cerrado(antes.mes())) {
                expect(
                        "periodo-cerrado",
                        () -> mundo.pasos.avanzar(mundo.sistema, folio, a.paso(), PeticionPaso.sola()));
            } else {
                mundo.pasos.avanzar(mundo.sistema, folio, a.paso(), new PeticionPaso(null, "prueba", null));
                fichas.put(
                        folio,
                        new Ficha(
                                antes.linea(),
                                antes.mes(),
                                antes.personas(),
                                a.paso().a(),
                                false));
            }
        }

        private void devolver(Mundo mundo, Accion a, String folio) {
            Ficha antes = fichas.get(folio);
            PeticionDevolucion peticion = new PeticionDevolucion(a.paso().verbo(), "prueba", 3, null);
            if (a.paso().de().compareTo(antes.estado()) >= 0) {
                expect("paso-no-hecho", () -> mundo.pasos.devolver(mundo.sistema, folio, peticion, null));
            } else if (cerrado(antes.mes())) {
                expect("periodo-cerrado", () -> mundo.pasos.devolver(mundo.sistema, folio, peticion, null));
            } else {
                mundo.pasos.devolver(mundo.sistema, folio, peticion, null);
                fichas.put(
                        folio,
                        new Ficha(
                                antes.linea(),
                                antes.mes(),
                                antes.personas(),
                                a.paso().de(),
                                true));
            }
        }

        private void acto(Mundo mundo, Accion a) {
            long hechos = mundo.actos
                    .aplicar(mundo.sistema, a.paso(), PeticionPeriodo.de(Registro.ESTADO, 2026, a.mes(), null))
                    .hechos();
            long movidos = 0;
            for (Map.Entry<String, Ficha> entry : fichas.entrySet()) {
                Ficha f = entry.getValue();
                if (f.mes() == a.mes() && f.estado() == a.paso().de() && !f.devuelto() && !cerrado(f.mes())) {
                    entry.setValue(
                            new Ficha(f.linea(), f.mes(), f.personas(), a.paso().a(), false));
                    movidos++;
                }
            }
            assertThat(hechos).isEqualTo(movidos);
        }

        private boolean cerrado(int mes) {
            return cerrados.getOrDefault(mes, false);
        }

        private static void expect(String codigo, Runnable accion) {
            try {
                accion.run();
            } catch (Problema problema) {
                assertThat(problema.codigo()).isEqualTo(codigo);
                return;
            }
            throw new AssertionError("not refused with " + codigo);
        }

        Map<String, BigDecimal> totales() {
            Map<String, Map<EstadoServicio, BigDecimal>> suma = new TreeMap<>();
            for (Ficha f : fichas.values()) {
                BigDecimal monto = BigDecimal.valueOf(f.linea() == Linea.CAPACITACION ? f.personas() : 1);
                suma.computeIfAbsent(Integer.toString(f.mes()), k -> new EnumMap<>(EstadoServicio.class))
                        .merge(f.estado(), monto, BigDecimal::add);
            }
            Map<String, BigDecimal> totales = new TreeMap<>();
            suma.forEach((mes, estados) -> estados.forEach((estado, monto) -> {
                if (monto.signum() > 0) {
                    totales.put(mes + estado.clave(), monto.stripTrailingZeros());
                }
            }));
            return totales;
        }
    }
}
