package mx.conalep.secyt.extensiones.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import mx.conalep.secyt.extensiones.prueba.Activador;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A real framework with the plugin contract exported, and plugins made on the spot. */
public final class MarcoOsgi implements AutoCloseable {

    private static final String API = "mx.conalep.secyt.api.informe;version=\"[0.1,1)\"";

    private final Framework marco;

    public MarcoOsgi(Path cache) throws BundleException {
        marco = new FrameworkFactory()
                .newFramework(
                        Map.of(
                                Constants.FRAMEWORK_STORAGE,
                                cache.toString(),
                                Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
                                "100",
                                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                                "mx.conalep.secyt.api.informe;version=\"0.1.0\",mx.conalep.secyt.api.servicio;version=\"0.1.0\""));
        marco.start();
    }

    public BundleContext contexto() {
        return marco.getBundleContext();
    }

    public Bundle complemento(String nombre, String id, String importa) throws IOException, BundleException {
        Manifest manifiesto = new Manifest();
        Attributes cabeceras = manifiesto.getMainAttributes();
        cabeceras.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        cabeceras.putValue("Bundle-ManifestVersion", "2");
        cabeceras.putValue("Bundle-SymbolicName", nombre);
        cabeceras.putValue("Bundle-Version", "1.2.0");
        cabeceras.putValue("Bundle-Activator", Activador.class.getName());
        cabeceras.putValue("Import-Package", API + ",org.osgi.framework" + (importa.isEmpty() ? "" : "," + importa));
        cabeceras.putValue("SECyT-Unidades", "CE-08");
        cabeceras.putValue("Prueba-Id", id);
        return contexto().installBundle("memoria:" + nombre, new ByteArrayInputStream(jar(manifiesto)));
    }

    private static byte[] jar(Manifest manifiesto) throws IOException {
        String clase = Activador.class.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifiesto);
                InputStream codigo = Activador.class.getClassLoader().getResourceAsStream(clase)) {
            jar.putNextEntry(new ZipEntry(clase));
            codigo.transferTo(jar);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        marco.stop();
        marco.waitForStop(10_000);
    }
}
