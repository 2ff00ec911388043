package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Version;
import mx.conalep.secyt.extensiones.VidaComplementos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VidaOrdenesTest {

    private static final String NOMBRE = "mx.chihuahua.tabla";

    private final List<String> hecho = new ArrayList<>();
    private final VidaComplementos vida = new VidaPrueba();

    @TempDir
    Path carpeta;

    @Test
    void aJarIsReadFromTheFolderOfTheSessionAndInstalledUnderTheOperatorsName() throws Exception {
        Files.write(carpeta.resolve("tabla.jar"), new byte[7]);
        InstalarOrden orden = con(new InstalarOrden());
        orden.vida = vida;
        orden.archivo = "tabla.jar";
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(hecho).containsExactly("consola:rescate instala 7");
        assertThat(impreso(orden)).contains("Se guardó " + NOMBRE + " 1.0.0");
        orden.archivo = "otra.jar";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, orden)).hasMessageContaining("No se puede leer");
    }

    @Test
    void oneIsTakenAwayAndAnotherVersionPut() throws Exception {
        QuitarOrden quitar = con(new QuitarOrden());
        quitar.vida = vida;
        quitar.bundle = NOMBRE;
        Sujetos.como(Sujetos.RESCATE, quitar);
        VersionOrden version = con(new VersionOrden());
        version.vida = vida;
        version.bundle = NOMBRE;
        version.version = "0.9.0";
        Sujetos.como(Sujetos.RESCATE, version);
        assertThat(hecho).containsExactly("consola:rescate null QUITADO", "consola:rescate 0.9.0 ACTIVO");
    }

    @Test
    void theVersionsAreListed() throws Exception {
        VersionOrden orden = con(new VersionOrden());
        orden.vida = vida;
        orden.bundle = NOMBRE;
        orden.execute();
        assertThat(impreso(orden)).contains("1.0.0", "ACTIVO", "0.9.0", "2 versiones");
        orden.bundle = "otro";
        assertThatThrownBy(orden::execute).hasMessageContaining("no guarda otro");
    }

    @Test
    void whatIsSwitchedOffIsTriedAgain() throws Exception {
        ReintentarOrden orden = con(new ReintentarOrden());
        orden.vida = vida;
        orden.bundle = NOMBRE;
        orden.unidad = "CE-08";
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(impreso(orden)).contains("Se encendió 1 aportación.");
        orden.bundle = "otro";
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, orden)).hasMessageContaining("No existe");
    }

    private <T extends Orden> T con(T orden) {
        orden.session = new SesionPrueba(carpeta);
        orden.cuentas = new CuentasPrueba();
        return orden;
    }

    private static String impreso(Orden orden) {
        return ((SesionPrueba) orden.sesion()).impreso();
    }

    private final class VidaPrueba implements VidaComplementos {

        private static ComplementoGuardado guardado() {
            return new ComplementoGuardado(
                    NOMBRE, "1.0.0", Deseo.ACTIVO, 2, null, List.of(version("1.0.0"), version("0.9.0")));
        }

        private static Version version(String version) {
            return new Version(version, "ab".repeat(32), 7, "dcta", Instant.EPOCH);
        }

        @Override
        public ComplementoGuardado instalar(Identidad quien, byte[] jar) {
            hecho.add(quien.cuenta() + " instala " + jar.length);
            return guardado();
        }

        @Override
        public ComplementoGuardado cambiar(Identidad quien, String bundle, Cambio cambio, Integer visto) {
            hecho.add(quien.cuenta() + " " + cambio.version() + " " + cambio.estado());
            return guardado();
        }

        @Override
        public Optional<ComplementoGuardado> buscar(String bundle) {
            return bundle.equals(NOMBRE) ? Optional.of(guardado()) : Optional.empty();
        }

        @Override
        public List<ComplementoGuardado> listar() {
            return List.of(guardado());
        }

        @Override
        public int reintentar(Identidad quien, String bundle, String unidad) {
            if (!bundle.equals(NOMBRE)) {
                throw Problema.noExiste("nada apagado", bundle);
            }
            return 1;
        }
    }
}
