package mx.conalep.secyt.seguimiento.internal.informe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class MuestraTest {

    @Property(tries = 200)
    void theSameSeedDrawsTheSameSampleWhateverTheOrder(
            @ForAll @StringLength(max = 60) String semilla,
            @ForAll @IntRange(min = 1, max = 40) int tamano,
            @ForAll @IntRange(max = 120) int poblacion,
            @ForAll long orden) {
        List<String> folios = folios(poblacion);
        List<String> muestra = sortear(semilla, tamano, folios);
        assertThat(muestra)
                .isEqualTo(aMano(semilla, tamano, folios))
                .hasSize(Math.min(tamano, poblacion))
                .doesNotHaveDuplicates();
        List<String> revueltos = new ArrayList<>(folios);
        Collections.shuffle(revueltos, new Random(orden));
        assertThat(sortear(semilla, tamano, revueltos)).isEqualTo(muestra);
    }

    @Property(tries = 5)
    void everyServiceHasTheSameChance(@ForAll @IntRange(max = 1_000_000) int primera) {
        Integer[] veces = new Integer[20];
        Arrays.fill(veces, 0);
        for (int semilla = 0; semilla < 2_000; semilla++) {
            for (String folio : sortear(primera + "-" + semilla, 5, folios(20))) {
                veces[Integer.parseInt(folio.substring(1))]++;
            }
        }
        // 2,000 draws of 5 out of 20: 500 each on average, with a standard deviation below 20.
        assertThat(veces).allSatisfy(v -> assertThat(v).isBetween(370, 630));
    }

    private static List<String> sortear(String semilla, int tamano, List<String> folios) {
        Muestra muestra = new Muestra(semilla, tamano);
        folios.forEach(muestra::tomar);
        assertThat(muestra.poblacion()).isEqualTo(folios.size());
        return muestra.folios();
    }

    private static List<String> folios(int cuantos) {
        return IntStream.range(0, cuantos).mapToObj(i -> "S" + i).toList();
    }

    /** As the note of the report tells it. */
    static List<String> aMano(String semilla, int tamano, List<String> poblacion) {
        return poblacion.stream()
                .sorted(Comparator.comparing(folio -> sha(semilla + "|" + folio)))
                .limit(tamano)
                .toList();
    }

    private static String sha(String texto) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texto.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
