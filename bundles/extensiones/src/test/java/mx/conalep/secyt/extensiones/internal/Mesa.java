package mx.conalep.secyt.extensiones.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.declaracion.Declaradas;
import mx.conalep.secyt.extensiones.internal.guarda.Fugas;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.inventario.ComplementosInstalados;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.pieza.Propiedades;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.extensiones.internal.revision.Ajustes;
import mx.conalep.secyt.extensiones.internal.vida.Pendientes;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;

/** Contributions of plugins on a real framework, with their guard and a tree of a few units. */
public final class Mesa implements AutoCloseable {

    static final String AJENO = "mx.gob.chihuahua.complemento";
    public static final Identidad CHIHUAHUA = quien("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    public static final Identidad DURANGO = quien("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");

    public final Unidades unidades = new Pocas();
    public final Map<String, Object> ajustes = new TreeMap<>();
    public final Guarda guarda = Fabrica.guarda(500);
    public final Rastreador rastreador;
    public final Habilitadas habilitadas;
    private final MarcoOsgi marco;

    public Mesa(Path cache) throws BundleException {
        marco = new MarcoOsgi(cache);
        rastreador = new Rastreador(marco.contexto(), guarda, Fabrica.porUnidad());
        habilitadas = new Habilitadas(
                rastreador,
                Habilitacion.de(unidades, () -> Decisiones.NINGUNA),
                (pieza, unidad) -> Valores.de(ajustes));
    }

    public static Identidad quien(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    public Unidad unidad(String clave) {
        return unidades.buscar(clave).orElseThrow();
    }

    /** A bundle without code that is started. */
    public Bundle bundle(String nombre, String version, String paraQuien) throws BundleException {
        Manifest manifiesto = new Manifest();
        Attributes cabeceras = manifiesto.getMainAttributes();
        cabeceras.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        cabeceras.putValue("Bundle-ManifestVersion", "2");
        cabeceras.putValue("Bundle-SymbolicName", nombre);
        cabeceras.putValue("Bundle-Version", version);
        cabeceras.putValue("SECyT-Unidades", paraQuien);
        Bundle bundle =
                marco.contexto().installBundle("mesa:" + nombre + version, new ByteArrayInputStream(jar(manifiesto)));
        bundle.start();
        return bundle;
    }

    /** A contribution of a plugin of Chihuahua. */
    public Bundle pone(Clase clase, String id, Object servicio, String... propiedades) throws BundleException {
        Bundle bundle = bundle(AJENO + "." + id, "1.0.0", "CE-08");
        registrar(bundle, clase, id, servicio, propiedades);
        return bundle;
    }

    /** A contribution of the core. */
    public void nucleo(Clase clase, String id, Object servicio, String... propiedades) {
        Map<String, String> todas = new TreeMap<>(Map.of("id", id, "nombre", "Del núcleo " + id));
        for (int i = 0; i < propiedades.length; i += 2) {
            todas.put(propiedades[i], propiedades[i + 1]);
        }
        Origen origen = Origen.de(900, "mx.conalep.secyt.prueba", "1.0.0", null);
        rastreador.poner(id, new Pieza(clase, new Propiedades(todas), origen, 0, Fabrica.fuente(servicio)));
    }

    public static ServiceRegistration<?> registrar(
            Bundle bundle, Clase clase, String id, Object servicio, String... propiedades) {
        Hashtable<String, Object> todas = new Hashtable<>();
        todas.put(clase.prefijo() + "id", id);
        todas.put(clase.prefijo() + "nombre", "Prueba " + id);
        for (int i = 0; i < propiedades.length; i += 2) {
            todas.put(clase.prefijo() + propiedades[i], propiedades[i + 1]);
        }
        return bundle.getBundleContext().registerService(clase.contrato().getName(), servicio, todas);
    }

    /** Failures counted against the bundle of a contribution. */
    public long fallas(Bundle bundle) {
        return guarda.uso(bundle.getBundleId()).fallas();
    }

    public ComplementosInstalados complementos() {
        return new ComplementosInstalados(
                marco.contexto(),
                rastreador,
                guarda,
                new Aduana(marco.contexto(), Ajustes.NORMALES),
                new Fugas(marco.contexto()),
                new Declaradas(rastreador, guarda),
                new Pendientes());
    }

    @Override
    public void close() throws Exception {
        rastreador.cerrar();
        guarda.cerrar();
        marco.close();
    }

    private static byte[] jar(Manifest manifiesto) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifiesto)) {
            jar.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Pocas implements Unidades {

        private final Map<String, Unidad> todas = new TreeMap<>();

        Pocas() {
            agregar(Unidad.NACIONAL, TipoUnidad.CENTRAL, null);
            agregar("CE-08", TipoUnidad.CE, Unidad.NACIONAL);
            agregar("CE-10", TipoUnidad.CE, Unidad.NACIONAL);
            agregar("08DPT0001C", TipoUnidad.PLANTEL, "CE-08");
            agregar("CAST-08-01", TipoUnidad.CAST, "CE-08");
            agregar("10DPT0001A", TipoUnidad.PLANTEL, "CE-10");
        }

        private void agregar(String clave, TipoUnidad tipo, String padre) {
            List<String> camino = new ArrayList<>(List.of(clave));
            if (padre != null) {
                camino.addAll(todas.get(padre).ascendencia());
            }
            todas.put(
                    clave,
                    new Unidad(clave, tipo, clave, null, null, LocalDate.of(2000, 1, 1), null, 1, false, camino));
        }

        @Override
        public Optional<Unidad> buscar(String clave) {
            return Optional.ofNullable(todas.get(clave));
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
            return List.copyOf(todas.values());
        }
    }
}
