package mx.conalep.secyt.seguimiento.internal.edicion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static mx.conalep.secyt.seguimiento.internal.edicion.Redaccion.CLAVE;
import static mx.conalep.secyt.seguimiento.internal.edicion.Redaccion.nueva;
import static mx.conalep.secyt.seguimiento.internal.edicion.Redaccion.trimestre;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Ediciones.Filtro;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.EstadoEdicion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.informes.internal.InformesModule;
import mx.conalep.secyt.informes.internal.edicion.CumplimientoEdiciones;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

@Modules({SeguimientoModule.class, InformesModule.class})
class EdicionesTest {

    private static final Paginacion TODO = new Paginacion(1, 100);

    @EachDatabase
    void anEditionAsksForClosedMonthsAndForAReasonForThoseMissing(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        verificado(mundo, Registro.PLANTEL, 3);
        assertThat(redaccion.ediciones.previa(mundo.csc, CLAVE, trimestre(1)).abiertos())
                .hasSize(12);
        assertThat(refused(() -> redaccion.emitir(trimestre(1)), 409, "meses-abiertos")
                        .getMessage())
                .contains(Registro.PLANTEL + " mes 3 (verificado)", "POST /cierres");
        cerrar(mundo, 1);
        assertThat(refused(
                                () -> redaccion.ediciones.emitir(mundo.csc, CLAVE, nueva(trimestre(1), " ")),
                                422,
                                "datos-invalidos")
                        .errores())
                .singleElement()
                .satisfies(e -> assertThat(e.mensaje()).contains(Registro.PLANTEL + " mes 1 (sin captura)"));
        refused(() -> redaccion.ediciones.emitir(mundo.cst, CLAVE, nueva(trimestre(1), "x")), 403, "fuera-de-ambito");
        refused(() -> redaccion.ediciones.emitir(mundo.csc, "otro", nueva(trimestre(1), "x")), 404, "no-existe");
        borrador(redaccion, mundo);
        CumplimientoEdiciones cumplimiento = new CumplimientoEdiciones(mundo.tx);
        PeriodoObligacion debido = new PeriodoObligacion(2026, 3, 1);
        assertThat(cumplimiento.cumplidas("informe-capacitacion", debido)).isEmpty();
        Edicion edicion = redaccion.emitir(trimestre(1));
        assertThat(cumplimiento.cumplidas("informe-capacitacion", debido)).containsExactly("CSC");
        assertThat(cumplimiento.cumplidas("informe-tecnologicos", debido)).isEmpty();
        assertThat(cumplimiento.cumplidas("informe-capacitacion", new PeriodoObligacion(2026, 3, 2)))
                .isEmpty();
        assertThat(edicion.folio()).as("refusals use up no folio").isEqualTo("ED-T-2026-001");
        assertThat(edicion.faltantes()).hasSize(11);
        assertThat(edicion.bloque()).isEqualTo(7);
        assertThat(edicion.estado()).isEqualTo(EstadoEdicion.EMITIDA);
        refused(() -> redaccion.emitir(trimestre(1)), 409, "edicion-emitida");
        assertThat(redaccion
                        .ediciones
                        .listar(new Filtro(null, null, 2026), TODO)
                        .elementos())
                .extracting(Edicion::folio)
                .containsExactly("ED-T-2026-001");
    }

