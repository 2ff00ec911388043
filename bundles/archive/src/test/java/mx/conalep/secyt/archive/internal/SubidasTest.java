package mx.conalep.secyt.archive.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.internal.Subidas.Avance;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

@Modules(ArchiveModule.class)
class SubidasTest {

    private static final String PLANTEL = "08DPT0001C";
    private static final byte[] PDF = "%PDF-1.7\nun acta de tres trozos".getBytes(ISO_8859_1);
    private static final Identidad CAPTURISTA = quien("captura", Rol.CAPTURISTA, PLANTEL);
    private static final Identidad DIRECTOR = quien("director", Rol.DIRECTOR, PLANTEL);
    private static final Identidad AUDITOR = quien("auditor", Rol.AUDITOR, "CONALEP");
    private static final int MAXIMO = 1_000;

    private final List<String> bitacora = new ArrayList<>();

    @TempDir
    Path carpeta;

    @EachDatabase
    void aFileMayComeInPiecesAndTheLastOneMakesIt(TestDatabase base) throws IOException {
        Subidas subidas = subidas(base);
        long id = abrir(subidas, PDF.length, Sha256.of(PDF));
        assertThat(agregar(subidas, id, 0, 10).archivo()).isNull();
        assertThat(agregar(subidas, id, 10, 20).subida().recibido()).isEqualTo(20);
        Archivo archivo = archivo(agregar(subidas, id, 20, PDF.length));
        assertThat(archivo.tipo()).isEqualTo("application/pdf");
        assertThat(archivo.sha256()).isEqualTo(Sha256.of(PDF));
        assertThat(archivo.nombre()).isEqualTo("acta.pdf");
        try (InputStream bytes = archivos(base).abrir(archivo)) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(bitacora).containsExactly("subir envio " + id, "archivar archivo " + archivo.id());
        assertThat(trozos(base)).isZero();
        whoeverMissedTheLastAnswerAsksAgainAndGetsTheSameFile(base, id, archivo);
    }

    private void whoeverMissedTheLastAnswerAsksAgainAndGetsTheSameFile(TestDatabase base, long id, Archivo archivo)
            throws IOException {
        Subidas subidas = subidas(base);
        assertThat(subidas.leer(CAPTURISTA, id).recibido()).isEqualTo(PDF.length);
        assertThat(archivo(agregar(subidas, id, PDF.length, PDF.length))).isEqualTo(archivo);
        subidas.cancelar(CAPTURISTA, id);
        assertThat(archivos(base).leer(CAPTURISTA, archivo.id())).isEqualTo(archivo);
    }

    @EachDatabase
    void aCrashAfterTheLastPieceLosesNothing(TestDatabase base) throws IOException {
        Subidas subidas = subidas(base);
        long id = abrir(subidas, PDF.length, null);
        base.tx().write(CAPTURISTA, s -> {
            TrozoRows.insertar(s, id, 0, PDF);
            return SubidaRows.avanzar(s, id, 0, PDF.length, s.now().plus(Subidas.VIGENCIA));
        });
        assertThat(archivo(agregar(subidas, id, PDF.length, PDF.length)).sha256())
                .isEqualTo(Sha256.of(PDF));
    }

    @EachDatabase
    void aPieceThatBeginsElsewhereIsToldWhereItGoesOnUnlessTheUploadIsSomebodyElses(TestDatabase base)
            throws IOException {
        Subidas subidas = subidas(base);
        long id = abrir(subidas, PDF.length, null);
        agregar(subidas, id, 0, 10);
        Problema problema = rechaza(409, () -> agregar(subidas, id, 0, 10));
        assertThat(problema.errores().get(0).valor()).isEqualTo("10");
        rechaza(413, () -> subidas.agregar(CAPTURISTA, id, 10, new byte[PDF.length]));
        assertThat(subidas.leer(CAPTURISTA, id).recibido()).isEqualTo(10);
        itIsThereOnlyForTheAccountThatBeganIt(subidas, id);
    }

    private static void itIsThereOnlyForTheAccountThatBeganIt(Subidas subidas, long id) {
        rechaza(404, () -> subidas.leer(DIRECTOR, id));
        rechaza(404, () -> subidas.agregar(DIRECTOR, id, 10, PDF));
        rechaza(404, () -> subidas.cancelar(DIRECTOR, id));
        rechaza(403, () -> subidas.abrir(AUDITOR, Subida.nueva(Pertenencia.de(PLANTEL), "a.pdf", 1, null)));
        rechaza(404, () -> subidas.abrir(CAPTURISTA, Subida.nueva(Pertenencia.de("NO-HAY"), "a.pdf", 1, null)));
        rechaza(413, () -> abrir(subidas, MAXIMO + 1, null));
    }

