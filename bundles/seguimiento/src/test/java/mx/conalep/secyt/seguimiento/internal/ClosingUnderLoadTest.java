package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.StaleVersionException;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;

/** Forty people capture and verify in one unit and month while another closes it. */
@Modules(SeguimientoModule.class)
class ClosingUnderLoadTest {

    private static final int PEOPLE = 40;
    private static final int EACH = 12;
    private static final int READY = 200;

    @EachDatabase
    void noCountIsLostAndNothingEntersAClosedMonth(TestDatabase database) throws Exception {
        Mundo mundo = new Mundo(database);
        List<String> validados = validados(mundo);
        Map<String, LongAdder> answers = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        CountDownLatch half = new CountDownLatch(PEOPLE * EACH / 2);
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean captures = i % 2 == 0;
            people.add(() -> {
                for (int n = 0; n < EACH; n++) {
                    count(answers, () -> {
                        if (captures) {
                            mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)));
                        } else {
                            String folio = validados.get(next.getAndIncrement() % validados.size());
                            mundo.pasos.avanzar(mundo.csc, folio, Transicion.VERIFICAR, PeticionPaso.sola());
                        }
                    });
                    half.countDown();
                }
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE + 1);
        Future<Integer> closing = pool.submit(() -> {
            half.await();
            return mundo.periodos
                    .cerrar(mundo.csc, PeticionPeriodo.de(Registro.PLANTEL, 2026, 3, Linea.CAPACITACION))
                    .cambiados();
        });
        for (Future<Void> person : pool.invokeAll(people)) {
            person.get();
        }
        assertThat(closing.get()).isEqualTo(1);
        pool.shutdown();

        assertThat(answers.keySet()).isSubsetOf("ok", "periodo-cerrado", "estado-incompatible");
        assertThat(answers.get("periodo-cerrado"))
                .as("the closing came in between")
                .isNotNull();
        assertThat(answers.get("ok").sum()).isPositive();
        assertThat(mundo.recalculo.revisar(mundo.csc, 2026, false)).isEmpty();
        long capturados = mundo.numero("SELECT COUNT(*) FROM servicio WHERE estado = 'CAPTURADO'")
                .longValue();
        long verificados = mundo.numero("SELECT COUNT(*) FROM servicio WHERE estado = 'VERIFICADO'")
                .longValue();
        assertThat(capturados + verificados).isEqualTo(answers.get("ok").sum());
        assertThat(mundo.numero(
                        "SELECT v_verificado FROM total WHERE unidad = ? AND ejercicio = 2026 AND mes = 3"
                                + " AND indicador = 'PERSONAS_CAPACITADAS'",
                        Registro.PLANTEL))
                .isEqualByComparingTo(String.valueOf(verificados * 21));
        long despuesDelCierre = mundo.numero("SELECT COUNT(*) FROM servicio s JOIN periodo p ON p.unidad = s.unidad"
                        + " AND p.linea = s.linea AND p.ejercicio = s.ejercicio AND p.mes = s.mes"
                        + " WHERE p.cerrado = true AND s.estado = 'CAPTURADO'")
                .longValue();
        Refusals.refused(
                () -> mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3))),
                409,
                "periodo-cerrado");
        assertThat(despuesDelCierre).isEqualTo(capturados);
    }

    /** Wholesale acts, single steps, edits between months and recounts meet in the same rows. */
    @EachDatabase
    void actsStepsAndEditionsTogetherLoseNothing(TestDatabase database) throws Exception {
        Mundo mundo = new Mundo(database);
        List<String> folios = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            folios.add(mundo.capturas
                    .capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(1 + i % 2)))
                    .folio());
        }
        Map<String, LongAdder> answers = new ConcurrentHashMap<>();
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int who = i;
            people.add(() -> {
                for (int n = 0; n < 10; n++) {
                    int turno = n;
                    int mes = 1 + (who + n) % 2;
                    String folio = folios.get((who * 10 + n) % folios.size());
                    count(answers, () -> {
                        switch (who % 4) {
                            case 0 ->
                                mundo.actos.aplicar(
                                        mundo.sistema,
                                        Transicion.values()[turno % 4],
                                        PeticionPeriodo.de(Registro.ESTADO, 2026, mes, null));
                            case 1 ->
                                mundo.pasos.avanzar(mundo.sistema, folio, Transicion.REPORTAR, PeticionPaso.sola());
                            case 2 -> {
                                Servicio s = mundo.servicios.leer(mundo.sistema, folio);
                                mundo.capturas.editar(
                                        mundo.sistema,
                                        folio,
                                        s.version(),
                                        Mundo.curso(Registro.PLANTEL, Mundo.dia(3 - s.mes())));
                            }
                            default -> lookAt(mundo, turno);
                        }
                    });
                }
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        for (Future<Void> person : pool.invokeAll(people)) {
            person.get();
        }
        pool.shutdown();
        assertThat(answers.keySet()).isSubsetOf("ok", "estado-incompatible", "no-editable", "version-vencida", "stale");
        assertThat(mundo.recalculo.revisar(mundo.sistema, null, false)).isEmpty();
    }

    /** Reads, and now and then recounts: on Derby, where readers lock, a recount costs whoever meets it a retry. */
    private static void lookAt(Mundo mundo, int turno) {
        if (turno == 7) {
            assertThat(mundo.recalculo.revisar(mundo.sistema, 2026, false)).isEmpty();
        } else {
            Avances.Consulta consulta = new Avances.Consulta(2026, 1, null, Nivel.ESTATAL, null);
            assertThat(mundo.avances.consultar(mundo.auditor, consulta).elementos())
                    .hasSize(12);
        }
    }

    private static void count(Map<String, LongAdder> answers, Runnable accion) {
        String answer = "ok";
        try {
            accion.run();
        } catch (Problema problema) {
            answer = problema.codigo();
        } catch (StaleVersionException otro) {
            answer = "stale";
        }
        answers.computeIfAbsent(answer, k -> new LongAdder()).increment();
    }

    private static List<String> validados(Mundo mundo) {
        List<Captura> cursos = new ArrayList<>();
        for (int i = 0; i < READY; i++) {
            cursos.add(Mundo.curso(Registro.PLANTEL, Mundo.dia(3)));
        }
        return mundo.carga
                .cargar(mundo.sistema, cursos, EstadoServicio.VALIDADO, false)
                .folios();
    }
}
