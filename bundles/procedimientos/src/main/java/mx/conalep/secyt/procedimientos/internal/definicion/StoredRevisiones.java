package mx.conalep.secyt.procedimientos.internal.definicion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Revisor;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento.Estado;
import mx.conalep.secyt.procedimientos.RevisionRevisada;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Revisions as rows. */
@Component
public final class StoredRevisiones implements Revisiones {

    private final Tx tx;
    private final Bitacora bitacora;
    private final Acervo acervo;
    private final CalendarioHabil calendario;

    /** On these tables. */
    @Activate
    public StoredRevisiones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Acervo acervo,
            @Reference CalendarioHabil calendario) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.acervo = acervo;
        this.calendario = calendario;
    }

    @Override
    public List<RevisionProcedimiento> listar(String clave) {
        List<RevisionProcedimiento> revisiones = acervo.filas(clave)
                .sorted(Comparator.comparing(Fila::id).reversed())
                .map(this::revision)
                .toList();
        if (revisiones.isEmpty()) {
            throw Problema.noExiste("un procedimiento", clave);
        }
        return revisiones;
    }

    @Override
    public RevisionRevisada ver(String clave, long id) {
        Fila fila = exigir(clave, id);
        return new RevisionRevisada(revision(fila), hallazgos(acervo.definicion(fila)));
    }

    @Override
    public byte[] archivo(String clave, long id) {
        return acervo.archivo(exigir(clave, id));
    }

    @Override
    public RevisionRevisada cargar(Identidad quien, String clave, byte[] archivo) {
        exigirRol(quien);
        exigirNacional(clave);
        Carga carga = Carga.leer(clave, archivo);
        List<Hallazgo> hallazgos = hallazgos(carga.definicion());
        Carga.exigir(hallazgos);
        Fila fila = tx.write(quien, s -> guardar(s, carga));
        acervo.recargar();
        return new RevisionRevisada(revision(fila), hallazgos);
    }

    @Override
    public Comparacion comparar(String clave, long id) {
        Definicion nueva = acervo.definicion(exigir(clave, id));
        return Comparacion.de(
                acervo.vigente(clave).map(Vigente::definicion).orElseGet(() -> Carga.vacia(nueva)), nueva);
    }

    @Override
    public RevisionProcedimiento poner(Identidad quien, String clave, long id, int version, LocalDate desde) {
        exigirRol(quien);
        exigirNacional(clave);
        LocalDate hoy = calendario.hoy();
        Fila fila = exigir(clave, id);
        if (fila.puesta(hoy)) {
            throw Problema.conflicto(
                    "ya-vigente",
                    "La revisión entró en vigor el " + fila.desdeOHoy(hoy) + "; cargue otra para cambiarla.");
        }
        if (desde.isBefore(hoy)) {
            throw Problema.campo("desde", "Ponga el día de hoy o uno posterior: lo pasado no cambia.", desde);
        }
        Carga.exigir(hallazgos(acervo.definicion(fila)));
        Fila puesta = tx.write(quien, s -> poner(s, fila, version, desde));
        acervo.recargar();
        return revision(puesta);
    }

    @Override
    public List<Hallazgo> revisarManual() {
        return Revisor.revisar(vigentes());
    }

    private Fila guardar(TxSession s, Carga carga) throws SQLException {
        Definicion definicion = carga.definicion();
        if (RevisionRows.existe(s, definicion.clave(), carga.huella())) {
            throw Problema.conflicto(
                    "revision-repetida", "Ese mismo archivo ya está cargado; búsquelo en la lista de revisiones.");
        }
        long id = RevisionRows.ids(s, 1)[0];
        RevisionRows.insertar(s, id, definicion.clave(), definicion.revision(), carga.archivo(), null);
        bitacora.anotar(
                s,
                "cargar",
                "procedimiento",
                definicion.clave(),
                Map.of("revision", id, "dice", definicion.revision(), "huella", carga.huella()));
        return RevisionRows.una(s, id).orElseThrow();
    }

    private Fila poner(TxSession s, Fila fila, int version, LocalDate desde) throws SQLException {
        if (!RevisionRows.poner(s, fila.id(), version, desde)) {
            throw IfMatch.vencida();
        }
        bitacora.anotar(
                s,
                "poner-en-vigor",
                "procedimiento",
                fila.clave(),
                Map.of("revision", fila.id(), "dice", fila.revision(), "desde", desde.toString()));
        return RevisionRows.una(s, fila.id()).orElseThrow();
    }

    /** Of one procedure, as if it were in force among the others. */
    private List<Hallazgo> hallazgos(Definicion una) {
        List<Definicion> todas = new ArrayList<>(vigentes());
        todas.removeIf(d -> d.clave().equals(una.clave()));
        todas.add(una);
        return Revisor.revisar(una, todas);
    }

    private List<Definicion> vigentes() {
        return acervo.listar().stream().map(Vigente::definicion).toList();
    }

    private Fila exigir(String clave, long id) {
        Fila fila = acervo.fila(id);
        if (!fila.clave().equals(clave)) {
            throw Problema.noExiste("una revisión de " + clave, Long.toString(id));
        }
        return fila;
    }

    private void exigirNacional(String clave) {
        if (acervo.filas(clave).anyMatch(f -> f.unidad() != null)) {
            throw Problema.conflicto(
                    "es-de-complemento",
                    "Es un procedimiento local: sus revisiones llegan con el complemento que lo da.");
        }
    }

    private static void exigirRol(Identidad quien) {
        if (!quien.tiene(Rol.DSTC, Rol.ADMINISTRADOR)) {
            throw Problema.prohibido(
                    "sin-facultad", "Cargar revisiones y ponerlas en vigor corresponde a la DSTC; pídaselo.");
        }
    }

    private RevisionProcedimiento revision(Fila fila) {
        return new RevisionProcedimiento(
                fila.id(),
                fila.clave(),
                fila.revision(),
                fila.huella(),
                fila.cuenta(),
                fila.momento(),
                fila.desde(),
                estado(fila),
                fila.version());
    }

    private Estado estado(Fila fila) {
        if (fila.desde() == null) {
            return Estado.CARGADA;
        } else if (!fila.puesta(calendario.hoy())) {
            return Estado.PROGRAMADA;
        }
        return acervo.vigente(fila.clave()).filter(v -> v.id() == fila.id()).isPresent()
                ? Estado.VIGENTE
                : Estado.ANTERIOR;
    }
}
