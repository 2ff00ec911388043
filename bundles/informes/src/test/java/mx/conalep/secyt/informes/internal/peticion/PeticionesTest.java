package mx.conalep.secyt.informes.internal.peticion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.PeticionesInforme.Filtro;
import mx.conalep.secyt.informes.PeticionesInforme.Nueva;
import mx.conalep.secyt.informes.PeticionesInforme.Respuesta;
import mx.conalep.secyt.informes.internal.InformesModule;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules(InformesModule.class)
class PeticionesTest {

    private static final Paginacion TODAS = new Paginacion(1, 50);
    private static final Identidad CAPTURISTA = persona("captura", Rol.CAPTURISTA, "08DPT0001C");
    private static final Identidad ESTADO = persona("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final Identidad DSTC = persona("dstc", Rol.DSTC, "CONALEP");
    private static final Identidad AUDITOR = persona("auditor", Rol.AUDITOR, "CONALEP");
    private static final Identidad FIRMA = persona("firma", Rol.FIRMA, "CONALEP");

    private final List<String> notas = new ArrayList<>();
    private final Deposito archivos = new Deposito();
    private String cuerpo = "a,b\r\n1,2\r\n";

    @EachDatabase
    void anAnswerKeepsTheBytesThatWereGiven(TestDatabase database) throws IOException {
        StoredPeticiones mesa = mesa(database, "2026-11-24T12:00:00Z");
        PeticionInforme p = mesa.crear(
                DSTC, new Nueva("Cámara de Diputados", true, "oficio", "LXVI/12", "Cursos 2026", null, null, null, 3));
        assertThat(p.folio()).matches("P2026-\\d{6}");
        assertThat(p.vence()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(p.estado()).isEqualTo(Estado.RECIBIDA);
        PeticionInforme tomada = mesa.tomar(DSTC, p.folio(), 1);
        assertThat(tomada.estado()).isEqualTo(Estado.EN_ATENCION);
        assertThat(tomada.atiende()).isEqualTo("dstc");
        refused(() -> mesa.responder(DSTC, p.folio(), 1, new Respuesta("Va", null, null)), 412, "version-vencida");

        Map<String, String> parametros = Map.of("trimestre", "3", "ejercicio", "2026", "formato", "csv");
        PeticionInforme hecha =
                mesa.responder(DSTC, p.folio(), 2, new Respuesta("Se adjunta.", "csc-resultados", parametros));
        cuerpo = "otras,cifras";
        assertThat(hecha.estado()).isEqualTo(Estado.ATENDIDA);
        assertThat(hecha.entrega().consulta()).isEqualTo("ejercicio=2026&formato=csv&trimestre=3");
        assertThat(hecha.entrega().sha256()).isEqualTo(sha("a,b\r\n1,2\r\n"));
        try (InputStream bytes = mesa.archivo(AUDITOR, p.folio()).bytes()) {
            assertThat(new String(bytes.readAllBytes(), UTF_8)).isEqualTo("a,b\r\n1,2\r\n");
        }
        refused(() -> mesa.cancelar(DSTC, p.folio(), 3, "ya no"), 409, "peticion-terminada");
        assertThat(mesa.leer(DSTC, p.folio())).isEqualTo(hecha);
        assertThat(notas).containsExactly("registrar", "tomar", "responder");
        assertThat(archivos.registrados).containsExactly("csc-resultados.csv");
    }

    @EachDatabase
    void eachSeesHisOwnAndThoseThatHisUnitAnswers(TestDatabase database) {
        StoredPeticiones mesa = mesa(database, "2026-11-24T12:00:00Z");
        PeticionInforme propia = mesa.crear(CAPTURISTA, nueva("Mi avance", null));
        PeticionInforme delEstado = mesa.crear(DSTC, nueva("Del estado", "CE-08"));
        PeticionInforme delPlantel = mesa.crear(DSTC, nueva("Del plantel", "08DPT0001C"));
        PeticionInforme deOtro = mesa.crear(DSTC, nueva("De otro", "CE-10"));

        assertThat(folios(mesa, CAPTURISTA)).containsExactly(propia.folio());
        assertThat(folios(mesa, ESTADO)).containsExactlyInAnyOrder(delEstado.folio(), delPlantel.folio());
        assertThat(folios(mesa, AUDITOR)).hasSize(4);
        refused(() -> mesa.leer(ESTADO, deOtro.folio()), 404, "no-existe");
        refused(() -> mesa.tomar(CAPTURISTA, propia.folio(), 1), 403, "fuera-de-ambito");
        refused(() -> mesa.tomar(AUDITOR, propia.folio(), 1), 403, "fuera-de-ambito");
        refused(() -> mesa.crear(FIRMA, nueva("x", null)), 403, "solo-personal");
        assertThat(mesa.cancelar(CAPTURISTA, propia.folio(), 1, "Ya la tengo").estado())
                .isEqualTo(Estado.CANCELADA);
    }

    @EachDatabase
    void whatIsOverdueIsSaidUntilItIsAnswered(TestDatabase database) throws IOException {
        PeticionInforme p = mesa(database, "2026-11-20T12:00:00Z").crear(DSTC, nueva("Urge", null));
        PeticionInforme otra = mesa(database, "2026-11-24T12:00:00Z").crear(DSTC, nueva("Sin prisa", null));
        StoredPeticiones despues = mesa(database, "2026-12-05T12:00:00Z");
        assertThat(despues.listar(DSTC, new Filtro(null, true), TODAS).elementos())
                .extracting(PeticionInforme::folio)
                .containsExactly(p.folio());
        assertThat(despues.leer(DSTC, otra.folio()).vencida()).isFalse();
        despues.responder(DSTC, p.folio(), 1, new Respuesta("Aquí está", null, null));
        assertThat(despues.leer(DSTC, p.folio()).vencida()).isFalse();
        assertThat(despues.listar(DSTC, new Filtro(null, true), TODAS).total()).isZero();
        Pagina<PeticionInforme> abiertas = despues.listar(DSTC, new Filtro(Estado.RECIBIDA, false), TODAS);
        assertThat(abiertas.elementos()).extracting(PeticionInforme::folio).containsExactly(otra.folio());
    }

    @EachDatabase
    void badRequestsAreToldAndNothingIsKept(TestDatabase database) {
        StoredPeticiones mesa = mesa(database, "2026-11-24T12:00:00Z");
        refused(() -> mesa.crear(DSTC, nueva(" ", null)), 422, "datos-invalidos");
        refused(() -> mesa.crear(DSTC, nueva("x", "NADIE")), 422, "datos-invalidos");
        refused(
                () -> mesa.crear(DSTC, new Nueva(null, null, "paloma", null, "x", null, null, null, null)),
                422,
                "datos-invalidos");
        LocalDate manana = LocalDate.of(2026, 11, 25);
        refused(
                () -> mesa.crear(DSTC, new Nueva(null, null, null, null, "x", null, manana, null, null)),
                422,
                "datos-invalidos");
        assertThat(folios(mesa, DSTC)).isEmpty();
    }

    @EachDatabase
    void daysNotWorkedByTheUnitThatAnswersDoNotCount(TestDatabase database) {
        StoredPeticiones mesa = mesa(database, "2026-11-20T12:00:00Z");
        assertThat(mesa.crear(DSTC, nueva("Diez días", "CE-10")).vence()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(mesa.crear(DSTC, nueva("Diez días", "CE-08")).vence()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    private static Nueva nueva(String asunto, String unidad) {
        return new Nueva(null, null, null, null, asunto, unidad, null, null, null);
    }

    private static List<String> folios(StoredPeticiones mesa, Identidad quien) {
        return mesa.listar(quien, new Filtro(null, false), TODAS).elementos().stream()
                .map(PeticionInforme::folio)
                .toList();
    }

    private static void refused(ThrowingCallable accion, int estado, String codigo) {
        Problema problema = catchThrowableOfType(Problema.class, accion);
        assertThat(problema).isNotNull();
        assertThat(problema.estado()).isEqualTo(estado);
        assertThat(problema.codigo()).isEqualTo(codigo);
    }

    private static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private StoredPeticiones mesa(TestDatabase database, String ahora) {
        Congelacion congelacion = new Congelacion(new Fijo(), archivos);
        Clock reloj = Clock.fixed(Instant.parse(ahora), ZoneOffset.UTC);
        return new StoredPeticiones(
                database.tx(), new Arbol(), new Laborables(), archivos, congelacion, new Notas(), reloj);
    }

    private static String sha(String texto) {
        return Sha256.of(texto);
    }

    private final class Fijo implements Informes {
        @Override
        public List<FuenteInforme> listar(Identidad quien) {
            return List.of();
        }

        @Override
        public FuenteInforme exigir(Identidad quien, String clave) {
            throw Problema.noExiste("un informe", clave);
        }

        @Override
        public Emitido emitir(Identidad quien, String clave, Map<String, String> consulta) {
            byte[] bytes = cuerpo.getBytes(UTF_8);
            return new Emitido(new EnMemoria(bytes), "text/csv", clave + ".csv");
        }
    }

    /** Monday to Friday; CE-08 does not work on 25 November. */
    private static final class Laborables implements CalendarioHabil {

        @Override
        public boolean habil(String unidad, LocalDate dia) {
            boolean declarado = unidad.equals("CE-08") && dia.equals(LocalDate.of(2026, 11, 25));
            return dia.getDayOfWeek().getValue() < 6 && !declarado;
        }

        @Override
        public LocalDate siguiente(String unidad, LocalDate dia) {
            return habil(unidad, dia) ? dia : siguiente(unidad, dia.plusDays(1));
        }

        @Override
        public LocalDate sumar(String unidad, LocalDate desde, int dias) {
            return dias == 0 ? siguiente(unidad, desde) : sumar(unidad, siguiente(unidad, desde.plusDays(1)), dias - 1);
        }

        @Override
        public int entre(String unidad, LocalDate desde, LocalDate hasta) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate hoy() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class EnMemoria implements Documento {

        private final byte[] bytes;

        EnMemoria(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long tamano() {
            return bytes.length;
        }

        @Override
        public void copiar(OutputStream salida) throws IOException {
            salida.write(bytes);
        }

        @Override
        public void close() {
            // nothing to free
        }
    }

    private static final class Deposito implements Archivos {

        private final Map<String, byte[]> porHuella = new HashMap<>();
        private final List<Archivo> todos = new ArrayList<>();
        private final List<String> registrados = new ArrayList<>();

        @Override
        public Contenido recibir(InputStream entrada) throws IOException {
            byte[] bytes = entrada.readAllBytes();
            String huella = sha(new String(bytes, UTF_8));
            porHuella.put(huella, bytes);
            return new Contenido(huella, "text/csv", bytes.length);
        }

        @Override
        public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) {
            Archivo archivo = new Archivo(
                    todos.size(),
                    nombre,
                    contenido.tipo(),
                    contenido.tamano(),
                    contenido.sha256(),
                    unidad,
                    sesion.actor(),
                    sesion.now());
            todos.add(archivo);
            registrados.add(nombre);
            return archivo;
        }

        @Override
        public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo leer(Identidad quien, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo leer(TxSession sesion, long id) {
            return todos.get((int) id);
        }

        @Override
        public InputStream abrir(Archivo archivo) {
            return new ByteArrayInputStream(porHuella.get(archivo.sha256()));
        }
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            notas.add(accion);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }

    private static final class Arbol implements Unidades {

        private static final Map<String, Unidad> TODAS = Map.of(
                "CONALEP", unidad("CONALEP", TipoUnidad.CENTRAL, null, List.of("CONALEP")),
                "CE-08", unidad("CE-08", TipoUnidad.CE, "08", List.of("CE-08", "CONALEP")),
                "CE-10", unidad("CE-10", TipoUnidad.CE, "10", List.of("CE-10", "CONALEP")),
                "08DPT0001C",
                        unidad("08DPT0001C", TipoUnidad.PLANTEL, "08", List.of("08DPT0001C", "CE-08", "CONALEP")));

        private static Unidad unidad(String clave, TipoUnidad tipo, String entidad, List<String> ascendencia) {
            return new Unidad(clave, tipo, clave, entidad, null, LocalDate.of(2000, 1, 1), null, 1, false, ascendencia);
        }

        @Override
        public Optional<Unidad> buscar(String clave) {
            return Optional.ofNullable(TODAS.get(clave));
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(String clave, String campo) {
            return buscar(clave).orElseThrow(() -> Problema.campo(campo, "No existe", clave));
        }

        @Override
        public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
            return TODAS.values().stream()
                    .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                    .toList();
        }
    }
}