    @EachDatabase
    void ofTwoAtOnceOneWins(TestDatabase base) throws Exception {
        Subidas subidas = subidas(base);
        long id = abrir(subidas, PDF.length, null);
        ExecutorService hilos = Executors.newFixedThreadPool(4);
        try {
            List<Future<Avance>> intentos = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                intentos.add(hilos.submit(() -> agregar(subidas, id, 0, 10)));
            }
            assertThat(intentos.stream().filter(SubidasTest::gano)).hasSize(1);
        } finally {
            hilos.shutdown();
        }
        assertThat(subidas.leer(CAPTURISTA, id).recibido()).isEqualTo(10);
        assertThat(archivo(agregar(subidas, id, 10, PDF.length)).sha256()).isEqualTo(Sha256.of(PDF));
    }

    @EachDatabase
    void whatIsRefusedCancelledOrForgottenIsThrownAway(TestDatabase base) throws IOException {
        Subidas subidas = subidas(base);
        long otraHuella = abrir(subidas, PDF.length, "0".repeat(64));
        rechaza(422, () -> agregar(subidas, otraHuella, 0, PDF.length));
        rechaza(404, () -> subidas.leer(CAPTURISTA, otraHuella));
        long programa = abrir(subidas, 4, null);
        rechaza(415, () -> subidas.agregar(CAPTURISTA, programa, 0, "MZ\u0000\u0003".getBytes(ISO_8859_1)));
        rechaza(404, () -> subidas.leer(CAPTURISTA, programa));
        itIsGoneWhenItIsCancelledOrADayAfterItsLastPiece(base, subidas);
        anAccountHasOnlySoManyUnderWay(subidas);
    }

    private void itIsGoneWhenItIsCancelledOrADayAfterItsLastPiece(TestDatabase base, Subidas subidas)
            throws IOException {
        long cancelada = abrir(subidas, PDF.length, null);
        agregar(subidas, cancelada, 0, 10);
        subidas.cancelar(CAPTURISTA, cancelada);
        rechaza(404, () -> agregar(subidas, cancelada, 10, PDF.length));
        long dejada = abrir(subidas, PDF.length, null);
        agregar(subidas, dejada, 0, 10);
        barrer(base, Duration.ofHours(23));
        assertThat(subidas.leer(CAPTURISTA, dejada).recibido()).isEqualTo(10);
        barrer(base, Duration.ofHours(25));
        rechaza(404, () -> subidas.leer(CAPTURISTA, dejada));
        assertThat(trozos(base)).isZero();
    }

    private static void anAccountHasOnlySoManyUnderWay(Subidas subidas) {
        for (int i = 0; i < Subidas.ABIERTAS; i++) {
            abrir(subidas, 1, null);
        }
        rechaza(409, () -> abrir(subidas, 1, null));
    }

    private static boolean gano(Future<Avance> intento) {
        try {
            return intento.get().subida().recibido() == 10;
        } catch (Exception e) {
            assertThat(e.getCause()).isInstanceOf(Problema.class);
            assertThat(((Problema) e.getCause()).estado()).isEqualTo(409);
            return false;
        }
    }

    private static long abrir(Subidas subidas, long tamano, @Nullable String sha256) {
        return subidas.abrir(CAPTURISTA, Subida.nueva(Pertenencia.de(PLANTEL), "acta.pdf", tamano, sha256))
                .id();
    }

    private static Avance agregar(Subidas subidas, long id, int desde, int hasta) throws IOException {
        return subidas.agregar(CAPTURISTA, id, desde, Arrays.copyOfRange(PDF, desde, hasta));
    }

    private static Archivo archivo(Avance avance) {
        assertThat(avance.archivo()).isNotNull();
        return avance.archivo();
    }

    private static int trozos(TestDatabase base) {
        return base.tx().read(s -> {
            try (var filas = s.jdbc().createStatement().executeQuery("SELECT COUNT(*) FROM archivo_trozo")) {
                filas.next();
                return filas.getInt(1);
            }
        });
    }

    private Subidas subidas(TestDatabase base) {
        return new Subidas(base.tx(), archivos(base), new Apuntes());
    }

    private StoredArchivos archivos(TestDatabase base) {
        Map<String, List<String>> ramas = Map.of(PLANTEL, List.of(PLANTEL, "CE-08", "CONALEP"));
        return new StoredArchivos(
                base.tx(),
                u -> ramas.getOrDefault(u, List.of()),
                new Apuntes(),
                new Destinos(),
                almacen(Clock.systemUTC()));
    }

    private Almacen almacen(Clock reloj) {
        return new Almacen(carpeta, MAXIMO, reloj);
    }

    private void barrer(TestDatabase base, Duration despues) {
        Clock luego = Clock.fixed(Instant.now().plus(despues), ZoneOffset.UTC);
        new Barrido(base.tx(), new Siempre(), almacen(luego), luego).ronda();
    }

    private static Identidad quien(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private static Problema rechaza(int estado, ThrowingCallable intento) {
        Problema problema = catchThrowableOfType(Problema.class, intento);
        assertThat(problema).isNotNull();
        assertThat(problema.estado()).isEqualTo(estado);
        return problema;
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
        public synchronized void anotar(
                TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            bitacora.add(accion + " " + objeto + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }
}
