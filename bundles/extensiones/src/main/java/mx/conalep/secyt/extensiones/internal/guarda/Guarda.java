package mx.conalep.secyt.extensiones.internal.guarda;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.http.Problema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way into a plugin: with a time limit, in threads of its own, whatever it throws is caught, counted and named
 * (design decision 12). The core's own contributions run on the caller's thread. Thread-safe.
 */
@Component(service = Guarda.class, configurationPid = "mx.conalep.secyt.extensiones")
@Designate(ocd = Guarda.Ajustes.class)
public final class Guarda {

    private static final Logger LOG = LoggerFactory.getLogger(Guarda.class);
    private static final int DETALLE_MAXIMO = 300;
    private static final int TRAZA_MAXIMA = 30;

    private final Ajustes ajustes;
    private final Clock reloj;
    private final Interruptor interruptor;
    private final Map<Long, Corral> corrales = new ConcurrentHashMap<>();
    private final Map<String, ThreadGroup> grupos = new ConcurrentHashMap<>();
    private final Map<Long, Medida> medidas = new ConcurrentHashMap<>();

    /** Limits for plugins. */
    @ObjectClassDefinition(name = "SECyT: complementos", description = "Límites con que se llama a los complementos.")
    public @interface Ajustes {

        /** For checks and measures of a service type. */
        @AttributeDefinition(name = "Límite de un tipo", description = "Milisegundos para revisar o medir un servicio.")
        long limiteTipoMs() default 5_000;

        /** For writing a report. */
        @AttributeDefinition(name = "Límite de un formato", description = "Milisegundos para escribir un informe.")
        long limiteFormatoMs() default 60_000;

        /** Calls of one plugin at a time. */
        @AttributeDefinition(
                name = "Hilos por complemento",
                description =
                        "Cuántas llamadas atiende a la vez cada complemento; las demás esperan su turno. Con 0, la"
                                + " mitad de los procesadores: uno que gire sin fin deja libre la otra mitad.")
        int hilosPorComplemento() default 0;

        /** Largest report. */
        @AttributeDefinition(name = "Salida máxima", description = "Megabytes que puede escribir un formato.")
        int salidaMaximaMb() default 200;
    }

    /** Starts with the limits of the configuration. */
    @Activate
    public Guarda(Ajustes ajustes, @Reference Interruptor interruptor) {
        this(ajustes, interruptor, Clock.systemUTC());
    }

    public Guarda(Ajustes ajustes, Interruptor interruptor, Clock reloj) {
        this.ajustes = ajustes;
        this.interruptor = interruptor;
        this.reloj = reloj;
    }

    public Duration limiteTipo() {
        return Duration.ofMillis(ajustes.limiteTipoMs());
    }

    public Duration limiteFormato() {
        return Duration.ofMillis(ajustes.limiteFormatoMs());
    }

    public long salidaMaxima() {
        return ajustes.salidaMaximaMb() * 1_048_576L;
    }

    /** Calls a contribution on behalf of no unit. */
    public <S, T> T llamar(Pieza pieza, Class<S> contrato, String accion, Duration limite, Trabajo<S, T> trabajo) {
        return llamar(pieza, Interruptor.SIN_UNIDAD, contrato, accion, limite, trabajo);
    }

    /**
     * Calls a contribution on behalf of a unit, for which it is switched off when it fails too often.
     *
     * @param accion what is being done, as an infinitive, for the message
     * @throws Problema 503 naming the bundle when it fails, takes too long or is switched off for the unit
     */
    public <S, T> T llamar(
            Pieza pieza, String unidad, Class<S> contrato, String accion, Duration limite, Trabajo<S, T> trabajo) {
        interruptor.exigirEncendida(pieza, unidad);
        Medida medida = medida(pieza.origen());
        long inicio = System.nanoTime();
        try {
            T resultado = pieza.origen().nucleo()
                    ? trabajo.hacer(contrato.cast(pieza.instancia()))
                    : corral(pieza.origen()).llamar(() -> enSuHilo(pieza, contrato, trabajo), limite);
            interruptor.bien(pieza, unidad);
            return resultado;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw falla(pieza, unidad, accion, medida, FallaException.sinCulpa("se interrumpió la espera"));
        } catch (Throwable e) {
            throw falla(pieza, unidad, accion, medida, causa(e));
        } finally {
            medida.llamada(System.nanoTime() - inicio);
        }
    }

