package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.HojasMetas;
import mx.conalep.secyt.seguimiento.HojasMetas.Suerte;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import mx.conalep.secyt.seguimiento.internal.importacion.Libro;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

/** Goals out to a workbook and in again. */
@Modules({TrabajosModule.class, SeguimientoModule.class})
class HojasMetasTest {

    private static final String PERSONAS = "PERSONAS_CAPACITADAS";
    private static final String CUOTAS = "CUOTAS_RECUPERACION";

    @EachDatabase
    void onlyWhatDiffersIsAppliedAndWhatOthersChangedIsAConflict(TestDatabase database) throws IOException {
        Mundo mundo = new Mundo(database);
        Meta observada = AcuerdosTest.capturar(mundo, mundo.capturista, PERSONAS, Registro.PLANTEL, 1, 2, 3, 4);
        mundo.metas.observar(
                mundo.csc, observada.id(), new PeticionObservacion(2, "Es muy poco", LocalDate.of(2099, 1, 31)), null);
        Meta ajena = AcuerdosTest.capturar(mundo, mundo.capturista, CUOTAS, Registro.PLANTEL, 5, 6, 7, 8);
        byte[] libro = descargar(mundo, mundo.estado);
        assertThat(partes(libro, "comments")).contains("Es muy poco (plazo: 2099-01-31)");
        assertThat(partes(libro, "sheet1")).contains("sheetProtection");
        String csv = csv(libro);
        assertThat(mundo.hojas.subir(mundo.estado, libro, true).iguales()).isEqualTo(2);

        String editada = csv.replace("\"1\",\"2\",\"3\",\"4\"", "\"1\",\"20\",\"3\",\"4\"")
                .replace("\"5\",\"6\",\"7\",\"8\"", "\"5\",\"6\",\"7\",\"80.5\"");
        HojasMetas.Resultado ensayo = subir(mundo, mundo.estado, editada, false);
        assertThat(ensayo.cambiadas()).isEqualTo(2);
        assertThat(mundo.metas.leer(mundo.estado, observada.id()).estado())
                .as("a trial changes nothing")
                .isEqualTo(Meta.Estado.OBSERVADA);
        mundo.metas.guardar(
                mundo.capturista,
                new PeticionMeta(
                        2027,
                        CUOTAS,
                        Registro.PLANTEL,
                        ajena.trimestres().stream().map(t -> t.add(t)).toList(),
                        null),
                ajena.version());
        HojasMetas.Resultado hecha = subir(mundo, mundo.estado, editada, true);
        assertThat(hecha.renglones())
                .extracting(HojasMetas.Fila::indicador, HojasMetas.Fila::suerte)
                .containsExactlyInAnyOrder(tuple(PERSONAS, Suerte.CAMBIADA), tuple(CUOTAS, Suerte.CONFLICTO));
        assertThat(hecha.renglones())
                .filteredOn(r -> r.suerte() == Suerte.CONFLICTO)
                .flatExtracting(HojasMetas.Fila::errores)
                .extracting(ErrorCampo::mensaje)
                .singleElement()
                .satisfies(m -> assertThat(m).contains("captura la dejó en 10, 12, 14, 16"));
        assertThat(mundo.metas.leer(mundo.estado, observada.id()).estado()).isEqualTo(Meta.Estado.CAPTURADA);
        assertThat(subir(mundo, mundo.estado, editada, true).iguales())
                .as("the same file again changes nothing")
                .isEqualTo(1);
    }

    @EachDatabase
    void everyFaultIsToldAtItsRowAndColumn(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        assertThat(refused(() -> subir(mundo, mundo.estado, "ejercicio,t1\n2027,3\n", true), 422, "datos-invalidos")
                        .errores())
                .hasSize(5);
        String csv = """
                ejercicio,unidad,indicador,t1,t2,t3,t4
                2027,08DPT0001C,PERSONAS_CAPACITADAS,1,2,3,4
                2027,08DPT0001C,PERSONAS_CAPACITADAS,9,9,9,9
                2027,08DPT0001C,HORAS_CAPACITACION,1.5,2,mil,
                2027,08DPT0001C,SERVICIOS_CAPACITACION,1.5,2,3,4
                2027,09DPT0001Z,HORAS_CAPACITACION,1,1,1,1
                2027,08DPT0002B,HORAS_CAPACITACION,,,,
                """;
        HojasMetas.Resultado resultado = subir(mundo, mundo.estado, csv, true);
        assertThat(resultado.nuevas()).isEqualTo(1);
        assertThat(resultado.iguales()).as("a row that nobody filled in").isEqualTo(1);
        assertThat(resultado.renglones())
                .filteredOn(r -> r.suerte() == Suerte.ERROR)
                .extracting(
                        HojasMetas.Fila::fila,
                        r -> r.errores().stream().map(ErrorCampo::campo).toList())
                .containsExactly(
                        tuple(3, List.of("renglon")),
                        tuple(4, List.of("t3", "t4")),
                        tuple(5, List.of("t1")),
                        tuple(6, List.of("renglon")));
    }

    private static HojasMetas.Resultado subir(Mundo mundo, Identidad quien, String csv, boolean aplicar) {
        return mundo.hojas.subir(quien, csv.getBytes(StandardCharsets.UTF_8), aplicar);
    }

    private static byte[] descargar(Mundo mundo, Identidad quien) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        mundo.hojas.descargar(quien, 2027, null).escribir(salida);
        return salida.toByteArray();
    }

    private static String csv(byte[] libro) {
        return new String(Libro.csv(libro, Set.of()), StandardCharsets.UTF_8);
    }

    /** Text of the parts of a workbook with that in their names. */
    private static String partes(byte[] libro, String nombre) throws IOException {
        StringBuilder texto = new StringBuilder();
        Path archivo = Files.write(Files.createTempFile("metas", ".xlsx"), libro);
        try (ZipFile zip = new ZipFile(archivo.toFile())) {
            for (ZipEntry parte : Collections.list(zip.entries())) {
                if (parte.getName().contains(nombre)) {
                    texto.append(new String(zip.getInputStream(parte).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Files.delete(archivo);
        return texto.toString();
    }
}
