package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.conalep.secyt.itests.zoo.Animales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A state's plugin comes and goes while the system runs. */
@ExtendWith(Sede.Extension.class)
class ComplementoIT {

    private static final String FORMATO = "ce08-texto";
    private static final String REPORTE = "/informes/metas-resultados?ejercicio=2026&trimestre=1&formato=" + FORMATO;

    private Sede sede;

    @BeforeEach
    void abrir(Sede sede) {
        this.sede = sede;
    }

    @Test
    void aJarInDeployServesItsFormatUntilItIsRemoved() throws IOException {
        long inicio = System.nanoTime();
        Path jar = Complementos.soltar(sede.servidor().instancia(), Complementos.muestra());
        esperarFormato(true);
        medida("plugin dropped to usable", inicio);

        seVeSoloDondeEstaHabilitado();
        seExplicaEnExtensiones();
        sirveElReporte();

        inicio = System.nanoTime();
        Files.delete(jar);
        esperarFormato(false);
        medida("plugin removed to gone", inicio);
        esperarFuera(Complementos.CHIHUAHUA);
        sede.como(Sede.CHIHUAHUA).get(REPORTE).con(422);
    }

    @Test
    void theSamePluginAsAFeature() {
        assertThat(sede.consola("feature:install secyt-formato-chihuahua").codigo())
                .isZero();
        esperarFormato(true);
        seVeSoloDondeEstaHabilitado();
        seExplicaEnExtensiones();
        sirveElReporte();
        assertThat(sede.consola("feature:uninstall secyt-formato-chihuahua").codigo())
                .isZero();
        esperarFormato(false);
        esperarFuera(Complementos.CHIHUAHUA);
    }

    @Test
    void aKarBringsItsFeatureWithoutAnyNetwork(@TempDir Path carpeta) throws IOException {
        Path jar = new Zoologico(carpeta).jar(Animales.Manso.class);
        Path kar = Complementos.soltar(sede.servidor().instancia(), Complementos.kar(carpeta, jar));
        esperar("zoo-manso", true);
        assertThat(extension("mx.zoo.manso").orElseThrow().path("origen").asText())
                .isEqualTo("sistema");
        Files.delete(kar);
        esperar("zoo-manso", false);
        esperarFuera("mx.zoo.manso");
    }

    @Test
    void aBrokenJarIsExplainedAndDisturbsNobody(@TempDir Path carpeta) throws IOException {
        String bitacora = sede.servidor().avisosDeLaBitacora();
        Path sinPaquete = Complementos.soltar(
                sede.servidor().instancia(),
                Complementos.vacio(
                        carpeta,
                        "mx.conalep.roto.paquete",
                        Map.of("Import-Package", "mx.nadie.falta;version=\"[1,2)\"", "SECyT-Unidades", "CE-08")));
        Path otraApi = Complementos.soltar(
                sede.servidor().instancia(),
                Complementos.vacio(
                        carpeta,
                        "mx.conalep.roto.api",
                        Map.of("Import-Package", "mx.conalep.secyt.api.informe;version=\"[9,10)\"")));

        assertThat(motivo("mx.conalep.roto.paquete"))
                .contains("falta el paquete mx.nadie.falta", "[1,2)", "inclúyalo dentro del complemento");
        assertThat(motivo("mx.conalep.roto.api"))
                .contains("falta el paquete mx.conalep.secyt.api.informe", "[9,10)", "compile el complemento");
        assertThat(sede.consola("secyt:extensiones mx.conalep.roto.paquete").texto())
                .contains("INACTIVA", "falta el paquete mx.nadie.falta");
        Cliente.anonimo(sede.servidor()).get("/salud").con(200);
        sede.como(Sede.CHIHUAHUA).get("/formatos").con(200);

        Files.delete(sinPaquete);
        Files.delete(otraApi);
        esperarFuera("mx.conalep.roto.paquete");
        esperarFuera("mx.conalep.roto.api");
        assertThat(sede.servidor()
                        .avisosDeLaBitacora()
                        .substring(bitacora.length())
                        .lines())
                .filteredOn(linea -> !linea.isBlank())
                .allMatch(linea -> linea.contains("mx.conalep.roto."));
    }

