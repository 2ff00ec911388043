package mx.conalep.secyt.extensiones.internal.revision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Where a bundle comes from. The core is what was installed from the distribution's own repository, which a plugin
 * cannot say of itself: neither its name nor its headers count.
 *
 * @param distribucion folder of the distribution, null when there is none
 * @param deploy folder in which jars are dropped, null when there is none
 */
public record Procedencia(
        @Nullable Path distribucion, @Nullable Path deploy) {

    /** Beginning of the location of what was installed over HTTP or with the console. */
    public static final String BASE = "secyt:";

    private static final String CABECERA = "SECyT-Unidades";
    private static final String GRUPO = "mx.conalep.secyt";
    private static final Pattern ARTEFACTO = Pattern.compile("mvn:mx\\.conalep\\.secyt/([\\w-]+)/([\\w.-]+)");

    /** As Karaf says. */
    public static Procedencia deKaraf() {
        return new Procedencia(ruta("karaf.home", ""), ruta("karaf.base", "deploy"));
    }

    private static @Nullable Path ruta(String propiedad, String carpeta) {
        String valor = System.getProperty(propiedad);
        return valor == null ? null : Path.of(valor).resolve(carpeta).toAbsolutePath();
    }

    /** Whether it belongs to the core of the distribution, or is the framework. */
    public boolean nucleo(Bundle bundle) {
        Matcher artefacto = ARTEFACTO.matcher(bundle.getLocation());
        return bundle.getBundleId() == 0
                || (artefacto.matches()
                        && bundle.getHeaders("").get(CABECERA) == null
                        && enDistribucion(artefacto.group(1), artefacto.group(2)));
    }

    private boolean enDistribucion(String artefacto, String version) {
        return distribucion != null
                && Files.isRegularFile(distribucion
                        .resolve("system/mx/conalep/secyt")
                        .resolve(artefacto)
                        .resolve(version)
                        .resolve(artefacto + "-" + version + ".jar"));
    }

    /** Whether it has to pass the check: it wants something of SECyT, or came by one of our ways. */
    public boolean complemento(Bundle bundle) {
        return !nucleo(bundle) && (bundle.getHeaders("").get(CABECERA) != null || nuestra(bundle) || pideAlgo(bundle));
    }

    /** How it came: {@code base} (HTTP or console, in the database), {@code deploy} (a folder of this node) or {@code sistema}. */
    public String origen(Bundle bundle) {
        String lugar = bundle.getLocation();
        return lugar.startsWith(BASE) ? "base" : enDeploy(lugar) ? "deploy" : "sistema";
    }

    private boolean nuestra(Bundle bundle) {
        return bundle.getLocation().startsWith(BASE) || enDeploy(bundle.getLocation());
    }

    private boolean enDeploy(String lugar) {
        return deploy != null && lugar.contains(deploy.toUri().getPath().replaceAll("/$", "") + "/");
    }

    private static boolean pideAlgo(Bundle bundle) {
        return Stream.of("Import-Package", "Require-Bundle", "Fragment-Host", "DynamicImport-Package", "Export-Package")
                .map(cabecera -> bundle.getHeaders("").get(cabecera))
                .flatMap(cabecera -> Clausula.de(cabecera).stream())
                .flatMap(clausula -> clausula.nombres().stream())
                .map(nombre -> nombre.toLowerCase(Locale.ROOT))
                .anyMatch(nombre -> nombre.equals(GRUPO) || nombre.startsWith(GRUPO + "."));
    }
}