    public Uso uso(long bundle) {
        Medida medida = medidas.get(bundle);
        return medida == null ? new Uso(0, 0, 0, null) : medida.uso();
    }

    /** What of a bundle is switched off. */
    public List<Apagada> apagadas(Origen origen) {
        return interruptor.apagadas(origen.bundle(), origen.version());
    }

    /** The bundle contributes nothing any more: its threads go. */
    public void soltar(long bundle) {
        Corral corral = corrales.remove(bundle);
        if (corral != null) {
            corral.cerrar();
        }
    }

    /** The bundle is not installed any more. */
    public void olvidar(long bundle) {
        soltar(bundle);
        medidas.remove(bundle);
    }

    @Deactivate
    public void cerrar() {
        List.copyOf(corrales.keySet()).forEach(this::soltar);
    }

    private static <S, T> T enSuHilo(Pieza pieza, Class<S> contrato, Trabajo<S, T> trabajo) throws Exception {
        S instancia = contrato.cast(pieza.instancia());
        Thread.currentThread().setContextClassLoader(instancia.getClass().getClassLoader());
        return trabajo.hacer(instancia);
    }

    private Corral corral(Origen origen) {
        return corrales.computeIfAbsent(
                origen.id(), id -> new Corral(origen.bundle(), grupo(origen.bundle()), hilos()));
    }

    /** The group of the threads of a bundle: one a name, because Java 17 never forgets a group by itself. */
    ThreadGroup grupo(String bundle) {
        return grupos.computeIfAbsent(bundle, nombre -> new ThreadGroup(Hilos.grupo(nombre)));
    }

    private int hilos() {
        int pedidos = ajustes.hilosPorComplemento();
        return pedidos > 0 ? pedidos : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private Medida medida(Origen origen) {
        return medidas.computeIfAbsent(origen.id(), id -> new Medida());
    }

    private Problema falla(Pieza pieza, String unidad, String accion, Medida medida, Throwable causa) {
        if (causa instanceof Problema delNucleo) {
            return delNucleo;
        }
        String motivo = causa instanceof FallaException
                ? detalle(causa)
                : "lanzó " + causa.getClass().getSimpleName();
        medida.falla(new Falla(reloj.instant(), pieza.id(), detalle(causa)));
        anotar(pieza, accion, causa);
        if (!(causa instanceof FallaException propia) || propia.culpa()) {
            interruptor.falla(pieza, unidad, reloj.instant(), "al " + accion + " " + motivo);
        }
        return new Problema(
                503,
                "complemento-fallo",
                "El complemento " + pieza.origen().bundle() + " falló al " + accion + " con «" + pieza.id() + "»: "
                        + motivo
                        + ". Nada quedó a medias; intente de nuevo y, si se repite, avise a quien administra los"
                        + " complementos.",
                List.of());
    }

    private static Throwable causa(Throwable e) {
        Throwable interna = e instanceof ExecutionException ? e.getCause() : null;
        return interna == null ? e : interna;
    }

    /** Even the message of a plugin's exception is plugin code. */
    private static String detalle(Throwable causa) {
        try {
            String texto = causa instanceof FallaException ? String.valueOf(causa.getMessage()) : causa.toString();
            return texto.length() > DETALLE_MAXIMO ? texto.substring(0, DETALLE_MAXIMO) : texto;
        } catch (Throwable e) {
            return causa.getClass().getName();
        }
    }

    private static void anotar(Pieza pieza, String accion, Throwable causa) {
        String quien = pieza.origen().bundle();
        try {
            causa.setStackTrace(
                    Arrays.copyOf(causa.getStackTrace(), Math.min(causa.getStackTrace().length, TRAZA_MAXIMA)));
            LOG.warn("Plugin {} failed to {} with {}", quien, accion, pieza.id(), causa);
        } catch (Throwable e) {
            LOG.warn("Plugin {} failed to {} with {}: {}", quien, accion, pieza.id(), causa.getClass());
        }
    }

    /** What is done with the service of a plugin; its result is turned into values of ours. */
    public interface Trabajo<S, T> {

        /** Runs in the plugin's thread. */
        T hacer(S servicio) throws Exception;
    }
}
