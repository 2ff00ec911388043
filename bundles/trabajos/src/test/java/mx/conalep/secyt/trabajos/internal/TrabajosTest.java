package mx.conalep.secyt.trabajos.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Encargo;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Obrero;
import mx.conalep.secyt.trabajos.Obrero.Hecho;
import mx.conalep.secyt.trabajos.Tarea;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.TrabajoDetenidoException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrabajosTest {

    private static final Identidad DUENA =
            Identidad.de("ce-08", "CE", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-08")));
    private static final Identidad OTRA =
            Identidad.de("ce-09", "Otra", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "UODCDMX")));
    private static final Identidad ADMIN =
            Identidad.de("admin", "Admin", Set.of(new Facultad(Rol.ADMINISTRADOR, "CONALEP")));
    private static final Identidad AUDITOR =
            Identidad.de("auditor", "OIC", Set.of(new Facultad(Rol.AUDITOR, "CONALEP")));
    private static final Hecho LISTO = new Hecho("Listo.", "/ediciones/1");

    @TestFactory
    Stream<DynamicTest> aJobIsDoneOnceAndTellsHowFarItIsAndWhereItsResultLies() {
        return Oficina.enAmbas(o -> {
            long id = encargar(o, "a");
            List<Trabajo> vistos = new ArrayList<>();
            Cuadrilla nodo = nodo(o, t -> {
                t.avanzar(3, 10, "Hoja 3");
                vistos.add(trabajos(o).leer(DUENA, id));
                return LISTO;
            });
            nodo.ronda();
            nodo.ronda();
            assertThat(vistos).singleElement().satisfies(t -> {
                assertThat(t.estado()).isEqualTo(EstadoTrabajo.EN_CURSO);
                assertThat(t.hechas() + "/" + t.total() + " " + t.mensaje()).isEqualTo("3/10 Hoja 3");
            });
            Trabajo fin = trabajos(o).leer(DUENA, id);
            assertThat(fin.estado()).isEqualTo(EstadoTrabajo.TERMINADO);
            assertThat(fin.ruta()).isEqualTo("/ediciones/1");
            assertThat(fin.terminado()).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> aNodeThatDiesLosesItsJobWithItsLeaseAndTheNextGoesOnFromTheLastPointWithoutDoubles() {
        return Oficina.enAmbas(o -> {
            long id = encargar(o, "a");
            List<Tarea> muerta = new ArrayList<>();
            // An error passes through the node as kill -9 would: nothing is written after it.
            assertThatThrownBy(() -> nodo(o, t -> {
                                paso(o, t, "1");
                                paso(o, t, "2");
                                muerta.add(t);
                                throw new OutOfMemoryError("kill -9");
                            })
                            .ronda())
                    .isInstanceOf(OutOfMemoryError.class);
            Cuadrilla otro = nodo(o, t -> {
                for (int i = Integer.parseInt(t.punto()) + 1; i <= 4; i++) {
                    paso(o, t, Integer.toString(i));
                }
                return LISTO;
            });
            otro.ronda();
            assertThat(trabajos(o).leer(DUENA, id).estado()).isEqualTo(EstadoTrabajo.EN_CURSO);
            o.reloj.avanzar(Cuadrilla.ARRENDADO);
            otro.ronda();
            assertThat(trabajos(o).leer(DUENA, id).estado()).isEqualTo(EstadoTrabajo.TERMINADO);
            assertThat(o.bitacora.stream().filter(b -> b.endsWith("paso")).toList())
                    .hasSize(4);
            assertThatThrownBy(() -> paso(o, muerta.get(0), "3"))
                    .as("the dead one comes back")
                    .isInstanceOf(TrabajoDetenidoException.class);
            assertThat(o.valor("SELECT COUNT(*) FROM aviso_pendiente")).isEqualTo("4");
        });
    }

    @TestFactory
    Stream<DynamicTest> aLongStepIsKeptAsLongAsItsNodeLives() {
        return Oficina.enAmbas(o -> {
            encargar(o, "a");
            ConcurrentLinkedQueue<String> otros = new ConcurrentLinkedQueue<>();
            List<Cuadrilla> propia = new ArrayList<>();
            propia.add(nodo(o, t -> {
                for (int i = 0; i < 5; i++) {
                    o.reloj.avanzar(Cuadrilla.ARRENDADO.dividedBy(2));
                    propia.get(0).prolongar();
                    nodo(o, ajena -> {
                                otros.add("ajena");
                                return LISTO;
                            })
                            .ronda();
                }
                return LISTO;
            }));
            propia.get(0).ronda();
            assertThat(otros).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> whoOrderedItOrAdministersStopsItAndNobodyElse() {
        return Oficina.enAmbas(o -> {
            long espera = encargar(o, "espera");
            niega(404, () -> trabajos(o).cancelar(OTRA, espera));
            niega(404, () -> trabajos(o).leer(OTRA, espera));
            niega(403, () -> trabajos(o).cancelar(AUDITOR, espera));
            assertThat(trabajos(o).cancelar(DUENA, espera).estado()).isEqualTo(EstadoTrabajo.CANCELADO);
            niega(409, () -> trabajos(o).cancelar(DUENA, espera));

            long curso = encargar(o, "curso");
            nodo(o, t -> {
                        assertThat(trabajos(o).cancelar(ADMIN, curso).cancelando())
                                .isTrue();
                        t.avanzar(1, 2, "sigo");
                        throw new AssertionError("it went on");
                    })
                    .ronda();
            assertThat(trabajos(o).leer(DUENA, curso).estado()).isEqualTo(EstadoTrabajo.CANCELADO);
            Paginacion primera = new Paginacion(1, 50);
            assertThat(trabajos(o).listar(AUDITOR, true, null, null, primera).total())
                    .isEqualTo(2);
            assertThat(trabajos(o).listar(OTRA, true, null, null, primera).total())
                    .isZero();
            assertThat(trabajos(o)
                            .listar(DUENA, false, "prueba", EstadoTrabajo.CANCELADO, primera)
                            .elementos())
                    .extracting(Trabajo::id)
                    .containsExactly(curso, espera);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatFailsIsTriedThreeTimesAndWhatCannotBeDoneOnce() {
        return Oficina.enAmbas(o -> {
            long falla = encargar(o, "a");
            List<Integer> intentos = new ArrayList<>();
            Cuadrilla nodo = nodo(o, t -> {
                intentos.add(t.trabajo().intentos());
                throw new IllegalStateException("roto");
            });
            for (int i = 0; i < 6; i++) {
                nodo.ronda();
                o.reloj.avanzar(Duration.ofHours(1));
            }
            assertThat(intentos).containsExactly(1, 2, 3);
            assertThat(trabajos(o).leer(DUENA, falla).mensaje())
                    .contains("número")
                    .doesNotContain("roto");

            long imposible = encargar(o, "b");
            nodo(o, t -> {
                        throw Problema.campo("trimestre", "El trimestre no está cerrado.", 1);
                    })
                    .ronda();
            Trabajo fin = trabajos(o).leer(DUENA, imposible);
            assertThat(fin.estado()).isEqualTo(EstadoTrabajo.FALLIDO);
            assertThat(fin.intentos()).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> aNodeThatStopsGivesItsJobBackAndOneWithoutTheWorkerLeavesIt() {
        return Oficina.enAmbas(o -> {
            long id = encargar(o, "a");
            new Cuadrilla(o.tx, List::of).ronda();
            List<Cuadrilla> nodo = new ArrayList<>();
            nodo.add(nodo(o, t -> {
                nodo.get(0).detener();
                t.avanzar(1, 2, "sigo");
                throw new AssertionError("it went on");
            }));
            nodo.get(0).ronda();
            Trabajo trabajo = trabajos(o).leer(DUENA, id);
            assertThat(trabajo.estado()).isEqualTo(EstadoTrabajo.PENDIENTE);
            assertThat(trabajo.intentos()).isZero();
            nodo(o, t -> LISTO).ronda();
            assertThat(trabajos(o).leer(DUENA, id).estado()).isEqualTo(EstadoTrabajo.TERMINADO);
        });
    }

    @TestFactory
    Stream<DynamicTest> nodesThatWantTheSameJobsDoEachOnce() {
        return Oficina.enAmbas(o -> {
            IntStream.range(0, 30).forEach(i -> encargar(o, "n" + i));
            ConcurrentLinkedQueue<Long> hechos = new ConcurrentLinkedQueue<>();
            CompletableFuture.allOf(IntStream.range(0, 3)
                            .mapToObj(i -> CompletableFuture.runAsync(nodo(o, t -> {
                                hechos.add(t.trabajo().id());
                                return LISTO;
                            })::ronda))
                            .toArray(CompletableFuture[]::new))
                    .get(50, TimeUnit.SECONDS);
            assertThat(hechos).hasSize(30).doesNotHaveDuplicates();
        });
    }

    /** One step of a job: its row and its point in one transaction. */
    private static void paso(Oficina o, Tarea tarea, String punto) {
        o.tx.<Integer>write(DUENA, s -> {
            o.bandeja.avisar(s, Oficina.aviso("paso-" + punto, Oficina.PLANTEL));
            tarea.avanzar(s, punto, Long.parseLong(punto), 4, "Paso " + punto);
            o.anotar(s, "dar", "paso", punto, java.util.Map.of());
            return 1;
        });
    }

    private static long encargar(Oficina o, String titulo) {
        return o.tx.write(
                DUENA, (TxSession s) -> trabajos(o).encargar(s, new Encargo("prueba", titulo, "CE-08", "{}")));
    }

    private static StoredTrabajos trabajos(Oficina o) {
        return new StoredTrabajos(o.tx, u -> List.of(u, "CONALEP"), o);
    }

    private static Cuadrilla nodo(Oficina o, Function<Tarea, Hecho> obra) {
        return new Cuadrilla(
                o.tx,
                () -> List.of(new Obrero() {
                    @Override
                    public String clase() {
                        return "prueba";
                    }

                    @Override
                    public Hecho hacer(Tarea tarea) {
                        return obra.apply(tarea);
                    }
                }));
    }

    private static void niega(int estado, org.assertj.core.api.ThrowableAssert.ThrowingCallable accion) {
        assertThatThrownBy(accion)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
