package mx.conalep.secyt.extensiones.internal.inventario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.extensiones.internal.Fabrica.informe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.MarcoOsgi;
import mx.conalep.secyt.extensiones.internal.declaracion.Declaradas;
import mx.conalep.secyt.extensiones.internal.guarda.Fugas;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.registro.FormatoGuardado;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.extensiones.internal.revision.Ajustes;
import mx.conalep.secyt.extensiones.internal.revision.Procedencia;
import mx.conalep.secyt.extensiones.internal.vida.Pendientes;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** On a real framework: plugins come, go and fail to resolve. */
@Timeout(60)
class ComplementosEnMarchaTest {

    private static final String NOMBRE = "mx.gob.chihuahua.formato";

    @TempDir
    Path cache;

    private MarcoOsgi marco;
    private Guarda guarda;
    private Rastreador rastreador;
    private Aduana aduana;
    private Fugas fugas;
    private ComplementosInstalados complementos;

    @BeforeEach
    void arrancar() throws BundleException {
        marco = new MarcoOsgi(cache);
        guarda = Fabrica.guarda(10_000);
        rastreador = new Rastreador(marco.contexto(), guarda, Fabrica.porUnidad());
        aduana = new Aduana(marco.contexto(), Ajustes.NORMALES);
        marco.contexto().registerService(ResolverHookFactory.class, aduana, null);
        fugas = new Fugas(marco.contexto(), Procedencia.deKaraf(), 200);
        complementos = new ComplementosInstalados(
                marco.contexto(),
                rastreador,
                guarda,
                aduana,
                fugas,
                new Declaradas(rastreador, guarda),
                new Pendientes());
    }

    @AfterEach
    void parar() throws BundleException, InterruptedException {
        rastreador.cerrar();
        guarda.cerrar();
        fugas.cerrar();
        marco.close();
    }

    @Test
    void alArrancarSeOfreceYAlPararseDejaDeOfrecerse() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "");
        bundle.start();
        assertThat(escrito("ce08-texto")).isEqualTo("Vacío");
        Complemento activo = complementos.buscar(NOMBRE).orElseThrow();
        assertThat(activo.estado()).isEqualTo(Estado.ACTIVA);
        assertThat(activo.api()).isEqualTo("[0.1,1)");
        assertThat(activo.version()).isEqualTo("1.2.0");
        assertThat(activo.unidades()).containsExactly("CE-08");
        assertThat(activo.contribuciones())
                .containsExactly(
                        new Complemento.Contribucion("FormatoInforme", "ce08-texto", "Formato de prueba", null));
        assertThat(activo.uso().llamadas()).isEqualTo(1);
        bundle.stop();
        assertThat(rastreador.vista().formatos()).isEmpty();
        assertThat(complementos.buscar(NOMBRE).orElseThrow().motivo()).contains("detenido", "bundle:start");
        bundle.uninstall();
        assertThat(complementos.listar()).isEmpty();
    }

    @Test
    void elQuePideUnPaqueteQueNadieTieneLoDice() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "org.apache.poi.ss;version=\"[5,6)\"");
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        Complemento caido = complementos.buscar(NOMBRE).orElseThrow();
        assertThat(caido.estado()).isEqualTo(Estado.INACTIVA);
        assertThat(caido.motivo())
                .isEqualTo("Se rechazó y no puede arrancar: importa el paquete org.apache.poi.ss, que no está entre los"
                        + " permitidos: incluya esa biblioteca dentro del jar, sin importarla ni exportarla, o deje de"
                        + " usarla. Además, falta el paquete org.apache.poi.ss [5,6), que nadie ofrece aquí:"
                        + " inclúyalo dentro del complemento o instale el bundle que lo trae.");
    }

    @Test
    void elQueDejaUnHiloVivoSeNombraYElHiloSeInterrumpe() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "");
        bundle.start();
        CountDownLatch interrumpido = new CountDownLatch(1);
        CountDownLatch fin = new CountDownLatch(1);
        Thread fugado = new Thread(() -> esperar(interrumpido, fin), "hilo-fugado");
        fugado.setContextClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        fugado.start();
        bundle.uninstall();
        assertThat(interrumpido.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(complementos.buscar(NOMBRE).orElseThrow().motivo()).contains("dejó 1 hilo vivo (hilo-fugado)");
        fin.countDown();
        fugado.join(5_000);
        assertThat(complementos.buscar(NOMBRE)).isEmpty();
    }

    private static void esperar(CountDownLatch interrumpido, CountDownLatch fin) {
        try {
            fin.await();
        } catch (InterruptedException e) {
            interrumpido.countDown();
            try {
                fin.await();
            } catch (InterruptedException otra) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void elQuePideOtraVersionDeApiLoDice() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "mx.conalep.secyt.api.servicio;version=\"[9,10)\"");
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        assertThat(complementos.buscar(NOMBRE).orElseThrow().motivo())
                .contains("mx.conalep.secyt.api.servicio [9,10)", "compile el complemento con la versión de api");
    }

    @Test
    void laClaveRepetidaSeListaConSuMotivo() throws Exception {
        marco.complemento(NOMBRE, "ce08-texto", "").start();
        marco.complemento(NOMBRE + ".copia", "ce08-texto", "").start();
        Complemento copia = complementos.buscar(NOMBRE + ".copia").orElseThrow();
        assertThat(copia.estado()).isEqualTo(Estado.INACTIVA);
        assertThat(copia.motivo()).contains("ya la usa " + NOMBRE);
        assertThat(rastreador.vista().formatos().get("ce08-texto").bundle()).isEqualTo(NOMBRE);
    }

    @Test
    void quienSeQuedoConElFormatoDeUnBundleIdoRecibeUnProblema() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "");
        bundle.start();
        FormatoGuardado formato = rastreador.vista().formatos().get("ce08-texto");
        bundle.uninstall();
        assertThatThrownBy(() -> formato.preparar(informe()))
                .isInstanceOf(Problema.class)
                .hasMessageContaining(NOMBRE);
    }

    @Test
    void alDesinstalarseSeLiberanSusClasesYSusHilos() throws Exception {
        WeakReference<ClassLoader> cargador = usarYDesinstalar();
        for (int i = 0; i < 200 && cargador.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(cargador.get()).isNull();
        assertThat(hilosDelComplemento()).isEmpty();
    }

    private WeakReference<ClassLoader> usarYDesinstalar() throws Exception {
        Bundle bundle = marco.complemento(NOMBRE, "ce08-texto", "");
        bundle.start();
        escrito("ce08-texto");
        List<Thread> hilos = hilosDelComplemento();
        assertThat(hilos).isNotEmpty();
        WeakReference<ClassLoader> cargador =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        marco.contexto().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null);
        for (Thread hilo : hilos) {
            hilo.join(5_000);
        }
        return cargador;
    }

    private static List<Thread> hilosDelComplemento() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(h -> h.getName().startsWith("secyt-complemento-" + NOMBRE))
                .toList();
    }

    private String escrito(String id) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        rastreador.vista().formatos().get(id).escribir(informe(), salida);
        return salida.toString(UTF_8);
    }
}
