package mx.conalep.secyt.procedimientos.internal.definicion;

import static mx.conalep.secyt.procedimientos.internal.definicion.Imprenta.CST;
import static mx.conalep.secyt.procedimientos.internal.definicion.Imprenta.DSTC;
import static mx.conalep.secyt.procedimientos.internal.definicion.Imprenta.diez;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Comparacion.Campo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento.Estado;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Revisions that are loaded while running. */
@Modules(ProcedimientosModule.class)
class RevisionesTest {

    @EachDatabase
    void revision10IsLoadedComparedAndTakesTheirPlaceOnItsDayWhileOldCasesKeepTheirs(TestDatabase base) {
        try (Imprenta nodo = new Imprenta(base);
                Imprenta otro = new Imprenta(base)) {
            assertThat(nodo.acervo.listar())
                    .extracting(v -> v.definicion().clave())
                    .containsExactlyElementsOf(Entrega.CLAVES);
            assertThat(nodo.bitacora).hasSize(13).contains("sistema:procedimientos entregar procedimiento st-it-02");
            assertThat(otro.bitacora).isEmpty();
            Vigente nueve = nodo.acervo.vigente("st-it-02").orElseThrow();

            RevisionProcedimiento cargada = nodo.revisiones
                    .cargar(
                            DSTC,
                            "st-it-02",
                            diez("st-it-02", "plazo=\"3\"", "plazo=\"4\"", "unidad=\"PLANTEL\"", "unidad=\"CE\""))
                    .revision();
            assertThat(cargada.estado()).isEqualTo(Estado.CARGADA);
            assertThat(cargada.revision()).isEqualTo("10");
            assertThat(nodo.bitacora).last().isEqualTo("dstc cargar procedimiento st-it-02");
            Comparacion comparacion = nodo.revisiones.comparar("st-it-02", cargada.id());
            assertThat(comparacion.campos()).containsExactly(new Campo("revision", "04", "10"));
            assertThat(comparacion.cambiadas()).singleElement().satisfies(c -> {
                assertThat(c.id()).isEqualTo("1");
                assertThat(c.campos())
                        .containsExactly(
                                new Campo("consulta", "CAST, PLANTEL", "CAST, CE"), new Campo("plazo", "3", "4"));
            });

            LocalDate manana = LocalDate.of(2026, 3, 11);
            RevisionProcedimiento puesta =
                    nodo.revisiones.poner(DSTC, "st-it-02", cargada.id(), cargada.version(), manana);
            assertThat(puesta.estado()).isEqualTo(Estado.PROGRAMADA);
            assertThat(nodo.acervo.vigente("st-it-02")).contains(nueve);
            seNiega(412, () -> nodo.revisiones.poner(DSTC, "st-it-02", cargada.id(), cargada.version(), manana));

            seNiega(422, () -> nodo.revisiones.retirar(DSTC, "st-it-02", cargada.id(), puesta.version(), " "));
            seNiega(403, () -> nodo.revisiones.retirar(CST, "st-it-02", cargada.id(), puesta.version(), "No"));
            seNiega(412, () -> nodo.revisiones.retirar(DSTC, "st-it-02", cargada.id(), cargada.version(), "No"));
            RevisionProcedimiento retirada = nodo.revisiones.retirar(
                    DSTC, "st-it-02", cargada.id(), puesta.version(), "Falta el acuerdo del COMERI");
            assertThat(retirada.estado()).isEqualTo(Estado.CARGADA);
            assertThat(retirada.desde()).isNull();
            assertThat(nodo.bitacora).last().isEqualTo("dstc retirar procedimiento st-it-02");
            seNiega(409, () -> nodo.revisiones.retirar(DSTC, "st-it-02", cargada.id(), retirada.version(), "Otra vez"));
            RevisionProcedimiento otraVez =
                    nodo.revisiones.poner(DSTC, "st-it-02", cargada.id(), retirada.version(), manana);

            nodo.esHoy("2026-03-11");
            otro.esHoy("2026-03-11");
            otro.acervo.revisar();
            for (Imprenta cada : List.of(nodo, otro)) {
                Vigente diez = cada.acervo.vigente("st-it-02").orElseThrow();
                assertThat(diez.id()).isEqualTo(cargada.id());
                assertThat(diez.definicion().actividad("1").plazo()).isEqualTo(4);
                assertThat(cada.acervo.revision(nueve.id())).isEqualTo(nueve);
            }
            assertThat(nodo.revisiones.listar("st-it-02"))
                    .extracting(RevisionProcedimiento::estado)
                    .containsExactly(Estado.VIGENTE, Estado.ANTERIOR);
            assertThat(nodo.bitacora).last().isEqualTo("dstc poner-en-vigor procedimiento st-it-02");
            seNiega(409, () -> nodo.revisiones.poner(DSTC, "st-it-02", cargada.id(), otraVez.version(), manana));
            seNiega(409, () -> nodo.revisiones.retirar(DSTC, "st-it-02", cargada.id(), otraVez.version(), "Tarde"));
        }
    }

    @EachDatabase
    void whatIsWrongIsRefusedAndChangesNothing(TestDatabase base) {
        try (Imprenta nodo = new Imprenta(base)) {
            seNiega(403, () -> nodo.revisiones.cargar(CST, "st-it-02", diez("st-it-02")));
            seNiega(422, () -> nodo.revisiones.cargar(DSTC, "st-it-01", diez("st-it-02")));
            seNiega(422, () -> nodo.revisiones.cargar(DSTC, "st-it-02", "<x/>".getBytes(StandardCharsets.UTF_8)));
            seNiega(
                    422,
                    () -> nodo.revisiones.cargar(
                            DSTC, "st-it-02", diez("st-it-02", "unidad=\"PLANTEL\"", "unidad=\"PLANTLE\"")));
            seNiega(404, () -> nodo.revisiones.listar("st-it-99"));
            seNiega(
                    404,
                    () -> nodo.revisiones.ver(
                            "st-it-01",
                            nodo.acervo.vigente("st-it-02").orElseThrow().id()));
            assertThat(nodo.revisiones.listar("st-it-02")).hasSize(1);

            byte[] sinDibujo = diez("st-it-02");
            String xml = new String(sinDibujo, StandardCharsets.UTF_8)
                    .replaceAll("(?s)  <bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>\n", "");
            RevisionProcedimiento cargada = nodo.revisiones
                    .cargar(DSTC, "st-it-02", xml.getBytes(StandardCharsets.UTF_8))
                    .revision();
            assertThat(nodo.revisiones.archivo("st-it-02", cargada.id())).isEqualTo(sinDibujo);
            seNiega(409, () -> nodo.revisiones.cargar(DSTC, "st-it-02", sinDibujo));
            seNiega(422, () -> nodo.revisiones.poner(DSTC, "st-it-02", cargada.id(), 1, LocalDate.of(2026, 3, 9)));
            seNiega(403, () -> nodo.revisiones.poner(CST, "st-it-02", cargada.id(), 1, LocalDate.of(2026, 3, 10)));
            assertThat(nodo.bitacora).hasSize(14);
        }
    }

    private static void seNiega(int estado, ThrowingCallable acto) {
        assertThatThrownBy(acto)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
