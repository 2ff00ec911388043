package mx.conalep.secyt.seguimiento.internal.importacion;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;
import mx.conalep.secyt.seguimiento.internal.historico.StoredHistoricos;

@Modules(SeguimientoModule.class)
class ImportacionesTest {

    @EachDatabase
    void goodRowsAreCapturedAndCounted(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        Importacion hecha =
                taller.completa(ModoImportacion.CARGA, Taller.archivo(Taller.curso(3, "A"), "", Taller.curso(4, "B")));
        assertThat(hecha.estado()).isEqualTo(EstadoImportacion.TERMINADA);
        assertThat(List.of(hecha.filas(), hecha.hechas(), hecha.buenas(), hecha.malas()))
                .containsExactly(2, 2, 2, 0);
        assertThat(hecha.terminada()).isNotNull();
        assertThat(taller.filas(hecha.id()))
                .extracting(FilaImportacion::fila)
                .as("as a spreadsheet counts them")
                .containsExactly(2, 4);
        assertThat(taller.filas(hecha.id()))
                .allSatisfy(f -> assertThat(taller.mundo
                                .servicios
                                .leer(taller.mundo.capturista, f.folio())
                                .capturadoPor())
                        .isEqualTo("captura"));
        assertThat(personas(taller.mundo)).isEqualByComparingTo("42");
        assertThat(taller.mundo.recalculo.revisar(taller.mundo.csc, 2026, false))
                .isEmpty();
        taller.mundo.ejecutar("UPDATE importacion SET terminada = '2026-01-01 00:00:00'");
        taller.completa(ModoImportacion.REVISION, Taller.archivo(Taller.curso(5, "C")));
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM importacion WHERE contenido IS NOT NULL"))
                .as("a file is kept for its answer and then forgotten")
                .isOne();
    }

    @EachDatabase
    void whatIsWrongIsToldByRowAndColumnAndTheOthersGoOn(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        taller.mundo.ejecutar("UPDATE periodo SET sin_movimiento = true, sin_movimiento_por = 'x',"
                + " sin_movimiento_en = CURRENT_TIMESTAMP WHERE mes = 3 AND unidad = '" + Registro.PLANTEL + "'");
        taller.mundo.tipos.quitar("ensayo");
        Importacion hecha = taller.completa(
                ModoImportacion.CARGA,
                Taller.archivo(
                        Taller.curso(3, "A"),
                        Taller.curso(3, "B").replace("2026-02-03", "ayer").replace("12,9", "doce,-1"),
                        Taller.renglon("curso", Registro.OTRO_PLANTEL, Mundo.CURSO, "2026-02-05", ""),
                        Taller.renglon("curso", Registro.PLANTEL, "NO-HAY", "15/2/2026", ""),
                        Taller.renglon("curso", Registro.PLANTEL, Mundo.CURSO, "2026-03-05", ""),
                        Taller.renglon("ensayo", Registro.PLANTEL, Mundo.CURSO, "2026-02-05", ""),
                        Taller.curso(3, "C") + ",sobra",
                        Taller.curso(3, "D")));
        assertThat(List.of(hecha.filas(), hecha.hechas(), hecha.buenas(), hecha.malas()))
                .containsExactly(8, 8, 2, 6);
        List<FilaImportacion> malas = taller.importaciones
                .filas(taller.mundo.capturista, hecha.id(), true, new Paginacion(1, 500))
                .elementos();
        assertThat(malas)
                .extracting(FilaImportacion::fila, FilaImportacion::columna, FilaImportacion::valor)
                .contains(
                        tuple(3, "fechaFin", "ayer"),
                        tuple(3, "participantesHombres", "doce"),
                        tuple(3, "participantesMujeres", "-1"),
                        tuple(5, "oferta", "NO-HAY"),
                        tuple(6, "fechaFin", "2026-03-05"),
                        tuple(7, "tipo", "ensayo"),
                        tuple(8, "renglon", "sobra"));
        assertThat(malas).allSatisfy(m -> assertThat(m.mensaje()).isNotBlank());
        assertThat(malas)
                .filteredOn(m -> m.fila() == 4)
                .singleElement()
                .satisfies(m -> assertThat(m.columna()).isEqualTo("unidad"))
                .satisfies(m -> assertThat(m.mensaje()).contains("Su puesto no permite capturar"));
        assertThat(personas(taller.mundo)).isEqualByComparingTo("42");
        assertThat(taller.mundo.recalculo.revisar(taller.mundo.csc, 2026, false))
                .isEmpty();
    }

