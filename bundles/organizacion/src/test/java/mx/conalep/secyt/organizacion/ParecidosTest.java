package mx.conalep.secyt.organizacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParecidosTest {

    @Property(tries = 200)
    void likenessIsSymmetricAndWithinBounds(@ForAll("nombres") String uno, @ForAll("nombres") String otro) {
        Trigramas a = Trigramas.de(uno);
        Trigramas b = Trigramas.de(otro);

        assertThat(a.parecido(b)).isEqualTo(b.parecido(a)).isBetween(0.0, 1.0).isLessThanOrEqualTo(a.cota(b));
    }

    @Property(tries = 200)
    void accentsCaseMarksOrderAndLegalFormDoNotMatter(@ForAll("nombres") String nombre, @ForAll Random azar) {
        List<String> palabras = new ArrayList<>(List.of(nombre.split(" ")));
        Collections.shuffle(palabras, azar);
        String otro = String.join(",  ", palabras)
                        .toUpperCase(Locale.ROOT)
                        .replace("A", "Á")
                        .replace("O", "Ö")
                + ", S.A. de C.V.";

        assertThat(Trigramas.de(otro).parecido(Trigramas.de(nombre))).isEqualTo(1.0);
    }

    @Test
    void aMistypedNameIsAlikeAndAnotherIsNot() {
        assertThat(parecido("Aceros del Norte, S.A. de C.V.", "Acero del norte"))
                .isGreaterThan(0.6);
        assertThat(parecido("Maquinados Hermosillo", "Maquinados Hermosilo SA")).isGreaterThan(0.6);
        assertThat(parecido("Aceros del Norte", "Aceites del Sureste")).isLessThan(0.4);
        assertThat(parecido("", "")).isZero();
    }

    @Test
    void amongFiftyThousandEveryPlantedPairIsFoundWithinASecondOfWork() {
        Random azar = new Random(7);
        List<Trigramas> nombres = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            nombres.add(Trigramas.de(inventado(azar) + " " + inventado(azar) + " industrial de servicios"));
        }
        List<String> planteados = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String nombre = inventado(azar) + inventado(azar) + " " + inventado(azar) + " y asociados";
            nombres.add(Trigramas.de(nombre));
            nombres.add(Trigramas.de(nombre.replace("asociados", "asoc. SA de CV")));
            planteados.add(50_000 + 2 * i + "-" + (50_001 + 2 * i));
        }
        long antes = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<Parecidos.Par> pares = Parecidos.entre(nombres, 0.6);

        long despues = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Duration.ofNanos(despues - antes)).isLessThan(Duration.ofSeconds(1));
        assertThat(pares).extracting(p -> p.uno() + "-" + p.otro()).containsAll(planteados);
    }

    private static double parecido(String uno, String otro) {
        return Trigramas.de(uno).parecido(Trigramas.de(otro));
    }

    private static String inventado(Random azar) {
        StringBuilder palabra = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            palabra.append("bcdfglmnprst".charAt(azar.nextInt(12))).append("aeiou".charAt(azar.nextInt(5)));
        }
        return palabra.toString();
    }

    @Provide
    Arbitrary<String> nombres() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(4)
                .ofMaxLength(9)
                .filter(p -> !p.equals("sapi") && !p.equals("sofom"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(p -> String.join(" ", p));
    }
}
