package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the running assembly, in a real browser. */
class PortalIT {

    private static final String CONTRASENA = "demo-para-pruebas-de-paginas";
    private static final List<Integer> ANCHOS = List.of(320, 1440, 3840);
    private static final Path RETRATOS = Path.of("target", "retratos");

    private static Navegador navegador;
    private static Servidor servidor;

    @BeforeAll
    static void open() {
        navegador = Navegador.abrir();
        servidor = Servidor.iniciar(
                Map.of("mx.conalep.secyt.demostracion.cfg", Map.of("activa", "true", "contrasena", CONTRASENA)));
        Esperar.hasta("están los datos de demostración", 240, TimeUnit.SECONDS, PortalIT::hayDemostracion);
    }

    private static boolean hayDemostracion() {
        return navegador.ir(servidor.url() + "/").texto().contains("Datos de demostración");
    }

    @AfterAll
    static void close() {
        if (navegador != null) {
            navegador.close();
        }
        if (servidor != null) {
            servidor.close();
        }
    }

    @BeforeEach
    void startAsVisitor() {
        navegador.ancho(1440).ir(servidor.url() + "/");
        if (navegador.texto().contains("Salir")) {
            navegador.pulsar("form[action='/salir'] button");
        }
        navegador.quejas();
    }

    /** Looks at the page in each width and leaves a picture. */
    private static void revisar(String nombre, String ruta) {
        for (int ancho : ANCHOS) {
            navegador.ancho(ancho).ir(servidor.url() + ruta);
            assertThat(navegador.barreras()).as("%s a %d px", ruta, ancho).isEmpty();
            assertThat(navegador.quejas()).as("consola de %s", ruta).isEmpty();
            assertThat(navegador.desborde()).as("%s a %d px", ruta, ancho).isZero();
            assertThat(navegador.texto()).contains("Datos de demostración");
            navegador.retratar(RETRATOS.resolve(nombre + "-" + ancho + ".png"));
        }
        assertThat(navegador.pedidosFueraDe(servidor.url())).isEmpty();
    }

    private static void entrar(String cuenta) {
        navegador
                .ir(servidor.url() + "/entrar")
                .escribir("cuenta", cuenta)
                .escribir("contrasena", CONTRASENA)
                .pulsar("form.entrada button");
        assertThat(navegador.texto()).contains("Salir");
    }

    @Test
    void aVisitorsPagesHaveNoBarrierAndAskNothingFromElsewhere() {
        revisar("inicio", "/");
        revisar("entrar", "/entrar");
        revisar("tablero-publico", "/tablero");
        revisar("no-existe", "/no-existe");
    }

    @Test
    void theBoardHasNoBarrier() {
        entrar("dstc");
        revisar("inicio-dstc", "/");
        revisar("tablero-nacional", "/tablero?ejercicio=2026&trimestre=1");
        revisar("tablero-chihuahua", "/tablero?ejercicio=2026&trimestre=1&nivel=estatal&unidad=CE-08");
        revisar("tablero-plantel", "/tablero?ejercicio=2026&trimestre=1&nivel=plantel&unidad=08DPT0001C");
    }

    @Test
    void thePagesOfPluginsHaveNoBarrier() {
        entrar("admin");
        revisar("complementos", "/complementos");
        revisar("complemento-nucleo", "/complementos/uno?bundle=mx.conalep.secyt.formatos");
    }

    /** One look, on the narrowest screen. */
    private static void mirar(String nombre, String ruta) {
        navegador.ancho(320).ir(servidor.url() + ruta);
        sinBarreras(nombre, ruta);
    }

    private static void sinBarreras(String nombre, String ruta) {
        assertThat(navegador.barreras()).as(ruta).isEmpty();
        assertThat(navegador.quejas()).as("consola de %s", ruta).isEmpty();
        assertThat(navegador.desborde()).as(ruta).isZero();
        navegador.retratar(RETRATOS.resolve(nombre + ".png"));
    }

