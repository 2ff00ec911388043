package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import mx.conalep.secyt.seguimiento.Reprogramacion;
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

/** Whatever is tried in whatever order, a goal takes only the steps that a model in memory allows, and all of those. */
class GoalLifeTest {

    private static final String PERSONAS = "PERSONAS_CAPACITADAS";
    private static final int ANIO = 2028;
    private static final List<String> UNIDADES = List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.LEJANO);

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
        OBSERVAR,
        RETIRAR_OBSERVACION,
        ACEPTAR,
        CONFORMAR,
        RETIRAR,
        CONGELAR,
        REPROGRAMAR,
        AUTORIZAR,
        ASIGNAR
    }

    /** Something that somebody tries; the numbers choose. */
    record Accion(Que que, int unidad, int trimestre, int monto) {}

    @Provide
    Arbitrary<List<Accion>> vidas() {
        Arbitrary<Que> que = Arbitraries.frequency(
                Tuple.of(12, Que.CAPTURAR),
                Tuple.of(6, Que.OBSERVAR),
                Tuple.of(3, Que.RETIRAR_OBSERVACION),
                Tuple.of(4, Que.ACEPTAR),
                Tuple.of(6, Que.CONFORMAR),
                Tuple.of(2, Que.RETIRAR),
                Tuple.of(3, Que.CONGELAR),
                Tuple.of(3, Que.REPROGRAMAR),
                Tuple.of(2, Que.AUTORIZAR),
                Tuple.of(3, Que.ASIGNAR));
        return Combinators.combine(
                        que,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 9))
                .as(Accion::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(45);
    }

    @Property(tries = 60)
    void noIllegalPathOnDerby(@ForAll("vidas") List<Accion> vida) {
        vivir(enDerby, vida);
    }

    @Property(tries = 60)
    void noIllegalPathOnPostgres(@ForAll("vidas") List<Accion> vida) {
        vivir(enPostgres, vida);
    }

    private static void vivir(Mundo mundo, List<Accion> vida) {
        mundo.vaciar();
        Modelo modelo = new Modelo();
        int n = 0;
        for (Accion accion : vida) {
            boolean legal = modelo.hacer(accion);
            assertThat(hace(mundo, accion))
                    .as("%d. %s of %s is %s", n, accion, vida, legal ? "legal" : "illegal")
                    .isEqualTo(legal);
            n++;
        }
        modelo.comparar(mundo);
    }

    private static boolean hace(Mundo mundo, Accion accion) {
        try {
            intentar(mundo, accion);
            return true;
        } catch (Problema p) {
            assertThat(p.estado()).isIn(404, 409, 412, 422, 428);
            return false;
        }
    }

    private static void intentar(Mundo mundo, Accion a) {
        String unidad = UNIDADES.get(a.unidad());
        Meta meta = meta(mundo, unidad);
        switch (a.que()) {
            case CAPTURAR -> capturar(mundo, unidad, meta, a);
            case OBSERVAR ->
                mundo.metas.observar(
                        mundo.csc,
                        id(meta),
                        new PeticionObservacion(a.trimestre(), "Revise", LocalDate.of(2099, 1, 1)),
                        null);
            case RETIRAR_OBSERVACION -> mundo.metas.retirarObservacion(mundo.csc, id(meta), abierta(meta, a), "Bien");
            case ACEPTAR -> mundo.metas.aceptar(mundo.csc, id(meta), null);
            case CONFORMAR ->
                mundo.conformidades.crear(
                        mundo.sistema, new Conformidad.Peticion(ANIO, Linea.CAPACITACION, estado(unidad), "Ana", null));
            case RETIRAR -> mundo.conformidades.retirar(mundo.dstc, vigente(mundo, estado(unidad)), "Otra vez");
            case CONGELAR ->
                mundo.nacionales.congelar(
                        mundo.dstc, new MetaNacional.Peticion(ANIO, Linea.CAPACITACION, "Edición", List.of()));
            case REPROGRAMAR ->
                mundo.reprogramaciones.crear(
                        mundo.dstc,
                        new Reprogramacion.Peticion(
                                ANIO,
                                new OficioMetas("1", LocalDate.of(2028, 1, 1), "SPDI"),
                                "Recorte",
                                List.of(new Reprogramacion.Nueva(unidad, PERSONAS, cuatro(a.monto())))));
            case AUTORIZAR ->
                mundo.autorizadas.registrar(
                        mundo.dstc,
                        new CifraAutorizada.Peticion(
                                ANIO,
                                PERSONAS,
                                a.trimestre(),
                                BigDecimal.valueOf(a.monto() * 10L),
                                new OficioMetas("2", LocalDate.of(2028, 1, 1), null),
                                null));
            case ASIGNAR ->
                mundo.autorizadas.asignar(
                        mundo.dstc, pendiente(mundo, a.trimestre()), new CifraAutorizada.Asignacion(null));
        }
    }

    private static void capturar(Mundo mundo, String unidad, Meta meta, Accion a) {
        List<BigDecimal> trimestres = new ArrayList<>(meta == null ? cuatro(0) : meta.trimestres());
        trimestres.set(a.trimestre() - 1, BigDecimal.valueOf(a.monto()));
        mundo.metas.guardar(
                mundo.sistema,
                new PeticionMeta(ANIO, PERSONAS, unidad, Collections.unmodifiableList(trimestres), null),
                meta == null ? null : meta.version());
    }

    private static long id(Meta meta) {
        return meta == null ? -1 : meta.id();
    }

    private static int abierta(Meta meta, Accion a) {
        return meta == null
                ? 0
                : meta.observaciones().stream()
                        .filter(o -> o.trimestre() == a.trimestre())
                        .mapToInt(Meta.Observacion::numero)
                        .findFirst()
                        .orElse(0);
    }

    private static List<BigDecimal> cuatro(long monto) {
        return Collections.nCopies(4, BigDecimal.valueOf(monto));
    }

    private static Meta meta(Mundo mundo, String unidad) {
        return mundo
                .metas
                .listar(mundo.sistema, new FiltroMetas(ANIO, unidad, PERSONAS, null), new Paginacion(1, 1))
                .elementos()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static String estado(String unidad) {
        return unidad.equals(Registro.LEJANO) ? Registro.OTRO_ESTADO : Registro.ESTADO;
    }

    private static String vigente(Mundo mundo, String estado) {
        return mundo
                .conformidades
                .listar(mundo.sistema, ANIO, Linea.CAPACITACION, new Paginacion(1, 500))
                .elementos()
                .stream()
                .filter(c -> c.unidad().equals(estado) && c.retiro() == null)
                .map(Conformidad::folio)
                .findFirst()
                .orElse("CM-0000-000000");
    }

    private static String pendiente(Mundo mundo, int trimestre) {
        return mundo.autorizadas.listar(ANIO, PERSONAS, new Paginacion(1, 500)).elementos().stream()
                .filter(c -> c.trimestre() == trimestre && c.asignacion() == null)
                .map(CifraAutorizada::folio)
                .findFirst()
                .orElse("CA-0000-000000");
    }

    /** A goal as the rules say that it must be. */
    private static final class Esperada {
        final long[] t = new long[4];
        long[] v;
        long[] o;
        final TreeSet<Integer> observadas = new TreeSet<>();
        Meta.Estado estado = Meta.Estado.CAPTURADA;

        void aceptar() {
            estado = Meta.Estado.ACEPTADA;
            v = t.clone();
            o = o == null ? t.clone() : o;
        }
    }

    /** The rules, told once more and apart from the database. */
    private static final class Modelo {
        private final Map<String, Esperada> metas = new TreeMap<>();
        private final TreeSet<String> conformes = new TreeSet<>();
        private final TreeSet<String> nacionales = new TreeSet<>();
        private final Map<Integer, Long> pendientes = new TreeMap<>();
        private boolean congelada;

        boolean hacer(Accion a) {
            String unidad = UNIDADES.get(a.unidad());
            String estado = estado(unidad);
            Esperada meta = metas.get(unidad);
            boolean cerrada = conformes.contains(estado);
            return switch (a.que()) {
                case CAPTURAR -> !cerrada && capturar(unidad, meta, a);
                case OBSERVAR -> !cerrada && meta != null && observar(meta, a);
                case RETIRAR_OBSERVACION -> !cerrada && meta != null && retirar(meta, a);
                case ACEPTAR -> !cerrada && meta != null && aceptar(meta);
                case CONFORMAR -> conformar(estado);
                case RETIRAR -> !nacionales.contains(estado) && conformes.remove(estado);
                case CONGELAR -> congelar();
                case REPROGRAMAR -> reprogramar(meta, a);
                case AUTORIZAR -> congelada && pendientes.putIfAbsent(a.trimestre(), a.monto() * 10L) == null;
                case ASIGNAR -> asignar(a.trimestre());
            };
        }

        private boolean capturar(String unidad, Esperada antes, Accion a) {
            if (antes != null && antes.estado == Meta.Estado.ACEPTADA) {
                return false;
            }
            Esperada meta = antes == null ? new Esperada() : antes;
            boolean cambia = antes != null && meta.t[a.trimestre() - 1] != a.monto();
            if (meta.v != null && cambia && !meta.observadas.isEmpty() && !meta.observadas.contains(a.trimestre())) {
                return false;
            }
            metas.put(unidad, meta);
            meta.t[a.trimestre() - 1] = a.monto();
            if (cambia) {
                meta.observadas.remove(a.trimestre());
            }
            meta.estado = meta.observadas.isEmpty() ? Meta.Estado.CAPTURADA : Meta.Estado.OBSERVADA;
            return true;
        }

        private static boolean observar(Esperada meta, Accion a) {
            boolean nueva = meta.observadas.add(a.trimestre());
            meta.estado = nueva ? Meta.Estado.OBSERVADA : meta.estado;
            return nueva;
        }

        private static boolean retirar(Esperada meta, Accion a) {
            boolean estaba = meta.observadas.remove(a.trimestre());
            if (estaba && meta.observadas.isEmpty()) {
                meta.estado = Meta.Estado.CAPTURADA;
            }
            return estaba;
        }

        private static boolean aceptar(Esperada meta) {
            boolean puede = meta.estado == Meta.Estado.CAPTURADA;
            if (puede) {
                meta.aceptar();
            }
            return puede;
        }

        private boolean conformar(String estado) {
            List<Esperada> suyas = metas.entrySet().stream()
                    .filter(e -> estado(e.getKey()).equals(estado))
                    .map(Map.Entry::getValue)
                    .toList();
            boolean puede = !suyas.isEmpty()
                    && suyas.stream().noneMatch(m -> m.estado == Meta.Estado.OBSERVADA)
                    && conformes.add(estado);
            if (puede) {
                suyas.stream().filter(m -> m.estado == Meta.Estado.CAPTURADA).forEach(Esperada::aceptar);
            }
            return puede;
        }

        private boolean congelar() {
            boolean puede = conformes.containsAll(List.of(Registro.ESTADO, Registro.OTRO_ESTADO));
            if (puede) {
                congelada = true;
                nacionales.addAll(conformes);
            }
            return puede;
        }

        private static boolean reprogramar(Esperada meta, Accion a) {
            boolean puede = meta != null && meta.estado == Meta.Estado.ACEPTADA;
            if (puede) {
                for (int i = 0; i < 4; i++) {
                    meta.t[i] = a.monto();
                    meta.v[i] = a.monto();
                }
            }
            return puede;
        }

        private boolean asignar(int trimestre) {
            Long cifra = pendientes.get(trimestre);
            List<Esperada> enVigor =
                    metas.values().stream().filter(m -> m.v != null).toList();
            boolean puede = cifra != null
                    && !enVigor.isEmpty()
                    && enVigor.stream().allMatch(m -> m.estado == Meta.Estado.ACEPTADA);
            if (puede) {
                pendientes.remove(trimestre);
                asignadas.put(trimestre, cifra);
                enVigor.forEach(m -> m.v[trimestre - 1] = -1);
                enVigor.forEach(m -> m.t[trimestre - 1] = -1);
            }
            return puede;
        }

        private final Map<Integer, Long> asignadas = new TreeMap<>();

        /** An assigned quarter is told by its sum only (-1): how it is shared out is another test's. */
        void comparar(Mundo mundo) {
            for (String unidad : UNIDADES) {
                Meta meta = meta(mundo, unidad);
                Esperada esperada = metas.get(unidad);
                assertThat(meta == null).isEqualTo(esperada == null);
                if (meta != null) {
                    assertThat(meta.estado()).isEqualTo(esperada.estado);
                    assertThat(meta.observaciones())
                            .extracting(Meta.Observacion::trimestre)
                            .containsExactlyInAnyOrderElementsOf(esperada.observadas);
                    iguales(meta.trimestres(), esperada.t);
                    iguales(meta.vigente(), esperada.v);
                    iguales(meta.original(), esperada.o);
                    List<Meta.Version> versiones = mundo.metas.versiones(mundo.sistema, meta.id());
                    assertThat(versiones).hasSize(meta.version());
                    assertThat(versiones.get(versiones.size() - 1).trimestres()).isEqualTo(meta.trimestres());
                }
            }
        }

        private static void iguales(List<BigDecimal> montos, long[] esperados) {
            assertThat(montos == null).isEqualTo(esperados == null);
            for (int i = 0; montos != null && i < 4; i++) {
                if (esperados[i] >= 0) {
                    assertThat(montos.get(i)).isEqualByComparingTo(BigDecimal.valueOf(esperados[i]));
                }
            }
        }
    }
}
