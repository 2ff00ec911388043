package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.conalep.secyt.itests.zoo.Animales;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Bad plugins on the assembly: each is named, nobody else is disturbed, nothing has to be restarted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZooIT {

    private static final String REPORTE = "/informes/metas-resultados?ejercicio=2026&trimestre=1&formato=";
    private static final List<Class<?>> QUE_FALLAN = List.of(
            Animales.Lanza.class,
            Animales.Falla.class,
            Animales.Desborda.class,
            Animales.Gigante.class,
            Animales.Cuelga.class,
            Animales.Gira.class);

    private Sede sede;
    private Zoologico zoologico;

    @BeforeAll
    void abrir(@TempDir Path carpeta) {
        sede = Sede.abrir(Map.of(
                "mx.conalep.secyt.extensiones.cfg",
                Map.of("limiteFormatoMs", "1500", "limiteTipoMs", "1500", "salidaMaximaMb", "20")));
        zoologico = new Zoologico(carpeta);
    }

    @AfterAll
    void cerrar() {
        sede.close();
    }

    @Test
    void eachCulpritIsNamedAndNothingElseRestarts() {
        String antes = componentes();
        QUE_FALLAN.forEach(this::instalar);
        QUE_FALLAN.forEach(this::provocar);
        QUE_FALLAN.forEach(this::culpar);
        QUE_FALLAN.forEach(this::retirar);
        assertThat(componentes()).isEqualTo(antes);
        Cliente.anonimo(sede.servidor()).get("/salud").con(200);
        pedir("csv").con(200);
    }

    @Tag("completo")
    @Test
    void othersHardlyNotice() throws Exception {
        QUE_FALLAN.forEach(this::instalar);
        try (Pulso pulso = new Pulso(sede.como(Sede.DURANGO), REPORTE + "csv", "/unidades/CE-10", "/formatos")) {
            hastaTener(pulso, 3_000);
            pulso.deNuevo();
            hastaTener(pulso, 1_000);
            double calma = pulso.p99();
            pulso.deNuevo();
            for (int ronda = 0; ronda < 20; ronda++) {
                provocar(QUE_FALLAN.get(ronda % QUE_FALLAN.size()));
                hastaTener(pulso, 50 * (ronda + 1));
            }
            double zoo = pulso.p99();
            System.out.printf(
                    "MEDIDA p99 of others: %.1f ms in calm, %.1f ms beside the zoo (%d requests)%n",
                    calma, zoo, pulso.cuantos());
            assertThat(pulso.rechazos()).isZero();
            assertThat(zoo).isLessThanOrEqualTo(2 * calma);
        }
        QUE_FALLAN.forEach(this::retirar);
    }

    @Test
    void aPluginThatEndsTheMachineIsRefusedBeforeItStarts() {
        soltar(zoologico.jar(Animales.Sale.class));
        explicado(Zoologico.bundle(Animales.Sale.class), "System.exit", "Animales$Sale");
        retirar(Animales.Sale.class);
    }

    @Test
    void aPluginThatAsksForTheCoreIsRefused() {
        String bundle = "mx.zoo.entrometido";
        soltar(zoologico.jar(
                bundle,
                Animales.Manso.class,
                "zoo-entrometido",
                Map.of("Import-Package", Zoologico.IMPORTA + ",mx.conalep.secyt.seguimiento")));
        explicado(bundle, "mx.conalep.secyt.seguimiento");
        quitar(bundle);
    }

    @Test
    void whatIsMissingIsToldAndABrokenDescriptorToo() {
        soltar(zoologico.jar(
                "mx.zoo.huerfano",
                Animales.Manso.class,
                "zoo-huerfano",
                Map.of("Import-Package", Zoologico.IMPORTA + ",mx.nadie.falta")));
        explicado("mx.zoo.huerfano", "mx.nadie.falta");
        Path roto = zoologico.jar("mx.zoo.roto", Animales.Manso.class, "zoo-roto", Map.of());
        Zoologico.agregar(roto, "OSGI-INF/animal.xml", "<scr:component name='");
        soltar(roto);
        explicado("mx.zoo.roto", "@Component");
        quitar("mx.zoo.huerfano");
        quitar("mx.zoo.roto");
    }

    @Test
    void aKeyThatIsTakenStaysWithWhoHadIt() {
        String bundle = "mx.zoo.usurpador";
        soltar(zoologico.jar(bundle, Animales.Manso.class, "csv", Map.of()));
        explicado(bundle, "«csv»", "mx.conalep.secyt.formatos");
        assertThat(pedir("csv").con(200).cabecera("Content-Type")).startsWith("text/csv");
        quitar(bundle);
    }

    @Test
    void aTypeThatAnswersNothingIsNamed() {
        soltar(zoologico.jar(Animales.Nulo.class));
        String id = Zoologico.id(Animales.Nulo.class);
        Esperar.hasta("se ve el tipo", 20, TimeUnit.SECONDS, () -> tipos().contains(id));
        assertThat(tipos()).contains("El complemento mx.zoo.nulo falló", "\"curso\"");
        retirar(Animales.Nulo.class);
    }

    @Test
    void aPluginMayBringItsOwnLibraries() {
        String bundle = "mx.zoo.cargado";
        Path jar = zoologico.jar(bundle, Animales.Manso.class, "zoo-cargado", Map.of());
        copiar(jar, com.fasterxml.jackson.core.JsonFactory.class, org.jspecify.annotations.Nullable.class);
        soltar(jar);
        esperar("zoo-cargado");
        assertThat(pedir("zoo-cargado").con(200).cuerpo()).isEqualTo("Metas y resultados");
        pedir("json").con(200);
        Cliente.anonimo(sede.servidor()).get("/openapi.json").con(200);
        quitar(bundle);
    }

    @Test
    void wrongBytesAreAFileAndNotAPage() {
        soltar(zoologico.jar(Animales.Miente.class));
        esperar(Zoologico.id(Animales.Miente.class));
        Cliente.Respuesta respuesta = pedir(Zoologico.id(Animales.Miente.class)).con(200);
        assertThat(respuesta.cabecera("Content-Disposition")).startsWith("attachment");
        assertThat(respuesta.cabecera("X-Content-Type-Options")).isEqualTo("nosniff");
        retirar(Animales.Miente.class);
    }

    @Test
    void aThreadThatIsLeftBehindIsNamedAndEnded() throws IOException {
        soltar(zoologico.jar(Animales.Suelta.class));
        esperar(Zoologico.id(Animales.Suelta.class));
        pedir(Zoologico.id(Animales.Suelta.class)).con(200);
        retirar(Animales.Suelta.class);
        Esperar.hasta(
                "se nombra el hilo",
                20,
                TimeUnit.SECONDS,
                () -> sede.servidor().avisosDeLaBitacora().contains("zoo-suelto"));
        assertThat(sede.servidor().avisosDeLaBitacora()).contains("mx.zoo.suelta");
    }

    @Test
    void aPluginMayChangeWhileItIsUsed() throws Exception {
        String bundle = "mx.zoo.mudable";
        soltar(zoologico.jar(bundle, Animales.Manso.class, "zoo-mudable", Map.of()));
        esperar("zoo-mudable");
        CompletableFuture<Set<Integer>> estados = CompletableFuture.supplyAsync(() -> IntStream.range(0, 400)
                .mapToObj(i -> pedir("zoo-mudable").estado())
                .collect(Collectors.toSet()));
        soltar(zoologico.jar(bundle, Animales.MansoNuevo.class, "zoo-mudable", Map.of("Bundle-Version", "1.2.4")));
        Esperar.hasta(
                "cambia",
                20,
                TimeUnit.SECONDS,
                () -> pedir("zoo-mudable").cuerpo().equals("nuevo"));
        assertThat(estados.get(60, TimeUnit.SECONDS)).isSubsetOf(200, 422, 503);
        quitar(bundle);
    }

    private void instalar(Class<?> animal) {
        soltar(zoologico.jar(animal));
        esperar(Zoologico.id(animal));
    }

    /** Three people ask for it at a time, and each is told who failed. */
    private void provocar(Class<?> animal) {
        List<CompletableFuture<Cliente.Respuesta>> llamadas = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> pedir(Zoologico.id(animal))))
                .toList();
        for (CompletableFuture<Cliente.Respuesta> llamada : llamadas) {
            assertThat(llamada.join().con(503).cuerpo()).contains(Zoologico.bundle(animal));
        }
    }

    private void culpar(Class<?> animal) {
        JsonNode uso = extension(Zoologico.bundle(animal)).path("uso");
        assertThat(uso.path("fallas").asInt()).isPositive();
        assertThat(uso.path("ultimaFalla").path("contribucion").asText()).isEqualTo(Zoologico.id(animal));
    }

    private void soltar(Path jar) {
        Complementos.soltar(sede.servidor().instancia(), jar);
    }

    private void retirar(Class<?> animal) {
        quitar(Zoologico.bundle(animal));
    }

    private void quitar(String bundle) {
        try {
            Files.delete(sede.servidor().instancia().resolve("deploy/" + bundle + ".jar"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Esperar.hasta(
                "se va " + bundle, 20, TimeUnit.SECONDS, () -> extension(bundle).isMissingNode());
    }

    private void esperar(String formato) {
        Esperar.hasta(
                "aparece " + formato,
                20,
                TimeUnit.SECONDS,
                () -> sede.como(Sede.CHIHUAHUA)
                        .get("/formatos?tamano=100")
                        .cuerpo()
                        .contains('"' + formato + '"'));
    }

    private Cliente.Respuesta pedir(String formato) {
        return sede.como(Sede.CHIHUAHUA).get(REPORTE + formato);
    }

    private String tipos() {
        return sede.como(Sede.CHIHUAHUA)
                .get("/tipos-servicio?tamano=100")
                .con(200)
                .cuerpo();
    }

    private void explicado(String bundle, String... partes) {
        Esperar.hasta(
                "de " + bundle + " se dice " + List.of(partes),
                20,
                TimeUnit.SECONDS,
                () -> Stream.of(partes)
                        .allMatch(extension(bundle).path("motivo").asText()::contains));
    }

    private JsonNode extension(String bundle) {
        JsonNode todas = sede.como(Sede.ADMINISTRADORA)
                .get("/extensiones?tamano=100")
                .con(200)
                .json()
                .path("elementos");
        return StreamSupport.stream(todas.spliterator(), false)
                .filter(e -> e.path("bundle").asText().equals(bundle))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Numbers of the component configurations: what was restarted has others. */
    private String componentes() {
        return sede.consola("scr:list")
                .texto()
                .lines()
                .filter(l -> l.contains("mx.conalep.secyt"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void hastaTener(Pulso pulso, int cuantos) {
        Esperar.hasta(cuantos + " peticiones", 120, TimeUnit.SECONDS, () -> pulso.cuantos() >= cuantos);
    }

    private static void copiar(Path jar, Class<?>... clases) {
        for (Class<?> clase : clases) {
            String entrada = clase.getName().replace('.', '/') + ".class";
            try (var bytes = clase.getResourceAsStream("/" + entrada);
                    var dentro = FileSystems.newFileSystem(jar, Map.of())) {
                Path archivo = dentro.getPath(entrada);
                Files.createDirectories(archivo.getParent());
                Files.copy(bytes, archivo);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
