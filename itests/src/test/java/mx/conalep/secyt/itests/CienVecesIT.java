package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.conalep.secyt.itests.zoo.Animales;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin comes and goes a hundred times: nothing else moves and nothing of it stays. */
@Tag("completo")
class CienVecesIT {

    private static final int VECES = 100;
    private static final String FORMATO = "zoo-manso";
    private static final String REPORTE = "/informes/metas-resultados?ejercicio=2026&trimestre=1&formato=" + FORMATO;
    private static final Pattern CARGADORES = Pattern.compile(
            "(\\d+)\\s+\\d+\\s+org\\.apache\\.felix\\.framework\\.BundleWiringImpl\\$BundleClassLoader");
    private static final Pattern MONTON = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    @Test
    void dropToUsableAndRemovalStayShortAndNothingIsLeft(@TempDir Path carpeta) throws IOException {
        try (Sede sede = Sede.abrir(Map.of())) {
            Path jar = new Zoologico(carpeta).jar(Animales.Manso.class);
            vuelta(sede, jar, new ArrayList<>(), new ArrayList<>());
            // The first look wakes the console, whose bundles get their class loaders then.
            foto(sede);
            Foto antes = foto(sede);
            List<Long> puestas = new ArrayList<>();
            List<Long> quitadas = new ArrayList<>();
            for (int i = 0; i < VECES; i++) {
                vuelta(sede, jar, puestas, quitadas);
            }
            // Threads of the plugin end ten idle seconds after its last call.
            Esperar.hasta(
                    "se van hilos y cargadores",
                    60,
                    TimeUnit.SECONDS,
                    () -> foto(sede).comoAntes(antes));
            Foto despues = foto(sede);
            System.out.printf(
                    "MEDIDA %d times: usable after p50 %d ms, worst %d ms; gone after p50 %d ms, worst %d ms; before %s, after %s%n",
                    VECES, mediana(puestas), peor(puestas), mediana(quitadas), peor(quitadas), antes, despues);
            assertThat(peor(puestas)).isLessThanOrEqualTo(2_000);
            assertThat(peor(quitadas)).isLessThanOrEqualTo(1_000);
            assertThat(despues.componentes()).isEqualTo(antes.componentes());
            assertThat(despues.monton()).isLessThan(antes.monton() + 20_000_000);
        }
    }

    private static void vuelta(Sede sede, Path jar, List<Long> puestas, List<Long> quitadas) throws IOException {
        long inicio = System.nanoTime();
        Path puesto = Complementos.soltar(sede.servidor().instancia(), jar);
        Esperar.hasta("sirve", 20, TimeUnit.SECONDS, () -> estado(sede) == 200);
        puestas.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio));
        inicio = System.nanoTime();
        Files.delete(puesto);
        Esperar.hasta("se va", 20, TimeUnit.SECONDS, () -> estado(sede) == 422);
        quitadas.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio));
    }

    private static int estado(Sede sede) {
        return sede.como(Sede.CHIHUAHUA).get(REPORTE).estado();
    }

    private static long mediana(List<Long> tiempos) {
        return tiempos.stream().sorted().toList().get(tiempos.size() / 2);
    }

    private static long peor(List<Long> tiempos) {
        return tiempos.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    /**
     * What could grow.
     *
     * @param cargadores class loaders of bundles that are alive after a collection
     * @param hilos threads of plugins
     * @param monton live bytes
     * @param componentes numbers of the component configurations of ours: what was restarted has others
     */
    private record Foto(long cargadores, long hilos, long monton, String componentes) {

        boolean comoAntes(Foto antes) {
            return cargadores <= antes.cargadores && hilos <= antes.hilos;
        }

        @Override
        public String toString() {
            return cargadores + " loaders, " + hilos + " threads of plugins, " + monton / 1_000_000 + " MB live";
        }
    }

    private static Foto foto(Sede sede) {
        String monton = jcmd(sede, "GC.class_histogram");
        long hilos = jcmd(sede, "Thread.print")
                .lines()
                .filter(l -> l.contains("secyt-complemento-"))
                .count();
        String componentes = sede.consola("scr:list")
                .texto()
                .lines()
                .filter(l -> l.contains("mx.conalep.secyt"))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Foto(numero(CARGADORES, monton), hilos, numero(MONTON, monton), componentes);
    }

    private static long numero(Pattern patron, String texto) {
        Matcher hallado = patron.matcher(texto);
        assertThat(hallado.find()).as(texto).isTrue();
        return Long.parseLong(hallado.group(1));
    }

    private static String jcmd(Sede sede, String orden) {
        return Terminal.ejecutar(
                        Map.of(),
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(sede.servidor().pid()),
                        orden)
                .texto();
    }
}