    @EachDatabase
    void aReviewTellsTheSameAndChangesNothing(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        byte[] archivo =
                Taller.archivo(Taller.curso(3, "A"), Taller.curso(3, "B").replace("40", "-40"));
        Importacion hecha = taller.completa(ModoImportacion.REVISION, archivo);
        assertThat(hecha.estado()).isEqualTo(EstadoImportacion.TERMINADA);
        assertThat(List.of(hecha.buenas(), hecha.malas())).containsExactly(1, 1);
        assertThat(taller.filas(hecha.id()))
                .extracting(FilaImportacion::fila, FilaImportacion::columna, FilaImportacion::valor)
                .containsExactly(tuple(3, "horas", "-40"));
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isZero();
        assertThat(personas(taller.mundo)).isZero();
        assertThat(taller.completa(ModoImportacion.REVISION, archivo).buenas())
                .as("it may be reviewed again, and then loaded")
                .isOne();
        assertThat(taller.completa(ModoImportacion.CARGA, archivo).buenas()).isOne();
    }

    @EachDatabase
    void whatExcelWritesIsRead(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String conComas = Taller.texto(Taller.curso(3, "Núm. 5; año"));
        String conPuntoYComa = Taller.texto(Taller.curso(4, "Capacitación")).replace(',', ';');
        leido(taller, Taller.bytes("\uFEFF" + conComas, StandardCharsets.UTF_8), "Núm. 5; año");
        leido(taller, Taller.bytes(conPuntoYComa, Charset.forName("windows-1252")), "Capacitación");
        String conTabuladores = Taller.texto(Taller.curso(6, "Uno")).replace(',', '\t');
        leido(taller, Taller.bytes(conTabuladores, StandardCharsets.UTF_8), "Uno");
        String citado = Taller.texto(Taller.curso(5, "\"dos\nrenglones, \"\"sí\"\"\""));
        leido(taller, Taller.bytes(citado, StandardCharsets.UTF_8), "dos\nrenglones, \"sí\"");
    }

    private static void leido(Taller taller, byte[] archivo, String requerimiento) {
        Importacion hecha = taller.completa(ModoImportacion.CARGA, archivo);
        String folio = taller.filas(hecha.id()).get(0).folio();
        assertThat(taller.mundo.servicios.leer(taller.mundo.capturista, folio).requerimiento())
                .isEqualTo(requerimiento);
    }

    @EachDatabase
    void aWorkbookIsImportedLikeItsCsv(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        StringBuilder filas = new StringBuilder("<row r='1'>");
        for (String columna : Taller.ENCABEZADO.split(",", -1)) {
            filas.append("<c t='inlineStr'><is><t>").append(columna).append("</t></is></c>");
        }
        filas.append("</row><row r='4'>");
        for (String celda :
                Taller.curso(3, "Año").replace("2026-02-03", "46056").split(",", -1)) {
            boolean numero = celda.matches("[0-9.]+");
            filas.append(numero ? "<c><v>" + celda + "</v></c>" : "<c t='inlineStr'><is><t>" + celda + "</t></is></c>");
        }
        Importacion hecha = taller.completa(ModoImportacion.CARGA, LibroTest.libro(filas + "</row>", "<sst/>"));
        assertThat(taller.filas(hecha.id()))
                .singleElement()
                .satisfies(f -> assertThat(f.fila()).isEqualTo(4))
                .satisfies(f -> assertThat(f.mensaje()).isNull());
        assertThat(personas(taller.mundo)).isEqualByComparingTo("21");
    }

    @EachDatabase
    void formerYearsAreKeptApartAndOnlyWhenTheyAreNotOpen(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        byte[] archivo = Taller.archivo(
                Taller.curso(3, "A").replace("2026", "2024"),
                Taller.curso(4, "B").replace("2026", "2024"),
                Taller.curso(5, "C"));
        Importacion hecha = taller.completa(ClaseImportacion.HISTORICO, ModoImportacion.CARGA, archivo);
        assertThat(List.of(hecha.buenas(), hecha.malas())).containsExactly(2, 1);
        assertThat(taller.filas(hecha.id()))
                .extracting(FilaImportacion::fila, FilaImportacion::columna)
                .containsExactly(tuple(4, "fechaFin"));
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM historico WHERE linea IS NULL"))
                .isZero();
        StoredHistoricos historicos = new StoredHistoricos(taller.mundo.tx, taller.mundo.unidades);
        assertThat(historicos.leer(taller.mundo.estado, 2024, 1, null, null).elementos())
                .filteredOn(e -> e.indicador().equals("PERSONAS_CAPACITADAS"))
                .singleElement()
                .satisfies(e -> assertThat(e.monto()).isEqualByComparingTo("42"));
        assertThat(historicos
                        .leer(taller.mundo.otroEstado, 2024, null, null, null)
                        .elementos())
                .isEmpty();
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isZero();
        assertThat(personas(taller.mundo)).isZero();
    }

