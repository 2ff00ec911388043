package mx.conalep.secyt.extensiones.internal.vida;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Sha256;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a jar says of itself.
 *
 * @param bundle symbolic name
 * @param version of the bundle
 * @param cabeceras of its manifest
 * @param sha256 of its bytes, in hexadecimal
 */
public record Ficha(String bundle, String version, Map<String, String> cabeceras, String sha256) {

    private static final String CAMPO = "jar";
    private static final String MANIFIESTO = "META-INF/MANIFEST.MF";
    private static final Pattern NOMBRE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final int ENTRADAS_MAXIMAS = 10_000;

    /**
     * Reads the manifest; the kind of file is told by its content.
     *
     * @throws Problema 422 when it is no jar of a plugin
     */
    public static Ficha de(byte[] jar) {
        Map<String, String> cabeceras = cabeceras(jar);
        String nombre = cabeceras
                .getOrDefault(Constants.BUNDLE_SYMBOLICNAME, "")
                .split(";", 2)[0]
                .strip();
        exigir(
                NOMBRE.matcher(nombre).matches(),
                "El jar no es un complemento: su Bundle-SymbolicName falta o no lleva de 1 a 80 letras, dígitos, puntos o"
                        + " guiones; constrúyalo con el padre de los complementos.");
        exigir(
                !nombre.startsWith("mx.conalep.secyt."),
                "El nombre " + nombre + " es del núcleo; cambie el groupId o el artifactId del complemento.");
        return new Ficha(nombre, version(cabeceras), cabeceras, huella(jar));
    }

    /** SHA-256 in hexadecimal. */
    static String huella(byte[] bytes) {
        return Sha256.of(bytes);
    }

    private static String version(Map<String, String> cabeceras) {
        String version = cabeceras.getOrDefault(Constants.BUNDLE_VERSION, "");
        try {
            String normal = Version.parseVersion(version).toString();
            exigir(normal.length() <= 80, "Bundle-Version lleva hasta 80 caracteres.");
            return normal;
        } catch (IllegalArgumentException e) {
            throw Problema.campo(CAMPO, "Bundle-Version no es una versión como 1.2.0; corríjala.", version);
        }
    }

    private static Map<String, String> cabeceras(byte[] jar) {
        exigir(
                jar.length > 4 && jar[0] == 'P' && jar[1] == 'K',
                "El archivo no es un jar; envíe el que deja la construcción en target/.");
        try {
            return buscar(jar);
        } catch (IOException | IllegalArgumentException e) {
            throw Problema.campo(CAMPO, "El jar está dañado y no se puede leer; constrúyalo y envíelo de nuevo.", null);
        }
    }

    private static Map<String, String> buscar(byte[] jar) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar));
        Map<String, String> cabeceras = Map.of();
        boolean conManifiesto = false;
        boolean kar = false;
        int entradas = 0;
        for (ZipEntry e = zip.getNextEntry(); e != null && !esBundle(cabeceras); e = zip.getNextEntry()) {
            exigir(++entradas <= ENTRADAS_MAXIMAS, "El jar trae demasiados archivos antes de su manifiesto.");
            kar |= e.getName().startsWith("repository/");
            if (e.getName().equals(MANIFIESTO)) {
                cabeceras = propias(new Manifest(zip).getMainAttributes());
                conManifiesto = true;
            }
        }
        exigir(
                !kar || esBundle(cabeceras),
                "Es un KAR; por aquí sólo se instalan jars. Cópielo en deploy/ de cada nodo o use kar:install en la"
                        + " consola.");
        exigir(conManifiesto, "El archivo es un zip sin " + MANIFIESTO + "; envíe el jar del complemento.");
        return cabeceras;
    }

    private static boolean esBundle(Map<String, String> cabeceras) {
        return cabeceras.containsKey(Constants.BUNDLE_SYMBOLICNAME);
    }

    private static Map<String, String> propias(Attributes atributos) {
        Map<String, String> cabeceras = new HashMap<>();
        atributos.forEach((nombre, valor) -> cabeceras.put(nombre.toString(), valor.toString()));
        return Map.copyOf(cabeceras);
    }

    private static void exigir(boolean condicion, String mensaje) {
        if (!condicion) {
            throw Problema.campo(CAMPO, mensaje, null);
        }
    }
}
