package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

/** The SDK as it is given to authors, made out of what this build made. */
final class Sdk {

    static final Path RAIZ =
            Path.of(System.getProperty("secyt.raiz")).toAbsolutePath().normalize();
    static final Map<String, String> AMBIENTE = Map.of("JAVA_HOME", System.getProperty("java.home"));

    private final Path carpeta;

    private Sdk(Path carpeta) {
        this.carpeta = carpeta;
    }

    /** Both archetypes generated and built against an empty repository, without network. */
    static Sdk armado(Path carpeta) {
        return armar(carpeta, "");
    }

    /** The same, and packed. */
    static Sdk empacado(Path carpeta) {
        return armar(carpeta, carpeta.toString());
    }

    private static Sdk armar(Path carpeta, String salida) {
        Terminal.Salida hecho = Terminal.ejecutar(
                AMBIENTE,
                "bash",
                RAIZ.resolve("sdk/armar").toString(),
                System.getProperty("secyt.repositorio"),
                carpeta.resolve("armado").toString(),
                salida);
        assertThat(hecho.codigo()).as(hecho.texto()).isZero();
        return new Sdk(carpeta);
    }

    Path zip() {
        return carpeta.resolve("secyt-sdk-" + System.getProperty("secyt.version") + ".zip");
    }

    /** The folder of a generated project. */
    Path generado(String proyecto) {
        return carpeta.resolve("armado/generados").resolve(proyecto);
    }

    /** Maven without network, with a repository that sees only the SDK and what this build has used. */
    Terminal.Salida maven(Path donde, String... argumentos) {
        return maven(carpeta.resolve("armado/settings.xml"), carpeta.resolve("armado/local"), donde, argumentos);
    }

    static Terminal.Salida maven(Path ajustes, Path local, Path donde, String... argumentos) {
        String orden = "cd '" + donde + "' && exec mvn -B -q -ntp -o -Daether.offline.protocols=file -gs '" + ajustes
                + "' -s '" + ajustes + "' -Dmaven.repo.local='" + local + "' " + String.join(" ", argumentos);
        return Terminal.ejecutar(AMBIENTE, "bash", "-c", orden);
    }

    /** Settings of Maven with which only that repository is seen. */
    Path ajustes() {
        return carpeta.resolve("armado/settings.xml");
    }
}