    @EachDatabase
    void whatIsLoadedIsWhatWouldHaveBeenCaptured(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        List<Servicio> servicios = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Captura captura = Mundo.ensayo(Registro.PLANTEL, Mundo.dia(3));
            servicios.add(taller.mundo.capturas.capturar(taller.mundo.capturista, captura));
            taller.mundo
                    .carga
                    .cargar(taller.mundo.capturista, Collections.nCopies(60, captura), EstadoServicio.CAPTURADO, false)
                    .folios()
                    .forEach(f -> servicios.add(taller.mundo.servicios.leer(taller.mundo.capturista, f)));
        }
        assertThat(servicios).extracting(Servicio::folio).doesNotHaveDuplicates();
        assertThat(servicios)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("folio", "capturadoEn")
                .containsOnly(servicios.get(0));
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM aporte"))
                .isEqualByComparingTo(taller.mundo
                        .numero("SELECT COUNT(*) FROM aporte WHERE servicio = (SELECT MIN(id) FROM servicio)")
                        .multiply(BigDecimal.valueOf(183)));
    }

    @EachDatabase
    void aStoppedWorkerGoesOnWhereItWasWithoutDoubles(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String id = taller.iniciar(ModoImportacion.CARGA, Taller.archivo(Taller.cursos(450)));
        taller.trabajar(3, vez -> {});
        Importacion parada = taller.importaciones.leer(taller.mundo.capturista, id);
        assertThat(parada.estado()).isEqualTo(EstadoImportacion.EN_CURSO);
        assertThat(parada.hechas()).isEqualTo(taller.tanda);
        assertThat(personas(taller.mundo)).isEqualByComparingTo("4200");
        taller.trabajar();
        Importacion hecha = taller.importaciones.leer(taller.mundo.capturista, id);
        assertThat(hecha.estado()).isEqualTo(EstadoImportacion.TERMINADA);
        assertThat(hecha.buenas()).isEqualTo(450);
        assertThat(taller.mundo.numero("SELECT COUNT(DISTINCT requerimiento) FROM servicio"))
                .isEqualByComparingTo("450");
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isEqualByComparingTo("450");
        assertThat(personas(taller.mundo)).isEqualByComparingTo("9450");
        assertThat(taller.mundo.recalculo.revisar(taller.mundo.csc, 2026, false))
                .isEmpty();
    }

    @EachDatabase
    void aChunkWhoseMarkMovedLeavesNothingBehind(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String id = taller.iniciar(ModoImportacion.CARGA, Taller.archivo(Taller.cursos(2)));
        Importacion importacion = taller.importaciones.leer(taller.mundo.capturista, id);
        Hoja hoja = new Hoja(Taller.texto(Taller.cursos(2)));
        Encabezado encabezado = new Encabezado(hoja.encabezado());
        Tanda tanda = new Tanda(taller.mundo.tx, taller.mundo.carga, 2);
        Tanda.Archivo archivo = new Tanda.Archivo(
                importacion, taller.mundo.capturista, encabezado, new JuezNuevos(taller.mundo.carga::revisar));
        assertThatThrownBy(() -> tanda.hacer(archivo, 1, hoja.siguientes(2))).isInstanceOf(DetenidaException.class);
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isZero();
        assertThat(personas(taller.mundo)).isZero();
    }

    @EachDatabase
    void aCancelledOneStopsAtOnceAndKeepsWhatWasCaptured(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String id = taller.iniciar(ModoImportacion.CARGA, Taller.archivo(Taller.cursos(450)));
        taller.trabajar(Integer.MAX_VALUE, vez -> {
            if (vez == 4) {
                taller.importaciones.cancelar(taller.mundo.capturista, id);
            }
        });
        Importacion parada = taller.importaciones.leer(taller.mundo.capturista, id);
        assertThat(parada.estado()).isEqualTo(EstadoImportacion.CANCELADA);
        assertThat(parada.hechas()).isEqualTo(taller.tanda);
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isEqualByComparingTo("200");
        refused(() -> taller.importaciones.cancelar(taller.mundo.capturista, id), 409, "importacion-cancelada");
        refused(() -> taller.importaciones.reanudar(taller.mundo.capturista, id), 409, "importacion-cancelada");
    }

    @EachDatabase
    void theSameFileIsLoadedOnceUnlessItIsMeant(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        byte[] archivo = Taller.archivo(Taller.curso(3, "A"));
        Importacion primera = taller.completa(ModoImportacion.CARGA, archivo);
        Problema otraVez = refused(() -> taller.iniciar(ModoImportacion.CARGA, archivo), 409, "archivo-ya-importado");
        assertThat(otraVez).hasMessageContaining(primera.id()).hasMessageContaining("repetir=si");
        taller.importaciones.iniciar(
                taller.mundo.capturista, null, ClaseImportacion.NUEVOS, ModoImportacion.CARGA, true, archivo);
        taller.importaciones.iniciar(
                taller.mundo.estado, null, ClaseImportacion.NUEVOS, ModoImportacion.CARGA, false, archivo);
        taller.trabajar();
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM servicio")).isEqualByComparingTo("3");
    }

    @EachDatabase
    void onlyWhoStartedItAndTheAdministratorSeeIt(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String id = taller.iniciar(ModoImportacion.REVISION, Taller.archivo(Taller.curso(3, "A")));
        refused(() -> taller.importaciones.leer(taller.mundo.estado, id), 404, "no-existe");
        refused(() -> taller.importaciones.cancelar(taller.mundo.directora, id), 404, "no-existe");
        refused(() -> taller.importaciones.leer(taller.mundo.capturista, "x".repeat(300)), 404, "no-existe");
        refused(() -> taller.importaciones.leer(taller.mundo.capturista, "\0"), 404, "no-existe");
        assertThat(taller.importaciones
                        .listar(taller.mundo.capturista, new Paginacion(1, 10))
                        .elementos())
                .extracting(Importacion::id)
                .containsExactly(id);
        assertThat(taller.importaciones
                        .listar(taller.mundo.estado, new Paginacion(1, 10))
                        .total())
                .isZero();
        assertThat(taller.importaciones
                        .leer(Mundo.persona("admin", Rol.ADMINISTRADOR, "CONALEP"), id)
                        .id())
                .isEqualTo(id);
    }

    @EachDatabase
    void oneWhoseAccountIsGoneWaitsAndDoesNotHoldTheOthersUp(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        String suya = taller.importaciones
                .iniciar(
                        taller.mundo.estado,
                        null,
                        ClaseImportacion.NUEVOS,
                        ModoImportacion.CARGA,
                        false,
                        Taller.archivo(Taller.curso(3, "A")))
                .id();
        taller.cuentas.remove("ce-08");
        assertThat(taller.completa(ModoImportacion.CARGA, Taller.archivo(Taller.curso(4, "B")))
                        .estado())
                .isEqualTo(EstadoImportacion.TERMINADA);
        Importacion parada = taller.importaciones.leer(taller.mundo.estado, suya);
        assertThat(parada.estado()).isEqualTo(EstadoImportacion.INTERRUMPIDA);
        assertThat(parada.motivo()).contains("activa");
        taller.cuentas.put("ce-08", taller.mundo.estado);
        taller.importaciones.reanudar(taller.mundo.estado, suya);
        taller.trabajar();
        assertThat(taller.importaciones.leer(taller.mundo.estado, suya).estado())
                .isEqualTo(EstadoImportacion.TERMINADA);
    }

    @EachDatabase
    void anyCellsAreTakenAndTheFileOfErrorsHasNoFormula(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        Random azar = new Random(20260104);
        String[] renglones = new String[250];
        for (int i = 0; i < renglones.length; i++) {
            renglones[i] = disparate(azar);
        }
        renglones[7] = Taller.curso(3, "A").replace("40", "=HYPERLINK(1)");
        Importacion hecha = taller.completa(ModoImportacion.CARGA, Taller.archivo(renglones));
        assertThat(hecha.estado()).as(hecha.motivo()).isEqualTo(EstadoImportacion.TERMINADA);
        assertThat(hecha.malas()).isEqualTo(hecha.filas());
        assertThat(new String(
                        taller.bytes(taller.importaciones.filas(taller.mundo.capturista, hecha.id(), true)),
                        StandardCharsets.UTF_8))
                .startsWith("\uFEFFfila,columna,valor,mensaje,remedio,resultado,actual,folio\r\n")
                .contains("\r\n9,horas,'=HYPERLINK(1),")
                .doesNotContain(",=");
    }

    private static String disparate(Random azar) {
        StringBuilder renglon = new StringBuilder();
        for (int celda = 0; celda < 13; celda++) {
            String texto = azar.ints(azar.nextInt(300), 0, 0x3000)
                    .filter(c -> c != '"')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            renglon.append(celda == 0 ? "" : ",").append('"').append(texto).append("😀\"");
        }
        return renglon.toString();
    }

    private static BigDecimal personas(Mundo mundo) {
        return mundo.numero("SELECT SUM(v_capturado) FROM total WHERE indicador = 'PERSONAS_CAPACITADAS'");
    }
}
