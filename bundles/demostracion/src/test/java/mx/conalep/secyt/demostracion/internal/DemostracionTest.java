package mx.conalep.secyt.demostracion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;

class DemostracionTest {

    private final CuentasPrueba cuentas = new CuentasPrueba();

    @Test
    void unlessItIsAskedForItDoesNothing() {
        detenida(demostracion(cuentas, false, "127.0.0.1"));
        assertThat(cuentas.cuentas).isEmpty();
    }

    @Test
    void whereOthersCanReachItDoesNothing() {
        detenida(demostracion(cuentas, true, "0.0.0.0"));
        detenida(demostracion(cuentas, true, null));
        assertThat(cuentas.cuentas).isEmpty();
    }

    @Test
    void itNeitherDelaysTheStartNorGoesOnAfterTheStop() throws InterruptedException {
        CountDownLatch listando = new CountDownLatch(1);
        CountDownLatch seguir = new CountDownLatch(1);
        CuentasPrueba lentas = new CuentasPrueba() {
            @Override
            public List<Cuenta> listar(Identidad quien) {
                listando.countDown();
                esperar(seguir);
                return super.listar(quien);
            }
        };
        Demostracion demostracion = demostracion(lentas, true, "127.0.0.1");
        assertThat(listando.await(10, TimeUnit.SECONDS)).isTrue();
        Thread parada = new Thread(demostracion::detener);
        parada.start();
        while (parada.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        seguir.countDown();
        parada.join(10_000);
        assertThat(parada.isAlive()).isFalse();
        assertThat(lentas.cuentas).isEmpty();
    }

    private static void detenida(Demostracion demostracion) {
        demostracion.detener();
    }

    private static void esperar(CountDownLatch que) {
        try {
            que.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes after the accounts is out of reach in these tests. */
    private static Demostracion demostracion(CuentasPrueba cuentas, boolean activa, String anfitrion) {
        return new Demostracion(
                new SiembraCuentas(cuentas, cuentas), null, null, null, contexto(anfitrion), new Ajustes(activa));
    }

    private static BundleContext contexto(String anfitrion) {
        return (BundleContext) Proxy.newProxyInstance(
                DemostracionTest.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (p, m, a) -> anfitrion);
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Ajustes(boolean activa) implements DemostracionConfig {
        @Override
        public String contrasena() {
            return "secreta";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return DemostracionConfig.class;
        }
    }
}
