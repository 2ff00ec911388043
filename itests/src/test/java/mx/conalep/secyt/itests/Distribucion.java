package mx.conalep.secyt.itests;

import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ops4j.pax.exam.Option;

/** The real assembly, as Pax Exam unpacks and starts it. */
final class Distribucion {

    private static final List<String> ABIERTOS = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp");

    private static final List<String> EXPORTADOS = List.of(
            "java.base/org.apache.karaf.specs.locator",
            "java.base/sun.net.www.protocol.file",
            "java.base/sun.net.www.protocol.ftp",
            "java.base/sun.net.www.protocol.http",
            "java.base/sun.net.www.protocol.https",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.content.text",
            "jdk.naming.rmi/com.sun.jndi.url.rmi",
            "jdk.xml.dom/org.w3c.dom.html",
            "java.rmi/sun.rmi.registry");

    private Distribucion() {}

    /** Options for one instance with its own ports, unpacked in the folder. */
    static Option[] opciones(Path carpeta, int puerto, int puertoSsh, Map<String, Map<String, String>> configuracion) {
        List<Option> opciones = new ArrayList<>();
        opciones.add(karafDistributionConfiguration()
                .frameworkUrl(new File(System.getProperty("secyt.distribucion"))
                        .toURI()
                        .toString())
                .name("SECyT")
                .unpackDirectory(carpeta.toFile())
                .useDeployFolder(false));
        opciones.add(keepRuntimeFolder());
        // Without a terminal the local console writes its prompt without end, at the cost of a whole core.
        opciones.add(configureConsole().ignoreLocalConsole());
        opciones.add(systemTimeout(120_000));
        opciones.add(editConfigurationFilePut(
                "etc/custom.properties", "org.osgi.service.http.port", Integer.toString(puerto)));
        opciones.add(
                editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", Integer.toString(puertoSsh)));
        configuracion.forEach((archivo, valores) -> valores.forEach(
                (clave, valor) -> opciones.add(editConfigurationFilePut("etc/" + archivo, clave, valor))));
        maquina(opciones);
        return opciones.toArray(Option[]::new);
    }

    /** What Karaf's own start script gives to the JVM. */
    private static void maquina(List<Option> opciones) {
        opciones.add(vmOption("--add-reads=java.xml=java.logging"));
        opciones.add(vmOption("--patch-module"));
        opciones.add(vmOption("java.base=lib/endorsed/org.apache.karaf.specs.locator-4.4.10.jar"));
        opciones.add(vmOption("--patch-module"));
        opciones.add(vmOption("java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-4.4.10.jar"));
        ABIERTOS.forEach(paquete -> opciones.add(vmOption("--add-opens=" + paquete + "=ALL-UNNAMED")));
        EXPORTADOS.forEach(paquete -> opciones.add(vmOption("--add-exports=" + paquete + "=ALL-UNNAMED")));
        opciones.add(vmOption("-Xmx512m"));
        opciones.add(vmOption("-Duser.timezone=UTC"));
        opciones.add(vmOption("-Dfile.encoding=UTF-8"));
    }

    static int puertoLibre() {
        try (ServerSocket enchufe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return enchufe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
