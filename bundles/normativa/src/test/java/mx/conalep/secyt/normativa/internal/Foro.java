package mx.conalep.secyt.normativa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.ComentariosNorma.Consulta;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Normas.Borrador;
import mx.conalep.secyt.normativa.Normas.Datos;
import mx.conalep.secyt.normativa.TramitesNorma.Aprobacion;
import mx.conalep.secyt.normativa.TramitesNorma.NuevoDictamen;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.normativa.internal.cambio.StoredCambios;
import mx.conalep.secyt.normativa.internal.compromiso.StoredCompromisos;
import mx.conalep.secyt.normativa.internal.norma.StoredComentarios;
import mx.conalep.secyt.normativa.internal.norma.StoredDifusion;
import mx.conalep.secyt.normativa.internal.norma.StoredNormas;
import mx.conalep.secyt.normativa.internal.norma.StoredTramites;
import mx.conalep.secyt.normativa.internal.reunion.StoredReuniones;
import mx.conalep.secyt.normativa.internal.supervision.StoredSupervisiones;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.internal.StoredOficios;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Norms and meetings on a database, with a few units and people beside them. */
public final class Foro {

    public static final Identidad CST = persona("cst", Rol.CST, Unidad.NACIONAL);
    public static final Identidad CSC = persona("csc", Rol.CSC, Unidad.NACIONAL);
    public static final Identidad DCAJ = persona("dcaj", Rol.DCAJ, Unidad.NACIONAL);
    public static final Identidad AUDITOR = persona("auditor", Rol.AUDITOR, Unidad.NACIONAL);
    public static final Identidad CE_08 = persona("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    public static final Identidad CE_10 = persona("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");
    public static final Identidad CAST = persona("cast-juarez", Rol.CAPTURISTA, "CAST-08-01");
    public static final Identidad PLANTEL = persona("plantel-08", Rol.DIRECTOR, "08DPT0001C");

    public final List<String> sinCuentas = new CopyOnWriteArrayList<>();
    public final List<String> notas = new CopyOnWriteArrayList<>();
    public final List<Aviso> avisos = new CopyOnWriteArrayList<>();
    public final LocalDate hoy = LocalDate.now(ZoneId.of("America/Mexico_City"));
    public final Tx tx;
    public final Unidades unidades = new Pocas();
    public final Bitacora bitacora = new Notas();
    public final Archivos archivos = new Archivero();
    public final CalendarioHabil calendario = new Corrido();
    public final Oficios oficios;
    public final StoredNormas normas;
    public final StoredTramites tramites;
    public final StoredComentarios comentarios;
    public final StoredDifusion difusion;
    public final StoredCompromisos compromisos;
    public final StoredReuniones reuniones;
    public final StoredCambios cambios;
    public final StoredSupervisiones supervisiones;

    public Foro(TestDatabase base) {
        tx = base.tx();
        oficios = new StoredOficios(tx, unidades, (s, a) -> avisos.add(a), bitacora);
        normas = new StoredNormas(tx, bitacora, unidades, archivos);
        tramites = new StoredTramites(tx, bitacora, normas, archivos, calendario);
        comentarios = new StoredComentarios(tx, bitacora, normas, unidades, oficios, calendario);
        difusion = new StoredDifusion(tx, bitacora, normas, unidades, oficios);
        compromisos = new StoredCompromisos(tx, bitacora, unidades, archivos, (s, a) -> avisos.add(a), cuentas());
        cambios = new StoredCambios(tx, bitacora, unidades, normas, (s, a) -> avisos.add(a));
        supervisiones =
                new StoredSupervisiones(tx, bitacora, unidades, archivos, normas, compromisos, (s, a) -> avisos.add(a));
        reuniones = new StoredReuniones(
                tx, bitacora, unidades, archivos, normas, compromisos, calendario, oficios, (s, a) -> avisos.add(a));
    }

    /** Everybody has an account, but nobody of the units in {@code sinCuentas}. */
    private Cuentas cuentas() {
        return (Cuentas) java.lang.reflect.Proxy.newProxyInstance(
                Cuentas.class.getClassLoader(),
                new Class<?>[] {Cuentas.class},
                (p, m, a) -> List.of("CE-08", "CE-10", "CAST-08-01").stream()
                        .filter(u -> !sinCuentas.contains(u))
                        .map(u -> new Cuentas.Cuenta(
                                u.toLowerCase(java.util.Locale.ROOT),
                                u,
                                true,
                                false,
                                List.of(new Cuentas.Nombramiento(
                                        Rol.UNIDAD_ESTATAL,
                                        u,
                                        Cuentas.Calidad.TITULAR,
                                        LocalDate.of(2020, 1, 1),
                                        null)),
                                1))
                        .toList());
    }

    /** A norm of technological services with two articles, in force for twenty days. */
    public Norma vigente(String clave) {
        Norma n = normas.crear(
                CST, new Datos(clave, "Lineamientos", Clase.LINEAMIENTOS, List.of(Linea.TECNOLOGICOS), "CST"));
        n = normas.redactar(
                CST,
                clave,
                n.version(),
                new Borrador("", null, List.of(new Articulo("1", "", "Uno."), new Articulo("2", "", "Dos."))));
        n = comentarios.consultar(CST, clave, n.version(), new Consulta(List.of("CE-08"), 5));
        n = tramites.someter(CST, clave, n.version());
        n = tramites.dictaminar(
                DCAJ, clave, n.version(), new NuevoDictamen(Organo.DCAJ, true, "", hoy.minusDays(30), null, null));
        n = tramites.aprobar(DCAJ, clave, n.version(), new Aprobacion("R-" + clave, hoy.minusDays(30)));
        return tramites.entrarEnVigor(CST, clave, n.version(), hoy.minusDays(20));
    }

    public List<String> avisadas(String motivo) {
        return avisos.stream()
                .filter(a -> a.motivo().equals(motivo))
                .map(Aviso::unidad)
                .toList();
    }

    public static void refused(int estado, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }

    private static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    /** Table of units as far as this slice refers to it. */
    public static final class TablaUnidad implements PersistenceModule {
        @Override
        public String id() {
            return "organizacion";
        }

        @Override
        public String changelog() {
            return "db/unidades-de-prueba.xml";
        }
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            notas.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(notas.size(), 0, 0, List.of());
        }
    }