    @EachDatabase
    void itsFiguresAreThoseOfItsServicesAndLeadToThemAndBack(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        String uno = verificado(mundo, Registro.PLANTEL, 1);
        verificado(mundo, Registro.OTRO_PLANTEL, 2);
        verificado(mundo, Registro.LEJANO, 3);
        mundo.capturas.capturar(mundo.sistema, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)));
        cerrar(mundo, 1);
        Edicion edicion = redaccion.emitir(trimestre(1));
        assertThat(edicion.servicios()).isEqualTo(3);
        assertThat(celdas(redaccion, mundo, edicion, "PERSONAS_CAPACITADAS"))
                .containsEntry("CE-08", "42.00")
                .containsEntry("UODCDMX", "21.00");
        assertThat(servicios(redaccion, mundo.csc, edicion)).hasSize(3);
        assertThat(servicios(redaccion, mundo.estado, edicion)).hasSize(2);
        assertThat(servicios(redaccion, mundo.capturista, edicion))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.servicio()).isEqualTo(uno);
                    assertThat(r.aportes()).containsEntry("PERSONAS_CAPACITADAS", new BigDecimal("21.00"));
                });
        StoredEdicionesServicio vuelta = new StoredEdicionesServicio(mundo.tx, mundo.servicios);
        assertThat(vuelta.listar(mundo.capturista, uno))
                .extracting(EdicionDeServicio::edicion)
                .containsExactly(edicion.folio());
        refused(() -> vuelta.listar(mundo.otroEstado, uno), 404, "no-existe");
    }

    @EachDatabase
    void theSameEditionGivesTheSameBytesWhateverComesLater(TestDatabase database) throws IOException {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        verificado(mundo, Registro.PLANTEL, 2);
        cerrar(mundo, 1);
        mundo.ejecutar(
                "INSERT INTO desviacion (ejercicio, trimestre, unidad, indicador, causa, texto, efecto, accion, meta,"
                        + " alcanzado, cuenta, momento, version) VALUES (2026, 1, 'CE-08', 'PERSONAS_CAPACITADAS', 'PERSONAL',"
                        + " 'Faltaron tres instructores.', 'Dos cursos menos.', 'Se contratan en abril.', 40, 21, 'ce-08',"
                        + " '2026-04-10 10:00:00', 1)");
        Edicion edicion = redaccion.emitir(trimestre(1));
        byte[] pdf = redaccion.bytes(mundo.csc, edicion.folio(), "pdf");
        byte[] legajo = redaccion.legajo(mundo.csc, edicion.folio());
        abrir(mundo, 2);
        verificado(mundo, Registro.PLANTEL, 2);
        mundo.ejecutar("UPDATE desviacion SET texto = 'Otra cosa'");
        cerrar(mundo, 1);
        for (String formato : List.of("pdf", "docx", "csv")) {
            assertThat(redaccion.bytes(mundo.auditor, edicion.folio(), formato))
                    .isEqualTo(redaccion.bytes(mundo.csc, edicion.folio(), formato));
        }
        assertThat(Arrays.equals(redaccion.bytes(mundo.csc, edicion.folio(), "pdf"), pdf))
                .isTrue();
        assertThat(Arrays.equals(redaccion.legajo(mundo.csc, edicion.folio()), legajo))
                .isTrue();
        assertThat(texto(pdf))
                .contains(
                        edicion.folio(),
                        edicion.huella(),
                        "primer trimestre de 2026",
                        "Ana Núñez",
                        "Regularizaciones",
                        "Dos cursos");
        assertThat(new String(redaccion.bytes(mundo.csc, edicion.folio(), "csv"), UTF_8))
                .contains("Personal o instructores. Faltaron tres instructores. Efecto: Dos cursos menos. Acción: Se");
        Map<String, String> piezas = piezas(legajo);
        assertThat(piezas)
                .containsKeys(
                        "edicion/ED-T-2026-001.pdf", "edicion/ED-T-2026-001.docx", "servicios.csv", "indice.html");
        assertThat(piezas.get("indice.csv")).contains("edicion/ED-T-2026-001.pdf", "servicios.csv");
        refused(() -> redaccion.ediciones.legajo(mundo.capturista, edicion.folio()), 403, "fuera-de-ambito");
        refused(() -> redaccion.bytes(mundo.csc, edicion.folio(), "odt"), 422, "datos-invalidos");
        refused(() -> redaccion.ediciones.leer("ED-T-2026-999"), 404, "no-existe");
    }

    @EachDatabase
    void whatComesLateIsARegularisationOfTheNextEditionAndOnlyThere(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        verificado(mundo, Registro.PLANTEL, 3);
        cerrar(mundo, 1);
        Edicion primera = redaccion.emitir(trimestre(1));
        abrir(mundo, 3);
        String tardio = verificado(mundo, Registro.LEJANO, 3);
        cerrar(mundo, 1);
        verificado(mundo, Registro.PLANTEL, 5);
        cerrar(mundo, 2);
        Edicion segunda = redaccion.emitir(trimestre(2));
        assertThat(segunda.servicios()).isEqualTo(1);
        assertThat(servicios(redaccion, mundo.csc, segunda))
                .filteredOn(Renglon::regularizacion)
                .extracting(Renglon::servicio)
                .containsExactly(tardio);
        assertThat(regularizado(redaccion, mundo, segunda)).isEqualByComparingTo("21");
        assertThat(servicios(redaccion, mundo.csc, primera)).hasSize(1);
        cerrar(mundo, 3);
        assertThat(regularizado(redaccion, mundo, redaccion.emitir(trimestre(3))))
                .isZero();
    }

    @EachDatabase
    void aFeDeErratasTellsWhatChangesAndTheNextEditionDoesNotRepeatIt(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        String folio = verificado(mundo, Registro.PLANTEL, 3);
        cerrar(mundo, 1);
        Edicion edicion = redaccion.emitir(trimestre(1));
        refused(
                () -> redaccion.ediciones.corregir(mundo.csc, edicion.folio(), "Nada", List.of()),
                409,
                "nada-que-corregir");
        abrir(mundo, 3);
        verificado(mundo, Registro.LEJANO, 3);
        cerrar(mundo, 1);
        Edicion corregida = redaccion.ediciones.corregir(
                mundo.csc,
                edicion.folio(),
                "Un plantel entregó tarde",
                List.of(new Errata.Cambio("Resumen", "dise", "dice")));
        assertThat(corregida.estado()).isEqualTo(EstadoEdicion.CORREGIDA);
        assertThat(corregida.huella()).as("what was frozen stays").isEqualTo(edicion.huella());
        Errata errata = corregida.erratas().get(0);
        assertThat(errata.folio()).startsWith("FE-").endsWith("-001");
        assertThat(errata.cambios())
                .contains(
                        new Errata.Cambio("Nacional: Personas capacitadas", "21", "42"),
                        new Errata.Cambio("UODCDMX: Personas capacitadas", "0", "21"),
                        new Errata.Cambio("Resumen", "dise", "dice"))
                .noneMatch(c -> c.donde().startsWith("CE-08"));
        cerrar(mundo, 2);
        assertThat(regularizado(redaccion, mundo, redaccion.emitir(trimestre(2))))
                .isZero();
        assertThat(new StoredEdicionesServicio(mundo.tx, mundo.servicios).listar(mundo.csc, folio))
                .hasSize(1);
        refused(() -> redaccion.ediciones.corregir(mundo.csc, edicion.folio(), " ", List.of()), 422, "datos-invalidos");
    }

    @EachDatabase
    void whoHoldsAPrintedPageLearnsWhetherItIsInForce(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Redaccion redaccion = new Redaccion(mundo);
        cerrar(mundo, 1);
        Edicion edicion = redaccion.emitir(trimestre(1));
        String h = edicion.huella().substring(0, 16);
        assertThat(edicion.verificacion()).isEqualTo("https://secyt.example/verificar?folio=ED-T-2026-001&h=" + h);
        assertThat(redaccion.comprobar(edicion.folio(), h).estado()).isEqualTo(Comprobacion.Estado.VIGENTE);
        assertThat(redaccion.comprobar(edicion.folio(), "").estado()).isEqualTo(Comprobacion.Estado.NO_COINCIDE);
        assertThat(redaccion.comprobar(edicion.folio(), "0123456789abcdef").titulo())
                .isEmpty();
        redaccion.ediciones.corregir(mundo.csc, edicion.folio(), "Errata", List.of(new Errata.Cambio("a", "b", "c")));
        Comprobacion despues = redaccion.comprobar(edicion.folio(), h);
        assertThat(despues.estado()).isEqualTo(Comprobacion.Estado.SUSTITUIDA);
        assertThat(despues.sustituida()).startsWith("Fe de erratas FE-");
    }

    private static String verificado(Mundo mundo, String unidad, int mes) {
        String folio = mundo.capturas
                .capturar(mundo.sistema, Mundo.curso(unidad, Mundo.dia(mes)))
                .folio();
        for (Transicion paso : Transicion.values()) {
            mundo.pasos.avanzar(mundo.sistema, folio, paso, PeticionPaso.sola());
        }
        return folio;
    }

    /** A draft says so on its first page and leaves nothing behind, not even a number. */
    private static void borrador(Redaccion redaccion, Mundo mundo) {
        refused(() -> redaccion.ediciones.borrador(mundo.cst, CLAVE, trimestre(1), "docx"), 403, "fuera-de-ambito");
        refused(() -> redaccion.ediciones.borrador(mundo.csc, CLAVE, trimestre(1), "xlsx"), 422, "datos-invalidos");
        Ediciones.Escrito escrito = redaccion.ediciones.borrador(mundo.csc, CLAVE, trimestre(1), "docx");
        assertThat(escrito.archivo()).isEqualTo("BORRADOR.docx");
        assertThat(texto(escrito)).contains("BORRADOR", "Sin valor oficial", "(por justificar)");
        assertThat(mundo.numero("SELECT COUNT(*) FROM edicion")).isZero();
        assertThat(mundo.numero("SELECT COUNT(*) FROM edicion_servicio")).isZero();
    }

    private static String texto(Ediciones.Escrito escrito) {
        try {
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            escrito.escritor().escribir(salida);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(salida.toByteArray()));
            StringBuilder texto = new StringBuilder();
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                texto.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return texto.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cerrar(Mundo mundo, int trimestre) {
        mundo.periodos.cerrar(mundo.dstc, new PeticionPeriodo("CONALEP", 2026, null, trimestre, null, "Corte"));
    }

    private static void abrir(Mundo mundo, int mes) {
        mundo.ejecutar("UPDATE periodo SET cerrado = false, cerrado_en = NULL, cerrado_por = NULL, cerrado_nivel = NULL"
                + " WHERE mes = " + mes);
    }

    private static List<Renglon> servicios(Redaccion redaccion, Identidad quien, Edicion edicion) {
        return redaccion
                .ediciones
                .servicios(quien, edicion.folio(), null, "PERSONAS_CAPACITADAS", TODO)
                .elementos();
    }

    private static Map<String, String> celdas(Redaccion redaccion, Mundo mundo, Edicion edicion, String indicador) {
        Map<String, String> celdas = new LinkedHashMap<>();
        new String(redaccion.bytes(mundo.csc, edicion.folio(), "csv"), UTF_8)
                .lines()
                .map(l -> l.split(";", -1))
                .filter(c -> c[3].equals(indicador))
                .forEach(c -> celdas.put(c[1], c[6]));
        return celdas;
    }

    private static BigDecimal regularizado(Redaccion redaccion, Mundo mundo, Edicion edicion) {
        return new String(redaccion.bytes(mundo.csc, edicion.folio(), "csv"), UTF_8)
                .lines()
                .map(l -> l.split(";", -1))
                .filter(c -> c[3].equals("PERSONAS_CAPACITADAS"))
                .map(c -> new BigDecimal(c[8]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String texto(byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, String> piezas(byte[] legajo) throws IOException {
        Map<String, String> piezas = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(legajo))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                piezas.put(e.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return piezas;
    }
}
