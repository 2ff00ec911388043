package mx.conalep.secyt.extensiones.internal.vida;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the framework of this node equal to what the database wants; one plugin that cannot does not stop the rest. */
public final class Reconciliador {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliador.class);
    private static final int VUELTAS_ENTRE_ARRANQUES = 15;

    private final Tx tx;
    private final Instalaciones instalaciones;
    private final Pendientes pendientes;
    private final Map<String, Intento> intentos = new ConcurrentHashMap<>();
    private int vuelta;

    /** With the database, the framework and where it tells what it could not do. */
    public Reconciliador(Tx tx, BundleContext contexto, Pendientes pendientes) {
        this.tx = tx;
        this.pendientes = pendientes;
        this.instalaciones = new Instalaciones(contexto);
    }

    private record Intento(int revision, long modificado, int vuelta) {}

    /** One round; for one thread. */
    public void pasar() {
        vuelta++;
        List<Deseado> deseados = tx.read(Almacen::deseados);
        Map<String, Bundle> presentes = instalaciones.presentes();
        deseados.forEach(d -> intentar(d.bundle(), () -> igualar(d, presentes.get(d.bundle()))));
        presentes.keySet().removeAll(deseados.stream().map(Deseado::bundle).collect(Collectors.toSet()));
        presentes.forEach((nombre, sobrante) -> intentar(nombre, () -> instalaciones.quitar(sobrante)));
    }

    private void igualar(Deseado deseado, @Nullable Bundle bundle) throws BundleException {
        if (deseado.estado() == Deseo.QUITADO) {
            if (bundle != null) {
                instalaciones.quitar(bundle);
            }
            return;
        }
        Bundle instalado = conSuVersion(deseado, bundle);
        if (deseado.estado() == Deseo.DETENIDO) {
            instalado.stop();
        } else if (instalado.getState() != Bundle.ACTIVE && toca(deseado, instalado)) {
            instalaciones.iniciar(instalado);
        }
    }

    private Bundle conSuVersion(Deseado deseado, @Nullable Bundle bundle) throws BundleException {
        if (bundle == null) {
            return instalaciones.instalar(deseado.bundle(), bytes(deseado));
        }
        if (!bundle.getVersion().equals(Version.parseVersion(deseado.version()))) {
            instalaciones.actualizar(bundle, bytes(deseado));
        }
        return bundle;
    }

    private byte[] bytes(Deseado deseado) throws BundleException {
        Optional<byte[]> bytes = tx.read(s -> Almacen.bytes(s, deseado.bundle(), deseado.version()));
        return bytes.orElseThrow(() -> new BundleException(
                "los bytes de la versión " + deseado.version() + " no están o se alteraron; súbala de nuevo"));
    }

    /** One that does not start is not tried at every round. */
    private boolean toca(Deseado deseado, Bundle bundle) {
        Intento ultimo = intentos.get(deseado.bundle());
        boolean yaSeIntento = ultimo != null
                && ultimo.revision() == deseado.revision()
                && ultimo.modificado() == bundle.getLastModified()
                && vuelta - ultimo.vuelta() < VUELTAS_ENTRE_ARRANQUES;
        if (!yaSeIntento) {
            intentos.put(deseado.bundle(), new Intento(deseado.revision(), bundle.getLastModified(), vuelta));
        }
        return !yaSeIntento;
    }

    private void intentar(String nombre, Paso paso) {
        try {
            paso.dar();
            if (!esperaOtroArranque(nombre)) {
                pendientes.borrar(nombre);
            }
        } catch (BundleException | IllegalStateException e) {
            String motivo = motivo(e);
            if (pendientes.anotar(nombre, motivo)) {
                LOG.warn("El complemento {} no quedó como se pidió: {}", nombre, motivo);
            }
        }
    }

    private boolean esperaOtroArranque(String nombre) {
        Bundle bundle = instalaciones.presentes().get(nombre);
        Intento ultimo = intentos.get(nombre);
        return bundle != null
                && bundle.getState() != Bundle.ACTIVE
                && ultimo != null
                && ultimo.vuelta() != vuelta
                && pendientes.motivo(nombre) != null;
    }

    private static String motivo(Exception e) {
        if (e instanceof BundleException bundle && bundle.getType() == BundleException.DUPLICATE_BUNDLE_ERROR) {
            return "ya está instalado con el mismo nombre y versión por otra vía (deploy/ o una feature); quítelo de ahí.";
        }
        if (e instanceof BundleException bundle && bundle.getType() == BundleException.RESOLVE_ERROR) {
            return "no se pudo resolver; secyt:extensiones dice qué le falta.";
        }
        return e.getMessage() + causa(e.getCause());
    }

    /** The message of an exception of Java's own is safe to ask for; that of the plugin's is code of the plugin. */
    private static String causa(@Nullable Throwable causa) {
        if (causa == null) {
            return "";
        }
        String nombre = causa.getClass().getSimpleName();
        return " (" + (causa.getClass().getClassLoader() == null ? nombre + ": " + causa.getMessage() : nombre) + ")";
    }

    /** Something done to the framework. */
    private interface Paso {

        void dar() throws BundleException;
    }
}
