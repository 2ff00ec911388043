package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the SDK and a running SECyT, and follows the document to the letter. */
@Tag("completo")
@ExtendWith(Sede.Extension.class)
class NovatoIT {

    @TempDir
    private static Path carpeta;

    private static Path zip;

    @BeforeAll
    static void empacar() {
        zip = Sdk.empacado(carpeta).zip();
    }

    @Test
    void fromNothingToARunningPluginInTenMinutes(Sede sede) throws Exception {
        Path vacia = carpetaConZip("novato");
        Map<String, String> ambiente = ambiente(vacia);
        ambiente.put("SECYT_URL", sede.servidor().url());
        ambiente.put("SECYT_HOME", sede.servidor().instancia().toString());
        ambiente.put("SECYT_CUENTA", Sede.ADMINISTRADORA + ":" + Sede.CONTRASENA);
        long inicio = System.nanoTime();
        Terminal.Salida salida = Terminal.ejecutar(
                ambiente, "bash", Sdk.RAIZ.resolve("sdk/prueba-novato").toString(), vacia.toString());
        long segundos = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - inicio);
        System.out.printf("MEDIDA from the SDK to a served report: %d s%n", segundos);
        try {
            assertThat(salida.codigo()).as(salida.texto()).isZero();
            assertThat(salida.texto()).containsPattern("(?m)^Filas: \\d+$").contains("NOVATO:");
            assertThat(segundos).isLessThan(600);
            assertThat(sede.consola("secyt:puntos").texto()).contains("ce10-barras (mx.conalep.ce10.formato-ce10)");
        } finally {
            Files.deleteIfExists(sede.servidor().instancia().resolve("deploy/formato-ce10-1.0.0.jar"));
        }
    }

    @Test
    void theArchiveBuildsBothKindsWithTheNetworkOff() throws Exception {
        Path vacia = carpetaConZip("sin-red");
        assumeTrue(
                Terminal.ejecutar(ambiente(vacia), "unshare", "-rn", "true").codigo() == 0,
                "this machine does not let us switch the network off (unshare -rn)");
        Terminal.Salida salida =
                Terminal.ejecutar(ambiente(vacia), "unshare", "-rn", "bash", "-euc", """
                cd '%s'
                unzip -q *.zip
                export SECYT_SDK=$(echo $PWD/secyt-sdk-*/)
                SECYT_SDK=${SECYT_SDK%%/}
                bash $SECYT_SDK/nuevo.sh formato CE-11
                bash $SECYT_SDK/nuevo.sh tipo CAST-08-01 clase=Dureza linea=CAPACITACION
                for proyecto in formato-ce11 tipo-cast0801; do
                  (cd $proyecto && mvn -q -ntp -s $SECYT_SDK/settings.xml verify && ls target/$proyecto-1.0.0.jar)
                done""".formatted(vacia));
        assertThat(salida.codigo()).as(salida.texto()).isZero();
        assertThat(salida.texto()).contains("target/formato-ce11-1.0.0.jar", "target/tipo-cast0801-1.0.0.jar");
    }

    @Test
    void aWrongAnswerIsRefusedInSpanish() throws Exception {
        Path vacia = carpetaConZip("errores");
        Terminal.Salida salida = Terminal.ejecutar(ambiente(vacia), "bash", "-uc", """
                cd '%s'
                unzip -q *.zip
                bash secyt-sdk-*/nuevo.sh formato ce10
                bash secyt-sdk-*/nuevo.sh formato CE-10 color=azul
                bash secyt-sdk-*/nuevo.sh formato CE-10 clave=MAL
                ls""".formatted(vacia));
        assertThat(salida.texto())
                .contains(
                        "«ce10» no es una clave de unidad",
                        "no conozco la propiedad «color=azul»",
                        "clave es «MAL»: lleva de 2 a 40")
                .doesNotContain("formato-ce10");
    }

    private static Path carpetaConZip(String nombre) throws Exception {
        Path vacia = Files.createDirectories(carpeta.resolve(nombre));
        Files.copy(zip, vacia.resolve(zip.getFileName()));
        return vacia;
    }

    /** A home of its own, and so an empty Maven repository. */
    private static Map<String, String> ambiente(Path vacia) {
        Path casa = vacia.resolveSibling("casa-" + vacia.getFileName());
        Map<String, String> ambiente = new HashMap<>(Sdk.AMBIENTE);
        ambiente.put("HOME", casa.toString());
        ambiente.put("MAVEN_OPTS", "-Duser.home=" + casa);
        return ambiente;
    }
}