    /** Every day is worked. */
    private final class Corrido implements CalendarioHabil {

        @Override
        public boolean habil(String unidad, LocalDate dia) {
            return true;
        }

        @Override
        public LocalDate siguiente(String unidad, LocalDate dia) {
            return dia;
        }

        @Override
        public LocalDate sumar(String unidad, LocalDate desde, int dias) {
            return desde.plusDays(dias);
        }

        @Override
        public int entre(String unidad, LocalDate desde, LocalDate hasta) {
            return (int) (hasta.toEpochDay() - desde.toEpochDay());
        }

        @Override
        public LocalDate hoy() {
            return hoy;
        }
    }

    private static final class Pocas implements Unidades {

        private final List<Unidad> todas = List.of(
                unidad(Unidad.NACIONAL, TipoUnidad.CENTRAL),
                unidad("DSTC", TipoUnidad.CENTRAL),
                unidad("CST", TipoUnidad.CENTRAL, "DSTC"),
                unidad("CSC", TipoUnidad.CENTRAL, "DSTC"),
                unidad("DCAJ", TipoUnidad.CENTRAL),
                unidad("COMERI", TipoUnidad.CENTRAL),
                unidad("CE-08", TipoUnidad.CE),
                unidad("CE-10", TipoUnidad.CE),
                unidad("CAST-08-01", TipoUnidad.CAST, "CE-08"),
                unidad("08DPT0001C", TipoUnidad.PLANTEL, "CE-08"));

        private static Unidad unidad(String clave, TipoUnidad tipo, String... arriba) {
            List<String> camino = new ArrayList<>(List.of(clave));
            camino.addAll(List.of(arriba));
            if (!clave.equals(Unidad.NACIONAL)) {
                camino.add(Unidad.NACIONAL);
            }
            LocalDate desde = LocalDate.of(2000, 1, 1);
            return new Unidad(clave, tipo, clave, null, null, desde, null, 1, false, camino);
        }

        @Override
        public Optional<Unidad> buscar(String clave) {
            return todas.stream().filter(u -> u.clave().equals(clave)).findFirst();
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(String clave, String campo) {
            return Optional.ofNullable(clave)
                    .flatMap(this::buscar)
                    .orElseThrow(() -> Problema.campo(campo, "No existe.", clave));
        }

        @Override
        public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
            return todas.stream()
                    .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
                    .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                    .toList();
        }
    }

    /** Has any file. */
    private static final class Archivero implements Archivos {

        @Override
        public Archivo leer(Identidad quien, long id) {
            return new Archivo(id, "a.pdf", "application/pdf", 1, "0".repeat(64), "CST", "x", Instant.EPOCH);
        }

        @Override
        public Archivo leer(TxSession sesion, long id) {
            return leer(CST, id);
        }

        @Override
        public Contenido recibir(InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream abrir(Archivo archivo) {
            throw new UnsupportedOperationException();
        }
    }
}
