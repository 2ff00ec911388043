package mx.conalep.secyt.procedimientos.internal;

import static mx.conalep.secyt.procedimientos.internal.Despacho.AJENO;
import static mx.conalep.secyt.procedimientos.internal.Despacho.AUDITOR;
import static mx.conalep.secyt.procedimientos.internal.Despacho.CAPTURISTA;
import static mx.conalep.secyt.procedimientos.internal.Despacho.CSC;
import static mx.conalep.secyt.procedimientos.internal.Despacho.CST;
import static mx.conalep.secyt.procedimientos.internal.Despacho.DIRECTOR;
import static mx.conalep.secyt.procedimientos.internal.Despacho.ESTADO;
import static mx.conalep.secyt.procedimientos.internal.Despacho.JDCESC;
import static mx.conalep.secyt.procedimientos.internal.Despacho.PLANTEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.FiltroOficios.Carpeta;
import mx.conalep.secyt.procedimientos.FiltroOficios.Situacion;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.security.Identidad;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OficiosTest {

    private static final Redaccion PIDE = new Redaccion("Metas 2027", "Le pido capturar sus metas.", "6.3.1.6");
    private static final Redaccion CONTESTA = new Redaccion("Metas capturadas", "Quedaron capturadas.", "");

    @TestFactory
    Stream<DynamicTest> foliosHaveNoGapsInAUnitAndYearWhoeverRunsBesideOrFails() {
        return Despacho.enAmbas(d -> {
            Set<String> folios = new ConcurrentSkipListSet<>();
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> emitir(d, folios)))
                            .toArray(CompletableFuture[]::new))
                    .get(50, TimeUnit.SECONDS);
            Set<String> esperados = new TreeSet<>();
            IntStream.rangeClosed(1, 20).forEach(n -> esperados.add(String.format("DSTC/CST/%04d/2026", n)));
            assertThat(folios).isEqualTo(esperados);
            d.esHoy("2027-01-02");
            assertThat(d.oficios.enviar(CST, a(PLANTEL)).folio()).isEqualTo("DSTC/CST/0001/2027");
            assertThat(d.oficios
                            .enviar(DIRECTOR, NuevoOficio.de(PLANTEL, PIDE, List.of("CE-08")))
                            .folio())
                    .isEqualTo("CE-08/" + PLANTEL + "/0001/2027");
        });
    }

    private static void emitir(Despacho d, Set<String> folios) {
        for (int i = 0; i < 5; i++) {
            folios.add(d.oficios.enviar(CST, a(PLANTEL)).folio());
            assertThatThrownBy(() -> d.tx.write(CST, s -> {
                        d.oficios.emitir(s, a(PLANTEL));
                        throw new IllegalStateException("the record was refused");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @TestFactory
    Stream<DynamicTest> whoReadAndWhoReceivedIsKeptOnceWithItsHash() {
        return Despacho.enAmbas(d -> {
            Oficio oficio = d.oficios.enviar(CST, a(PLANTEL).conCopias(List.of("CE-08", PLANTEL)));
            assertThat(oficio.destinos()).extracting(DestinoOficio::unidad).containsExactly(PLANTEL, "CE-08");
            assertThat(d.avisadas("oficio.recibido")).containsExactly(PLANTEL);
            assertThat(d.avisadas("oficio.copia")).containsExactly("CE-08");
            assertThat(d.oficios.sinLeer(DIRECTOR)).isEqualTo(1);

            assertThat(destino(d.oficios.abrir(AUDITOR, oficio.id())).leidoPor())
                    .as("an auditor looks and does not receive")
                    .isNull();
            d.oficios.abrir(CAPTURISTA, oficio.id());
            assertThat(destino(d.oficios.abrir(DIRECTOR, oficio.id())).leidoPor())
                    .isEqualTo("captura-08");
            Oficio acusado = d.oficios.acusar(DIRECTOR, oficio.id());
            assertThat(destino(acusado).acusadoPor()).isEqualTo("plantel-08");
            assertThat(destino(acusado).acuse())
                    .isEqualTo(Huella.de(
                            oficio.huella(),
                            PLANTEL,
                            "plantel-08",
                            String.valueOf(destino(acusado).acusadoEn())));
            assertThat(d.oficios.acusar(CAPTURISTA, oficio.id())).isEqualTo(acusado);
            assertThat(d.oficios.sinLeer(DIRECTOR)).isZero();
            assertThat(d.oficios.sinLeer(ESTADO)).as("the copy").isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> anAnswerIsAnOficioOfItsOwnAndIsGivenOnce() {
        return Despacho.enAmbas(d -> {
            Oficio oficio = d.oficios.enviar(CST, a(PLANTEL).responder(LocalDate.of(2026, 3, 20)));
            niega(403, () -> d.oficios.responder(CAPTURISTA, oficio.id(), null, CONTESTA));
            Oficio respuesta = d.oficios.responder(DIRECTOR, oficio.id(), null, CONTESTA);
            assertThat(respuesta.emisora()).isEqualTo(PLANTEL);
            assertThat(respuesta.destinatarios()).containsExactly("CST");
            assertThat(respuesta.respuestaA()).isEqualTo(oficio.id());
            assertThat(destino(d.oficios.abrir(CST, oficio.id())).respuesta()).isEqualTo(respuesta.id());
            niega(409, () -> d.oficios.responder(DIRECTOR, oficio.id(), null, CONTESTA));
            assertThat(ver(d, CST, Carpeta.RECIBIDOS, null)).containsExactly(respuesta.folio());
            assertThat(ver(d, CST, Carpeta.ENVIADOS, Situacion.SIN_RESPUESTA)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotOnesBusinessDoesNotExistAndIsNotSigned() {
        return Despacho.enAmbas(d -> {
            Oficio oficio = d.oficios.enviar(CST, a(PLANTEL));
            niega(404, () -> d.oficios.abrir(AJENO, oficio.id()));
            niega(403, () -> d.oficios.acusar(ESTADO, oficio.id()));
            niega(403, () -> d.oficios.enviar(CST, NuevoOficio.de(PLANTEL, PIDE, List.of("CE-08"))));
            niega(403, () -> d.oficios.enviar(CST, NuevoOficio.de("DSTC", PIDE, List.of("CE-08"))));
            niega(403, () -> d.oficios.enviar(ESTADO, NuevoOficio.de("UODCDMX", PIDE, List.of("CST"))));
            niega(422, () -> d.oficios.enviar(CST, a("09DPT9999X")));
            niega(422, () -> NuevoOficio.de("CST", new Redaccion("a\r\nBcc: b", "x", ""), List.of(PLANTEL)));
            niega(422, () -> NuevoOficio.de("CST", PIDE, List.of()));
            niega(
                    403,
                    () -> d.oficios.listar(
                            AJENO, new FiltroOficios(Carpeta.RECIBIDOS, PLANTEL, null), new Paginacion(1, 50)));
            assertThat(d.bitacora).hasSize(1);
            areasNamedTogetherOpenWhatIsOnes(d);
        });
    }

    private static void areasNamedTogetherOpenWhatIsOnes(Despacho d) {
        Oficio enviado = d.oficios.enviar(CSC, NuevoOficio.de("CSC", PIDE, List.of(PLANTEL)));
        assertThat(d.oficios.abrir(JDCESC, enviado.id()).emisora()).isEqualTo("CSC");
        assertThat(ver(d, JDCESC, Carpeta.ENVIADOS, null)).containsExactly(enviado.folio());
        Oficio recibido = d.oficios.enviar(CST, a("CSC"));
        assertThat(destino(d.oficios.acusar(JDCESC, recibido.id())).acusadoPor())
                .isEqualTo("jdcesc");
        niega(
                404,
                () -> d.oficios.abrir(JDCESC, d.oficios.enviar(CST, a(PLANTEL)).id()));
    }

    @TestFactory
    Stream<DynamicTest> aLateAnswerIsToldOneLevelFurtherUpEachTimeAndOnceForEachLevel() {
        return Despacho.enAmbas(d -> {
            Oficio oficio = d.oficios.enviar(CST, a(PLANTEL).responder(LocalDate.of(2026, 3, 20)));
            d.esHoy("2026-03-20");
            d.nodo().ronda();
            assertThat(d.avisadas("oficio.sin-respuesta")).isEmpty();
            List<String> niveles = List.of("CE-08", "CST", "DSTC");
            List<String> dias = List.of("2026-03-23", "2026-03-26", "2026-03-31");
            for (int nivel = 0; nivel < niveles.size(); nivel++) {
                d.esHoy(LocalDate.parse(dias.get(nivel)).minusDays(1).toString());
                d.nodo().ronda();
                d.esHoy(dias.get(nivel));
                d.nodo().ronda();
                d.nodo().ronda();
                assertThat(d.avisadas("oficio.sin-respuesta")).isEqualTo(niveles.subList(0, nivel + 1));
            }
            d.esHoy("2026-12-01");
            d.nodo().ronda();
            assertThat(d.avisadas("oficio.sin-respuesta")).hasSize(3);
            assertThat(ver(d, CST, Carpeta.ENVIADOS, Situacion.VENCIDOS)).containsExactly(oficio.folio());
        });
    }

    @TestFactory
    Stream<DynamicTest> onceAnsweredNothingIsEscalated() {
        return Despacho.enAmbas(d -> {
            Oficio oficio = d.oficios.enviar(CST, a(PLANTEL).responder(LocalDate.of(2026, 3, 20)));
            d.oficios.responder(DIRECTOR, oficio.id(), PLANTEL, CONTESTA);
            d.esHoy("2026-04-21");
            d.nodo().ronda();
            assertThat(d.avisadas("oficio.sin-respuesta")).isEmpty();
        });
    }

    @Test
    void aTemplateTakesValuesAsTheyAre() {
        PlantillasEnArchivo plantillas = new PlantillasEnArchivo();
        Redaccion redaccion = plantillas.redactar(
                "solicitud-metas",
                java.util.Map.of("ejercicio", "2027", "unidad", "{limite} $1 \\", "limite", "2026-06-30"));
        assertThat(redaccion.asunto()).isEqualTo("Solicitud de metas 2027");
        assertThat(redaccion.texto()).contains("{limite} $1 \\").contains("2026-06-30");
        assertThat(redaccion.clausula()).startsWith("7081-MP-SI");
        assertThatThrownBy(() -> plantillas.redactar("solicitud-metas", java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plantillas.redactar("../db", java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ver(Despacho d, Identidad quien, Carpeta carpeta, Situacion situacion) {
        return d
                .oficios
                .listar(quien, new FiltroOficios(carpeta, null, situacion), new Paginacion(1, 50))
                .elementos()
                .stream()
                .map(Oficio::folio)
                .toList();
    }

    private static NuevoOficio a(String unidad) {
        return NuevoOficio.de("CST", PIDE, List.of(unidad));
    }

    private static DestinoOficio destino(Oficio oficio) {
        return oficio.destinos().get(0);
    }

    private static void niega(int estado, ThrowingCallable accion) {
        assertThatThrownBy(accion)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
