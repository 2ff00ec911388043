package mx.conalep.secyt.archive.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.archive.Destino;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Modules(ArchiveModule.class)
class ArchivosTest {

    private static final String PLANTEL = "08DPT0001C";
    private static final byte[] PDF = "%PDF-1.7\nuno".getBytes(ISO_8859_1);
    private static final Identidad CAPTURISTA = quien("captura", Rol.CAPTURISTA, PLANTEL);
    private static final Identidad CE = quien("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final Identidad VECINA = quien("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");
    private static final Identidad AUDITOR = quien("auditor", Rol.AUDITOR, "CONALEP");

    private static final Identidad FIRMA = quien("firma", Rol.FIRMA, "CONALEP");
    private static final Identidad OTRA_FIRMA = quien("otra", Rol.FIRMA, "CONALEP");

    private final List<String> bitacora = new ArrayList<>();

    @TempDir
    Path carpeta;

    @EachDatabase
    void whatIsHandedInComesBackAsItWas(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Archivo archivo = archivos.guardar(CAPTURISTA, PLANTEL, "C:\\firmas\\lista \"1\".pdf", bytes(PDF));
        assertThat(archivo.nombre()).isEqualTo("lista _1_.pdf");
        assertThat(archivo.tipo()).isEqualTo("application/pdf");
        assertThat(archivo.tamano()).isEqualTo(PDF.length);
        assertThat(archivos.leer(CE, archivo.id())).isEqualTo(archivo);
        assertThat(leido(archivos, archivo)).isEqualTo(PDF);
        assertThat(bitacora).containsExactly("archivar archivo " + archivo.id());
    }

    @EachDatabase
    void aFileIsForThoseWithAPostOverItsUnit(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Archivo deLaEstatal = archivos.guardar(CE, "CE-08", "a.pdf", bytes(PDF));
        assertThat(archivos.leer(AUDITOR, deLaEstatal.id())).isEqualTo(deLaEstatal);
        rechaza(404, () -> archivos.leer(CAPTURISTA, deLaEstatal.id()));
        rechaza(404, () -> archivos.leer(VECINA, deLaEstatal.id()));
        rechaza(404, () -> archivos.leer(CE, 999));
        rechaza(403, () -> archivos.guardar(VECINA, PLANTEL, "a.pdf", bytes(PDF)));
        rechaza(403, () -> archivos.guardar(AUDITOR, PLANTEL, "a.pdf", bytes(PDF)));
        rechaza(404, () -> archivos.guardar(CE, "NO-HAY", "a.pdf", bytes(PDF)));
    }

    @EachDatabase
    void aFileForACaseIsSeenThroughTheCaseAlone(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Archivo suyo = archivos.guardar(FIRMA, "expediente", "12", "contrato.pdf", bytes(PDF));
        assertThat(suyo.unidad()).isEqualTo("CE-08");
        assertThat(archivos.leer(FIRMA, suyo.id())).isEqualTo(suyo);
        rechaza(404, () -> archivos.leer(OTRA_FIRMA, suyo.id()));
        rechaza(404, () -> archivos.leer(CE, suyo.id()));
        rechaza(404, () -> archivos.leer(AUDITOR, suyo.id()));
        Archivo porElExpediente = base.tx().read(s -> archivos.leer(s, suyo.id()));
        assertThat(porElExpediente).isEqualTo(suyo);
        rechaza(403, () -> archivos.guardar(OTRA_FIRMA, "expediente", "12", "a.pdf", bytes(PDF)));
        rechaza(403, () -> archivos.guardar(FIRMA, "CE-08", "a.pdf", bytes(PDF)));
        rechaza(404, () -> archivos.guardar(FIRMA, "oficio", "12", "a.pdf", bytes(PDF)));
        rechaza(422, () -> Pertenencia.pedida("CE-08", "12"));
    }

    private static Destinos destinos() {
        Destinos destinos = new Destinos();
        destinos.agregar(new Destino() {

            @Override
            public String cosa() {
                return "expediente";
            }

            @Override
            public String unidad(Identidad quien, String clave) {
                if (!quien.equals(FIRMA)) {
                    throw Problema.prohibido("no-es-su-unidad", "No le toca.");
                }
                return "CE-08";
            }
        });
        return destinos;
    }

    @EachDatabase
    void equalContentsShareTheirBytes(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Archivo uno = archivos.guardar(CAPTURISTA, PLANTEL, "uno.pdf", bytes(PDF));
        Archivo otro = archivos.guardar(CE, "CE-08", "otro.pdf", bytes(PDF));
        assertThat(otro.id()).isNotEqualTo(uno.id());
        assertThat(otro.sha256()).isEqualTo(uno.sha256());
        assertThat(enLaCarpeta()).hasSize(1);
    }

    @EachDatabase
    void theSweepTakesOnlyWhatNobodyNeedsAndOnlyAfterADay(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Archivo necesario = archivos.guardar(CAPTURISTA, PLANTEL, "uno.pdf", bytes(PDF));
        Contenido huerfano = archivos.recibir(bytes("%PDF-1.7\nhuérfano".getBytes(UTF_8)));
        Files.write(carpeta.resolve("nuevo123.tmp"), PDF);
        barrer(base, Duration.ofHours(23));
        assertThat(enLaCarpeta()).hasSize(3);
        barrer(base, Duration.ofHours(25));
        assertThat(enLaCarpeta()).containsExactly(necesario.sha256());
        Contenido otraVez = archivos.recibir(bytes("%PDF-1.7\nhuérfano".getBytes(UTF_8)));
        assertThat(otraVez).isEqualTo(huerfano);
        assertThat(enLaCarpeta()).hasSize(2);
    }

    @EachDatabase
    void aTransactionThatFailsLeavesNoRow(TestDatabase base) throws IOException {
        StoredArchivos archivos = archivos(base);
        Contenido contenido = archivos.recibir(bytes(PDF));
        catchThrowableOfType(
                IllegalStateException.class,
                () -> base.tx().write(CE, s -> {
                    archivos.registrar(s, "CE-08", "a.pdf", contenido);
                    throw new IllegalStateException("no");
                }));
        boolean enUso = base.tx().read(s -> ArchivoRows.enUso(s, contenido.sha256()));
        assertThat(enUso).isFalse();
    }

    @Test
    void theTypeIsToldFromTheContent() throws IOException {
        assertThat(tipo(PDF)).isEqualTo("application/pdf");
        assertThat(tipo(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo("image/png");
        assertThat(tipo(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo("image/jpeg");
        assertThat(tipo("unidad,meta\r\nCd. Juárez,1".getBytes(ISO_8859_1))).isEqualTo("text/csv");
        assertThat(tipo("\ufeff<?xml version=\"1.0\"?><a>ñ</a>".getBytes(UTF_8)))
                .isEqualTo("application/xml");
        assertThat(tipo(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(TipoZip.XLSX);
        assertThat(tipo(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(TipoZip.DOCX);
        assertThat(tipo(zip("lista.csv"))).isEqualTo("application/zip");
    }

    @Test
    void whatCouldRunIsRefused() throws IOException {
        for (byte[] malo : List.of(
                "MZ\u0000\u0003".getBytes(ISO_8859_1),
                "\u007fELF\u0001".getBytes(ISO_8859_1),
                "#!/bin/sh\nrm -rf".getBytes(UTF_8),
                "<html><script>1</script></html>".getBytes(UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8),
                "<a><b:script xmlns:b='x'/><svg/></a>".getBytes(UTF_8),
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(UTF_8),
                "PK\u0003\u0004roto".getBytes(ISO_8859_1),
                zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                zip("META-INF/MANIFEST.MF", "a/B.class"),
                zip("carpeta/Instalar.EXE"))) {
            rechaza(415, () -> tipo(malo));
        }
        rechaza(422, () -> tipo(new byte[0]));
        rechaza(413, () -> new Almacen(carpeta, 4, Clock.systemUTC()).recibir(bytes(PDF)));
        assertThat(enLaCarpeta()).isEmpty();
    }

    @Test
    void theFileOfAFormIsItsFirstPartWithAName() throws IOException {
        String cuerpo = "--x\r\nContent-Disposition: form-data; name=\"unidad\"\r\n\r\nCE-08\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n--x--\r\n";
        Parte parte = Parte.leer("multipart/form-data; boundary=x", bytes(cuerpo.getBytes(UTF_8)));
        assertThat(parte.nombre()).isEqualTo("a.csv");
        assertThat(parte.contenido().readAllBytes()).asString(UTF_8).isEqualTo("a,b\r\n1,2");
        rechaza(422, () -> Parte.leer("multipart/form-data; boundary=y", bytes(cuerpo.getBytes(UTF_8))));
        rechaza(422, () -> Parte.leer("multipart/form-data", bytes(PDF)));
    }

    private StoredArchivos archivos(TestDatabase base) {
        Map<String, List<String>> ramas =
                Map.of(PLANTEL, List.of(PLANTEL, "CE-08", "CONALEP"), "CE-08", List.of("CE-08", "CONALEP"));
        return new StoredArchivos(
                base.tx(),
                u -> ramas.getOrDefault(u, List.of()),
                new Apuntes(),
                destinos(),
                almacen(Clock.systemUTC()));
    }

    private Almacen almacen(Clock reloj) {
        return new Almacen(carpeta, 1_000_000, reloj);
    }

    private void barrer(TestDatabase base, Duration despues) {
        Clock luego = Clock.fixed(Instant.now().plus(despues), ZoneOffset.UTC);
        new Barrido(base.tx(), new Siempre(), almacen(luego), luego).ronda();
    }

    private List<String> enLaCarpeta() throws IOException {
        try (Stream<Path> archivos = Files.walk(carpeta)) {
            return archivos.filter(Files::isRegularFile)
                    .map(a -> a.getFileName().toString())
                    .toList();
        }
    }

    private String tipo(byte[] contenido) throws IOException {
        return almacen(Clock.systemUTC()).recibir(bytes(contenido)).tipo();
    }

    private static byte[] leido(StoredArchivos archivos, Archivo archivo) throws IOException {
        try (InputStream entrada = archivos.abrir(archivo)) {
            return entrada.readAllBytes();
        }
    }

    private static byte[] zip(String... nombres) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String nombre : nombres) {
                zip.putNextEntry(new ZipEntry(nombre));
            }
        }
        return bytes.toByteArray();
    }

    private static InputStream bytes(byte[] contenido) {
        return new ByteArrayInputStream(contenido);
    }

    private static Identidad quien(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private static void rechaza(int estado, ThrowingCallable intento) {
        Problema problema = catchThrowableOfType(Problema.class, intento);
        assertThat(problema).isNotNull();
        assertThat(problema.estado()).isEqualTo(estado);
    }

    private static final class Siempre implements Lease {

        @Override
        public boolean acquire(String name, Duration time) {
            return true;
        }

        @Override
        public void release(String name) {
            // nobody else wants it
        }
    }

    private final class Apuntes implements Bitacora {

        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            bitacora.add(accion + " " + objeto + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }
}