    private String motivo(String bundle) {
        Esperar.hasta(
                "aparece " + bundle,
                20,
                TimeUnit.SECONDS,
                () -> extension(bundle)
                        .filter(e -> e.path("estado").asText().equals("INACTIVA"))
                        .isPresent());
        return extension(bundle).orElseThrow().path("motivo").asText();
    }

    private void seVeSoloDondeEstaHabilitado() {
        assertThat(ve(Sede.CHIHUAHUA)).isTrue();
        assertThat(ve(Sede.DURANGO)).isFalse();
        assertThat(ve(Sede.ADMINISTRADORA)).isTrue();
        sede.como(Sede.DURANGO).get(REPORTE).con(422);
    }

    private void seExplicaEnExtensiones() {
        JsonNode extension = extension(Complementos.CHIHUAHUA).orElseThrow();
        assertThat(extension.path("version").asText()).isEqualTo(System.getProperty("secyt.version"));
        assertThat(extension.path("estado").asText()).isEqualTo("ACTIVA");
        assertThat(extension.path("motivo").isNull()).isTrue();
        assertThat(extension.path("nucleo").asBoolean()).isFalse();
        assertThat(extension.path("api").asText()).matches("\\[\\d+\\.\\d+,\\d+\\)");
        assertThat(extension.path("unidades").toString()).isEqualTo("[\"CE-08\"]");
        assertThat(extension.path("contribuciones").path(0).path("clase").asText())
                .isEqualTo("FormatoInforme");
        assertThat(extension.path("contribuciones").path(0).path("id").asText()).isEqualTo(FORMATO);
    }

    private void sirveElReporte() {
        Cliente.Respuesta reporte = sede.como(Sede.CHIHUAHUA).get(REPORTE).con(200);
        assertThat(reporte.cabecera("Content-Type").replace(" ", "")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(reporte.cuerpo()).startsWith("E;CE-08;metas-resultados;").contains("\r\nC;", "\r\nX;");
    }

    private void esperarFormato(boolean presente) {
        esperar(FORMATO, presente);
    }

    private void esperar(String formato, boolean presente) {
        Esperar.hasta(
                formato + (presente ? " aparece" : " desaparece"),
                30,
                TimeUnit.SECONDS,
                () -> ve(Sede.CHIHUAHUA, formato) == presente);
    }

    private void esperarFuera(String bundle) {
        Esperar.hasta(
                "se va " + bundle, 30, TimeUnit.SECONDS, () -> extension(bundle).isEmpty());
    }

    private boolean ve(String cuenta) {
        return ve(cuenta, FORMATO);
    }

    private boolean ve(String cuenta, String formato) {
        return elementos(sede.como(cuenta).get("/formatos?tamano=100").con(200))
                .anyMatch(f -> f.path("id").asText().equals(formato));
    }

    private Optional<JsonNode> extension(String bundle) {
        return elementos(sede.como(Sede.ADMINISTRADORA)
                        .get("/extensiones?tamano=100")
                        .con(200))
                .filter(e -> e.path("bundle").asText().equals(bundle))
                .findFirst();
    }

    private static Stream<JsonNode> elementos(Cliente.Respuesta respuesta) {
        return StreamSupport.stream(respuesta.json().path("elementos").spliterator(), false);
    }

    /** The goal is 2 seconds on a quiet machine; it is printed, and only what no user would bear fails. */
    private static void medida(String que, long inicio) {
        long milisegundos = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio);
        System.out.printf("MEDIDA %s: %d ms%n", que, milisegundos);
        assertThat(milisegundos).isLessThan(20_000);
    }
}
