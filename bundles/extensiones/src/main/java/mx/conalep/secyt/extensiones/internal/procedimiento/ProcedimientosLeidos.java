package mx.conalep.secyt.extensiones.internal.procedimiento;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.procedimiento.ArchivoBpmn;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientos;
import mx.conalep.secyt.extensiones.ProcedimientoLocal;
import mx.conalep.secyt.extensiones.ProcedimientosLocales;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados.Aporte;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each source once, in a thread of its own and under the guard, when it arrives; lets its files go when it goes. A
 * source in which one file is wrong is not taken, and {@code /extensiones} says why.
 */
@Component(immediate = true)
public final class ProcedimientosLeidos implements ProcedimientosLocales {

    private static final Logger LOG = LoggerFactory.getLogger(ProcedimientosLeidos.class);
    private static final Duration LIMITE = Duration.ofSeconds(10);
    private static final int ARCHIVOS = 50;
    private static final int CARACTERES = 5_000_000;
    private static final int SEGUNDOS_OCIOSO = 5;

    private final Rastreador rastreador;
    private final Guarda guarda;
    private final Habilitadas habilitadas;
    private final RevisionProcedimiento revision;
    private final ProcedimientosAportados aportados;
    private final ExecutorService hilo;
    private final Runnable alCambiar = this::pedir;
    private final Map<Pieza, Lectura> lecturas = new LinkedHashMap<>();
    private volatile Map<String, Leido> vigentes = Map.of();

    /** Reads what is there and follows the changes. */
    @Activate
    public ProcedimientosLeidos(
            @Reference Rastreador rastreador,
            @Reference Guarda guarda,
            @Reference Habilitadas habilitadas,
            @Reference Unidades unidades,
            @Reference ProcedimientosAportados aportados) {
        this.aportados = aportados;
        this.rastreador = rastreador;
        this.guarda = guarda;
        this.habilitadas = habilitadas;
        this.revision = new RevisionProcedimiento(unidades, habilitadas);
        this.hilo = unHilo();
        rastreador.alCambiar(alCambiar);
        pedir();
    }

    /** One file that was read. */
    record Leido(Pieza pieza, ProcedimientoLocal procedimiento, String xml) {

        Leido con(String motivo) {
            return new Leido(pieza, procedimiento.con(motivo), xml);
        }

        /** Its revision is the version of the bundle. */
        Aporte aporte() {
            return new Aporte(
                    procedimiento.clave(),
                    procedimiento.unidad(),
                    pieza.origen().version(),
                    xml);
        }
    }

    private record Lectura(List<Leido> leidos, @Nullable String reparo) {}

    @Override
    public List<ProcedimientoLocal> listar(Identidad quien) {
        List<Pieza> suyas = habilitadas.para(Clase.PROCEDIMIENTOS, quien);
        return vigentes.values().stream()
                .filter(l -> suyas.contains(l.pieza()))
                .map(Leido::procedimiento)
                .toList();
    }

    @Override
    public Optional<ProcedimientoLocal> buscar(Identidad quien, String clave) {
        return leido(quien, clave).map(Leido::procedimiento);
    }

    @Override
    public Optional<String> bpmn(Identidad quien, String clave) {
        return leido(quien, clave).map(Leido::xml);
    }

    @Deactivate
    void cerrar() {
        rastreador.yaNo(alCambiar);
        hilo.shutdownNow();
    }

    private Optional<Leido> leido(Identidad quien, String clave) {
        return Optional.ofNullable(vigentes.get(clave))
                .filter(l -> habilitadas.para(Clase.PROCEDIMIENTOS, quien).contains(l.pieza()));
    }

    private static ExecutorService unHilo() {
        ThreadPoolExecutor uno =
                new ThreadPoolExecutor(1, 1, SEGUNDOS_OCIOSO, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), tarea -> {
                    Thread nuevo = new Thread(tarea, "secyt-procedimientos");
                    nuevo.setDaemon(true);
                    return nuevo;
                });
        uno.allowCoreThreadTimeOut(true);
        return uno;
    }

    /** Called on the framework's event thread: only leaves the work for later. */
    private void pedir() {
        try {
            hilo.execute(this::conciliar);
        } catch (RejectedExecutionException alCerrar) {
            // Nobody asks any more.
        }
    }

    /** Runs in the one thread only. */
    private void conciliar() {
        List<Pieza> presentes = rastreador.vista().piezas(Clase.PROCEDIMIENTOS).values().stream()
                .sorted(Pieza.ORDEN)
                .toList();
        lecturas.keySet().retainAll(presentes);
        Map<String, Leido> porClave = new TreeMap<>();
        for (Pieza pieza : presentes) {
            Lectura lectura = lecturas.computeIfAbsent(pieza, this::leer);
            pieza.reparar(agregar(lectura, porClave));
        }
        Map<String, String> motivos = presentar(porClave.values());
        porClave.replaceAll((clave, leido) -> leido.con(motivos.getOrDefault(clave, "")));
        vigentes = Collections.unmodifiableMap(porClave);
    }

    /** For each key why its cases cannot be opened. */
    private Map<String, String> presentar(Collection<Leido> leidos) {
        List<Aporte> aportes = leidos.stream().map(Leido::aporte).toList();
        try {
            return aportados.presentar(aportes);
        } catch (RuntimeException e) {
            LOG.error("Local procedures cannot be kept", e);
            return aportes.stream()
                    .collect(Collectors.toMap(
                            Aporte::clave, a -> "No pudo guardarse; el motivo está en la bitácora del nodo."));
        }
    }

    /** Why a source is not taken; null when all its procedures are. */
    private static @Nullable String agregar(Lectura lectura, Map<String, Leido> porClave) {
        if (lectura.reparo() != null) {
            return lectura.reparo();
        }
        for (Leido leido : lectura.leidos()) {
            Leido otro = porClave.get(leido.procedimiento().clave());
            if (otro != null) {
                return "El procedimiento «" + leido.procedimiento().clave() + "» ya lo da "
                        + otro.pieza().origen().bundle() + "; cambie el id de su proceso.";
            }
        }
        lectura.leidos().forEach(l -> porClave.put(l.procedimiento().clave(), l));
        return null;
    }

    private Lectura leer(Pieza pieza) {
        try {
            List<ArchivoBpmn> archivos = guarda.llamar(
                    pieza,
                    FuenteProcedimientos.class,
                    "leer sus procedimientos",
                    LIMITE,
                    f -> copia(f.procedimientos()));
            return new Lectura(revision.revisar(pieza, archivos), null);
        } catch (Problema e) {
            return new Lectura(List.of(), Objects.requireNonNullElse(e.getMessage(), "No pudo leerse."));
        }
    }

    private static List<ArchivoBpmn> copia(List<ArchivoBpmn> archivos) throws FallaException {
        List<ArchivoBpmn> copia = List.copyOf(archivos);
        long caracteres = copia.stream().mapToLong(a -> a.xml().length()).sum();
        if (copia.size() > ARCHIVOS || caracteres > CARACTERES) {
            throw new FallaException("da más de " + ARCHIVOS + " archivos o de " + CARACTERES + " caracteres");
        }
        for (ArchivoBpmn archivo : copia) {
            Objects.requireNonNull(archivo.nombre(), "nombre");
        }
        return copia;
    }
}
