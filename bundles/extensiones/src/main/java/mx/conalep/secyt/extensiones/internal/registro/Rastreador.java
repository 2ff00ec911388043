package mx.conalep.secyt.extensiones.internal.registro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.internal.decision.PorUnidad;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.pieza.Propiedades;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows what bundles contribute while they come and go. It never runs their code: that is the guard's. */
@Component(service = Rastreador.class)
public final class Rastreador {

    private final BundleContext contexto;
    private final Guarda guarda;
    private final Registro registro;
    private final BundleListener alDesinstalar = this::olvidar;
    private final List<ServiceTracker<Object, Object>> rastros;
    private final List<Runnable> oyentes = new CopyOnWriteArrayList<>();

    /** Starts following. */
    @Activate
    public Rastreador(BundleContext contexto, @Reference Guarda guarda, @Reference PorUnidad porUnidad) {
        this.contexto = contexto;
        this.guarda = guarda;
        this.registro = new Registro(guarda, carpetaLimpia(contexto), porUnidad);
        this.rastros = Stream.of(Clase.values()).map(this::rastro).toList();
        contexto.addBundleListener(alDesinstalar);
        rastros.forEach(ServiceTracker::open);
    }

    public Registro.Vista vista() {
        return registro.vista();
    }

    /** Runs it after each change, on the thread that made it: it must only leave work for later. */
    public void alCambiar(Runnable oyente) {
        oyentes.add(oyente);
    }

    public void yaNo(Runnable oyente) {
        oyentes.remove(oyente);
    }

    /** Takes in what no bundle brings: a declaration. */
    public void poner(Object clave, Pieza pieza) {
        registro.poner(clave, pieza);
    }

    /** Lets it go. */
    public void quitar(Object clave, long origen) {
        if (registro.quitar(clave)) {
            guarda.soltar(origen);
        }
    }

    @Deactivate
    public void cerrar() {
        contexto.removeBundleListener(alDesinstalar);
        rastros.forEach(ServiceTracker::close);
    }

    private ServiceTracker<Object, Object> rastro(Clase clase) {
        return new ServiceTracker<>(contexto, clase.contrato().getName(), new Cambios(clase));
    }

    private void olvidar(BundleEvent evento) {
        if (evento.getType() == BundleEvent.UNINSTALLED) {
            guarda.olvidar(evento.getBundle().getBundleId());
        }
    }

    /** Where spools go; what a crash left there is swept. */
    private static Path carpetaLimpia(BundleContext contexto) {
        try {
            Path carpeta = Files.createDirectories(contexto.getDataFile("spool").toPath());
            try (DirectoryStream<Path> restos = Files.newDirectoryStream(carpeta)) {
                for (Path resto : restos) {
                    Files.deleteIfExists(resto);
                }
            }
            return carpeta;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the spool folder", e);
        }
    }

    /** Keeps the registry up to date with one kind of service. */
    private final class Cambios implements ServiceTrackerCustomizer<Object, Object> {

        private final Clase clase;

        Cambios(Clase clase) {
            this.clase = clase;
        }

        @Override
        public Object addingService(ServiceReference<Object> referencia) {
            registro.poner(referencia, pieza(referencia));
            oyentes.forEach(Runnable::run);
            return referencia;
        }

        @Override
        public void modifiedService(ServiceReference<Object> referencia, Object clave) {
            removedService(referencia, clave);
            addingService(referencia);
        }

        @Override
        public void removedService(ServiceReference<Object> referencia, Object clave) {
            quitar(clave, (Long) referencia.getProperty(Constants.SERVICE_BUNDLEID));
            oyentes.forEach(Runnable::run);
        }

        private Pieza pieza(ServiceReference<Object> referencia) {
            return new Pieza(
                    clase,
                    Propiedades.de(referencia, clase.prefijo()),
                    Origen.de(referencia.getBundle()),
                    (Long) referencia.getProperty(Constants.SERVICE_ID),
                    new DelRegistro(referencia));
        }
    }

    /** The instance comes from the framework's service registry. */
    private final class DelRegistro implements Pieza.Fuente {

        private final ServiceReference<Object> referencia;

        DelRegistro(ServiceReference<Object> referencia) {
            this.referencia = referencia;
        }

        @Override
        public @Nullable Object pedir() {
            return contexto.getService(referencia);
        }

        @Override
        public void soltar() {
            contexto.ungetService(referencia);
        }
    }
}
