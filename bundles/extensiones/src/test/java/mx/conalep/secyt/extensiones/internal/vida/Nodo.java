package mx.conalep.secyt.extensiones.internal.vida;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.MarcoOsgi;
import mx.conalep.secyt.extensiones.internal.declaracion.Declaradas;
import mx.conalep.secyt.extensiones.internal.guarda.ApagadasCompartidas;
import mx.conalep.secyt.extensiones.internal.guarda.Fugas;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.inventario.ComplementosInstalados;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.extensiones.internal.revision.Ajustes;
import mx.conalep.secyt.extensiones.internal.revision.Jar;
import mx.conalep.secyt.extensiones.internal.tipo.DescriptoresConocidos;
import mx.conalep.secyt.extensiones.internal.tipo.TiposVistos;
import mx.conalep.secyt.extensiones.prueba.Activador;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;

/** A node: a framework of its own on a database that it may share. */
final class Nodo implements AutoCloseable {

    static final String NOMBRE = "mx.gob.chihuahua.formato";
    static final Identidad DCTA = con(Rol.DCTA, Unidad.NACIONAL);

    final MarcoOsgi marco;
    final Interruptor interruptor = new Interruptor(5, Duration.ofMinutes(10));
    final DescriptoresConocidos descriptores = new DescriptoresConocidos();
    final Guarda guarda = Fabrica.guarda(interruptor);
    final Rastreador rastreador;
    final ComplementosInstalados complementos;
    final Latido latido;
    final VidaGuardada vida;
    final List<String> bitacora = new ArrayList<>();
    final List<Aviso> avisos = new CopyOnWriteArrayList<>();
    final List<String> eventos = new ArrayList<>();
    private final Aduana aduana;
    private final Fugas fugas;

    Nodo(Path cache, Tx tx) throws BundleException {
        Pendientes pendientes = new Pendientes();
        marco = new MarcoOsgi(cache);
        aduana = new Aduana(marco.contexto(), Ajustes.NORMALES);
        marco.contexto().registerService(ResolverHookFactory.class, aduana, null);
        rastreador = new Rastreador(marco.contexto(), guarda, Fabrica.porUnidad());
        fugas = new Fugas(marco.contexto());
        complementos = new ComplementosInstalados(
                marco.contexto(), rastreador, guarda, aduana, fugas, new Declaradas(rastreador, guarda), pendientes);
        latido = new Latido(
                new Reconciliador(tx, marco.contexto(), pendientes),
                new ApagadasCompartidas(tx, interruptor, (s, aviso) -> avisos.add(aviso)),
                new TiposVistos(tx, descriptores),
                rastreador);
        vida = new VidaGuardada(tx, new Notas(), aduana, interruptor, latido, pendientes);
        marco.contexto().addBundleListener((SynchronousBundleListener) e -> eventos.add(nombre(e.getBundle()) + " "
                + (e.getType() == BundleEvent.STARTED ? "STARTED" : Integer.toString(e.getType()))));
    }

    static Identidad con(Rol rol, String unidad) {
        return Identidad.de("cuenta", "Persona", Set.of(new Facultad(rol, unidad)));
    }

    static Jar jar(String version) {
        return jar(NOMBRE, version, "ce08-texto");
    }

    static Jar jar(String nombre, String version, String id) {
        return Jar.complemento(nombre, version)
                .con("Bundle-Activator", Activador.class.getName())
                .con("SECyT-Unidades", "CE-08")
                .con("Prueba-Id", id)
                .clase(Activador.class);
    }

    Optional<Bundle> bundle(String nombre) {
        return Arrays.stream(marco.contexto().getBundles())
                .filter(b -> nombre.equals(b.getSymbolicName()))
                .findFirst();
    }

    /** Version and state, as {@code 1.0.0 32}; empty when it is not there. */
    String estado(String nombre) {
        return bundle(nombre).map(b -> b.getVersion() + " " + b.getState()).orElse("");
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        latido.cerrar();
        rastreador.cerrar();
        guarda.cerrar();
        fugas.cerrar();
        marco.close();
    }

    private static String nombre(Bundle bundle) {
        return String.valueOf(bundle.getSymbolicName());
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            bitacora.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }
}
