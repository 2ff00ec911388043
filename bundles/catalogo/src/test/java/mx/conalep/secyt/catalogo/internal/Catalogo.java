package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;

/** The catalogue on a database, with two states and their planteles beside it. */
final class Catalogo {

    static final Identidad CSC = Identidad.de("csc", "CSC", Set.of(new Facultad(Rol.CSC, Unidad.NACIONAL)));
    static final Identidad CST = Identidad.de("cst", "CST", Set.of(new Facultad(Rol.CST, Unidad.NACIONAL)));
    static final Identidad PLANTEL =
            Identidad.de("plantel-08", "Plantel", Set.of(new Facultad(Rol.CAPTURISTA, "08DPT0001C")));
    static final Identidad CE_08 =
            Identidad.de("ce-08", "Chihuahua", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-08")));

    final List<String> notas = new ArrayList<>();
    final Unidades unidades = new PocasUnidades();
    final Bitacora bitacora;
    final CatalogoOfertas ofertas;
    final Solicitudes solicitudes;
    final Depuradora depuradora;
    final List<Aviso> avisos = new ArrayList<>();
    final List<String> firmas = new ArrayList<>();
    final List<String> cuentas = new ArrayList<>();

    Catalogo(TestDatabase database) {
        bitacora = new Notas();
        ofertas = new CatalogoOfertas(database.tx(), bitacora, unidades);
        Padron padron = new Padron(database.tx(), firmas, cuentas);
        solicitudes = new StoredSolicitudes(
                database.tx(),
                bitacora,
                unidades,
                (s, a) -> avisos.add(a),
                ofertas,
                padron,
                padron,
                padron.cuentas(),
                padron.altas());
        depuradora = new Depuradora(database.tx(), bitacora, ofertas);
    }

    /** Table of units as far as this slice refers to it. */
    static final class TablaUnidad implements PersistenceModule {
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
            notas.add(sesion.actor() + " " + accion + " " + objeto);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(notas.size(), 0, 0, List.of());
        }
    }

    private static final class PocasUnidades implements Unidades {

        private final List<Unidad> todas = List.of(
                unidad("08DPT0001C", TipoUnidad.PLANTEL, "CE-08"),
                unidad("CAST-08-01", TipoUnidad.CAST, "CE-08"),
                unidad("CE-08", TipoUnidad.CE),
                unidad("CE-10", TipoUnidad.CE),
                unidad("10DPT0001R", TipoUnidad.PLANTEL, "CE-10"));

        private static Unidad unidad(String clave, TipoUnidad tipo, String... arriba) {
            List<String> camino = new ArrayList<>(List.of(clave));
            camino.addAll(List.of(arriba));
            camino.add(Unidad.NACIONAL);
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
            return todas.stream().filter(u -> u.ascendencia().contains(bajo)).toList();
        }
    }
}
