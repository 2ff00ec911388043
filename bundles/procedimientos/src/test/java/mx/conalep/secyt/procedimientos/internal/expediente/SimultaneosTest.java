package mx.conalep.secyt.procedimientos.internal.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.Timeout;

/** Many at once on a few cases: each step is taken once, and whoever comes second is told who was first. */
@Timeout(120)
@Modules(ProcedimientosModule.class)
class SimultaneosTest {

    private static final int CASOS = 3;
    private static final int PERSONAS = 4;
    private static final List<String> PASOS = List.of("1", "2", "4", "5");

    @EachDatabase
    void manyConcludingAndClaimingLoseAndDoubleNothing(TestDatabase base) throws Exception {
        Mesa m = new Mesa(base);
        List<Long> casos = new ArrayList<>();
        for (int i = 0; i < CASOS; i++) {
            casos.add(m.abrir("st-it-01", Mesa.CST, "UODCDMX").id());
        }
        Map<String, AtomicInteger> hechas = new ConcurrentHashMap<>();
        ExecutorService hilos = Executors.newFixedThreadPool(PERSONAS);
        try {
            List<CompletableFuture<Void>> todos = new ArrayList<>();
            for (int p = 0; p < PERSONAS; p++) {
                Identidad quien = Mesa.persona("cst-" + p, Rol.CST, "CONALEP");
                todos.add(CompletableFuture.runAsync(() -> trabajar(m, quien, casos, hechas), hilos));
            }
            CompletableFuture.allOf(todos.toArray(CompletableFuture[]::new)).get(100, TimeUnit.SECONDS);
        } finally {
            hilos.shutdown();
        }
        for (long id : casos) {
            Expediente visto = m.expedientes.leer(Mesa.AUDITOR, id);
            assertThat(visto.tareas()).extracting(Tarea::actividad).containsOnly("3");
            assertThat(visto.historia()).extracting(PasoExpediente::numero).doesNotHaveDuplicates();
            assertThat(visto.historia().stream()
                            .filter(h -> h.accion().equals("CONCLUIR"))
                            .collect(Collectors.groupingBy(PasoExpediente::actividad, Collectors.counting())))
                    .isEqualTo(Map.of("1", 1L, "2", 1L));
            List.of("1", "2").forEach(a -> assertThat(hechas.get(id + "/" + a)).hasValue(1));
        }
    }

    private static void trabajar(Mesa m, Identidad quien, List<Long> casos, Map<String, AtomicInteger> hechas) {
        for (String actividad : PASOS) {
            for (long id : casos) {
                try {
                    reclamar(m, quien, id);
                    m.expedientes.concluir(quien, id, actividad, Conclusion.de(""));
                    hechas.computeIfAbsent(id + "/" + actividad, k -> new AtomicInteger())
                            .incrementAndGet();
                } catch (Problema e) {
                    assertThat(e.codigo()).isIn("ya-concluida", "fuera-de-orden", "reclamada");
                }
            }
        }
    }

    private static void reclamar(Mesa m, Identidad quien, long id) {
        m.expedientes.leer(quien, id).tareas().stream()
                .filter(t -> t.lugar().equals("CST"))
                .findFirst()
                .ifPresent(t -> m.tareas.reclamar(quien, t.id()));
    }
}
