package mx.conalep.secyt.itests;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a screen, which keeps what it asked for and what it complained about. */
final class Navegador implements AutoCloseable {

    private static final List<String> PAUTAS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final ChromeDriver driver;
    private final List<String> pedidos = new ArrayList<>();

    private Navegador(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one; the test is left out, and says why, on a machine without Chromium. */
    static Navegador abrir() {
        Path chromium = Path.of("/usr/bin/chromium");
        Path manejador = Path.of("/usr/bin/chromedriver");
        Assumptions.assumeTrue(
                Files.isExecutable(chromium) && Files.isExecutable(manejador),
                "No hay chromium y chromium-driver en /usr/bin; instálelos para probar las páginas.");
        ChromeDriverService servicio = new ChromeDriverService.Builder()
                .usingDriverExecutable(manejador.toFile())
                .build();
        return new Navegador(new ChromeDriver(servicio, opciones(chromium)));
    }

    private static ChromeOptions opciones(Path chromium) {
        LoggingPreferences diarios = new LoggingPreferences();
        diarios.enable(LogType.BROWSER, Level.ALL);
        diarios.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions opciones = new ChromeOptions();
        opciones.setBinary(chromium.toFile());
        opciones.setCapability("goog:loggingPrefs", diarios);
        opciones.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=es-MX");
        return opciones;
    }

    /** A screen of that width in CSS pixels, however narrow. */
    Navegador ancho(int pixeles) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixeles, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Navegador ir(String direccion) {
        driver.get(direccion);
        return this;
    }

    /** Logs in where nobody is. */
    Navegador entrar(String base, String cuenta, String contrasena) {
        return ir(base + "/entrar")
                .escribir("cuenta", cuenta)
                .escribir("contrasena", contrasena)
                .pulsar("form.entrada button");
    }

    Navegador escribir(String campo, String texto) {
        WebElement elemento = driver.findElement(By.id(campo));
        elemento.clear();
        elemento.sendKeys(texto);
        return this;
    }

    /** Chooses a file of this machine. */
    Navegador adjuntar(String campo, Path archivo) {
        driver.findElement(By.id(campo)).sendKeys(archivo.toAbsolutePath().toString());
        return this;
    }

    /** Sets a field of any kind: what is typed into a date depends on the language of the browser. */
    Navegador poner(String campo, String valor) {
        driver.executeScript("arguments[0].value = arguments[1]", driver.findElement(By.id(campo)), valor);
        return this;
    }

    /** Chooses the n-th option of a list, from 0. */
    Navegador elegir(String campo, int cual) {
        driver.executeScript("arguments[0].selectedIndex = arguments[1]", driver.findElement(By.id(campo)), cual);
        return this;
    }

    /** Presses a button that leads to another page. */
    Navegador pulsar(String css) {
        WebElement boton = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", boton);
        return otraPagina(boton::click);
    }

    /** By the keyboard, as every link must allow. */
    Navegador seguir(String texto) {
        return otraPagina(() -> driver.findElement(By.linkText(texto)).sendKeys(Keys.ENTER));
    }

    /** Waits until the page before is gone, so that nobody reads it by mistake. */
    private Navegador otraPagina(Runnable acto) {
        WebElement antes = driver.findElement(By.tagName("html"));
        acto.run();
        Esperar.hasta("se fue la página anterior", 20, TimeUnit.SECONDS, () -> ausente(antes));
        return this;
    }

    private static boolean ausente(WebElement elemento) {
        try {
            elemento.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        }
    }

    /** What a script in the page answers. */
    Object guion(String texto, Object... argumentos) {
        return driver.executeScript(texto, argumentos);
    }

    /** The same for a script that calls its last argument when it is done. */
    Object guionQueTarda(String texto, Object... argumentos) {
        return driver.executeAsyncScript(texto, argumentos);
    }

    String titular() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String texto() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** What has the focus after so many presses of the tabulator on a fresh page. */
    String trasTabular(int veces) {
        for (int i = 0; i < veces; i++) {
            driver.switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.TAB);
        }
        return driver.switchTo().activeElement().getText();
    }

    /** How far the page is wider than the screen. */
    long desborde() {
        Object ancho = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) ancho).longValue();
    }

    /** Violations of WCAG 2.2 AA that axe finds. */
    List<String> barreras() {
        return barreras(new AxeBuilder());
    }

    /** The same without what is under a selector: what others draw. */
    List<String> barrerasFueraDe(String selector) {
        return barreras(new AxeBuilder().exclude(selector));
    }

    private List<String> barreras(AxeBuilder axe) {
        List<Rule> faltas = axe.withTags(PAUTAS).analyze(driver).getViolations();
        return faltas.stream()
                .map(falta -> falta.getId() + ": " + falta.getHelp() + " "
                        + falta.getNodes().stream().map(n -> n.getHtml()).toList())
                .toList();
    }

    /** What the console got since the last time, a page that answers 4xx on purpose left out. */
    List<String> quejas() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(m -> !m.contains("the server responded with a status of 4"))
                .toList();
    }

    /** Addresses asked for so far that do not begin like that. */
    List<String> pedidosFueraDe(String base) {
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entrada -> anotar(entrada.getMessage()));
        return pedidos.stream()
                .filter(url -> url.startsWith("http") && !url.startsWith(base))
                .toList();
    }

    private void anotar(String mensaje) {
        try {
            JsonNode suceso = Cliente.JSON.readTree(mensaje).path("message");
            Stream.of(suceso)
                    .filter(s -> s.path("method").asText().equals("Network.requestWillBeSent"))
                    .map(s -> s.path("params").path("request").path("url").asText())
                    .forEach(pedidos::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole page as a picture, for people to look at. */
    void retratar(Path archivo) {
        Map<String, Object> medidas = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        Map<?, ?> contenido = (Map<?, ?>) medidas.get("cssContentSize");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        driver.executeScript("return innerWidth"),
                        "height",
                        ((Number) contenido.get("height")).intValue(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        try {
            Files.createDirectories(archivo.toAbsolutePath().getParent());
            Files.write(archivo, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
