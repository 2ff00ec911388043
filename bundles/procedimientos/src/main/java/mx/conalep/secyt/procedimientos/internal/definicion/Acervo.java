package mx.conalep.secyt.procedimientos.internal.definicion;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Vigente;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Serves revisions from memory; one thread asks whether another node changed them. A file is parsed when it is first asked
 * for, so that starting does not pay for it; no answer touches the database, so it may be asked for inside a transaction.
 */
@Component(service = {Procedimientos.class, Acervo.class})
public final class Acervo implements Procedimientos {

    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Tx tx;
    private final CalendarioHabil calendario;
    private final Heartbeat vigia;
    private final Map<Long, Definicion> leidas = new ConcurrentHashMap<>();
    private volatile Foto foto;
    private volatile Set<Long> presentes = Set.of();

    /** All rows at one moment, and the bytes of those that did not come with the system. */
    private record Foto(String marca, List<Fila> filas, Map<Long, byte[]> archivos) {

        static Foto tomar(TxSession s) throws SQLException {
            List<Fila> filas = RevisionRows.todas(s);
            Map<Long, byte[]> archivos = new HashMap<>();
            for (Fila fila : filas) {
                if (!Entrega.HUELLAS.contains(fila.huella())) {
                    archivos.put(fila.id(), RevisionRows.archivo(s, fila.id()));
                }
            }
            return new Foto(RevisionRows.marca(s), filas, archivos);
        }
    }

    /** Puts in what comes with the system, and reads the rows. */
    @Activate
    public Acervo(@Reference Tx tx, @Reference Bitacora bitacora, @Reference CalendarioHabil calendario) {
        this.tx = tx;
        this.calendario = calendario;
        new Siembra(tx, bitacora).sembrar();
        this.foto = tx.read(Foto::tomar);
        this.vigia =
                new Heartbeat("secyt-procedimientos", "ask whether procedures changed", PAUSA, PAUSA, this::revisar);
    }

    /** Stops asking. */
    @Deactivate
    public void cerrar() {
        vigia.close();
    }

    @Override
    public Optional<Vigente> vigente(String clave) {
        LocalDate hoy = calendario.hoy();
        return filas(clave)
                .filter(f -> f.puesta(hoy) && esta(f))
                .max(Comparator.comparing((Fila f) -> f.desdeOHoy(hoy)).thenComparing(Fila::id))
                .map(this::vigente);
    }

    @Override
    public Vigente revision(long id) {
        return vigente(fila(id));
    }

    @Override
    public List<Vigente> listar() {
        return claves().flatMap(c -> vigente(c).stream()).toList();
    }

    @Override
    public List<Vigente> aportados() {
        return foto.filas().stream()
                .filter(f -> presentes.contains(f.id()))
                .sorted(Comparator.comparing(Fila::clave))
                .map(this::vigente)
                .toList();
    }

    /** Those of units that are there now. */
    void presentar(Set<Long> revisiones) {
        recargar();
        presentes = Set.copyOf(revisiones);
    }

    private boolean esta(Fila fila) {
        return fila.unidad() == null || presentes.contains(fila.id());
    }

    Stream<Fila> filas(String clave) {
        return foto.filas().stream().filter(f -> f.clave().equals(clave));
    }

    Fila fila(long id) {
        return foto.filas().stream()
                .filter(f -> f.id() == id)
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una revisión de procedimiento", Long.toString(id)));
    }

    byte[] archivo(Fila fila) {
        byte[] cargado = foto.archivos().get(fila.id());
        return cargado == null ? Entrega.archivo(fila.clave()) : cargado.clone();
    }

    Definicion definicion(Fila fila) {
        return leidas.computeIfAbsent(fila.id(), id -> leer(fila));
    }

    /** Reads the rows again, after a change of this node. */
    synchronized void recargar() {
        foto = tx.read(Foto::tomar);
    }

    /** Reads the rows again if another node changed them. */
    void revisar() {
        if (!tx.read(RevisionRows::marca).equals(foto.marca())) {
            recargar();
        }
    }

    /** In the order of the manual; those that it did not have come last. */
    private Stream<String> claves() {
        Stream<String> nuevas = foto.filas().stream()
                .filter(f -> f.unidad() == null)
                .map(Fila::clave)
                .filter(c -> !Entrega.CLAVES.contains(c))
                .distinct()
                .sorted();
        return Stream.concat(Entrega.CLAVES.stream(), nuevas);
    }

    private Vigente vigente(Fila fila) {
        return new Vigente(fila.id(), definicion(fila), fila.desdeOHoy(calendario.hoy()));
    }

    private Definicion leer(Fila fila) {
        byte[] archivo = archivo(fila);
        if (!Sha256.of(archivo).equals(fila.huella())) {
            throw new IllegalStateException("The file of revision " + fila.id() + " is not the one that was loaded");
        }
        try {
            Definicion leida = Lector.leer(archivo);
            return fila.unidad() == null ? leida : leida.local(fila.revision(), fila.unidad());
        } catch (LecturaException e) {
            throw new IllegalStateException("Revision " + fila.id() + ": " + e.getMessage(), e);
        }
    }
}