    @Test
    void aPlantelSeesWhatIsDueAndCapturesAServiceThatItReports() {
        entrar("plantel-08");
        mirar("inicio-plantel", "/");
        assertThat(navegador.texto()).contains("Qué le toca");
        mirar("captura-elegir", "/servicios/captura");
        mirar("captura", "/servicios/captura?unidad=08DPT0001C&tipo=curso");
        navegador.ancho(1440).pulsar("form.formulario-rejilla button");
        assertThat(navegador.texto()).contains("Hay un problema", "Falta «Horas»: es obligatorio.");
        navegador
                .elegir("oferta", 1)
                .poner("fechaInicio", "2026-02-03")
                .poner("fechaFin", "2026-02-07")
                .poner("horas", "40")
                .poner("modalidad", "PRESENCIAL")
                .poner("sector", "PRIVADO")
                .poner("participantesMujeres", "9")
                .poner("participantesHombres", "12")
                .poner("cuota", "15000.00")
                .pulsar("form.formulario-rejilla button");
        assertThat(navegador.titular()).startsWith("Servicio S");
        navegador.ancho(320);
        sinBarreras("servicio", "el servicio");
        navegador.pulsar("form.formulario button");
        assertThat(navegador.texto()).contains("El servicio quedó reportado.", "Sigue liberar");
    }

    @Test
    void aFigureLeadsToItsServices() {
        entrar("ce-08");
        navegador
                .ir(servidor.url() + "/tablero?ejercicio=2026&trimestre=1&nivel=plantel&unidad=08DPT0001C")
                .seguir("Personas capacitadas");
        assertThat(navegador.titular()).isEqualTo("Servicios");
        // The demonstration gives a single plantel no service in some quarters.
        mirar("servicios", "/servicios?ejercicio=2026&trimestre=1&unidad=CE-08");
        navegador.pulsar("#servicios tbody th a");
        assertThat(navegador.titular()).startsWith("Servicio S");
    }

    @Test
    void accountsAndTheTrailHaveNoBarrier() {
        entrar("admin");
        mirar("cuentas", "/cuentas");
        mirar("cuenta", "/cuentas/una?cuenta=plantel-08");
        mirar("bitacora", "/bitacora");
        navegador.pulsar("form[action='/bitacora'] button");
        assertThat(navegador.texto()).contains("La cadena está íntegra");
    }

    // Swagger UI needs half a minute and more to draw where the machine is busy.
    @Tag("completo")
    @Test
    void theApiIsDescribedWithoutAskingElsewhere() {
        navegador.ir(servidor.url() + "/api");
        Esperar.hasta(
                "se dibuja la API",
                30,
                TimeUnit.SECONDS,
                () -> navegador.texto().contains("/tipos-servicio"));
        assertThat(navegador.quejas()).isEmpty();
        assertThat(navegador.pedidosFueraDe(servidor.url())).isEmpty();
        // Swagger UI has barriers of its own (contrast, nested controls); the same is in openapi.json.
        assertThat(navegador.barrerasFueraDe("#api")).isEmpty();
        navegador.retratar(RETRATOS.resolve("api-1440.png"));
    }

    @Test
    void aWrongPasswordIsToldAndTheRightOneLeadsWhereOneWanted() {
        navegador.ir(servidor.url() + "/tablero?unidad=CE-08");
        navegador
                .escribir("cuenta", "ce-08")
                .escribir("contrasena", "no es esta")
                .pulsar("form.entrada button");
        assertThat(navegador.texto()).contains("La cuenta o la contraseña no son correctas");
        assertThat(navegador.barreras()).isEmpty();
        navegador.escribir("contrasena", CONTRASENA).pulsar("form.entrada button");
        assertThat(navegador.titular()).isEqualTo("Chihuahua");
        navegador.pulsar("form[action='/salir'] button");
        assertThat(navegador.texto()).doesNotContain("Salir");
    }

    @Test
    void fromTheNationOneReachesTheUnitsOfAState() {
        entrar("dstc");
        navegador.ir(servidor.url() + "/tablero?ejercicio=2026&trimestre=1").seguir("Chihuahua");
        assertThat(navegador.titular()).isEqualTo("Chihuahua");
        navegador.seguir("Chihuahua I");
        assertThat(navegador.titular()).isEqualTo("Chihuahua I");
        navegador.seguir("Nacional");
        assertThat(navegador.titular()).isEqualTo("Tablero nacional");
    }

    @Test
    void theKeyboardMeetsTheSkipLinkFirst() {
        assertThat(navegador.ir(servidor.url() + "/").trasTabular(1)).isEqualTo("Saltar al contenido");
    }
}
