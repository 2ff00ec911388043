package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.campo.Campo;

/** Lo que el núcleo exige de los campos que describe un complemento. */
final class CamposCorrectos {

    private CamposCorrectos() {}

    static void revisar(String cuales, List<Campo> campos) {
        assertThat(campos)
                .as("%s no es null ni los contiene", cuales)
                .isNotNull()
                .doesNotContainNull();
        Set<String> claves = new HashSet<>();
        for (Campo campo : campos) {
            assertThat(campo.clave())
                    .as("%s: la clave es camelCase, de 1 a 40 letras y dígitos", cuales)
                    .matches("[a-z][A-Za-z0-9]{0,39}");
            assertThat(claves.add(campo.clave()))
                    .as("%s: la clave %s está dos veces", cuales, campo.clave())
                    .isTrue();
            textos(cuales, campo);
        }
    }

    private static void textos(String cuales, Campo campo) {
        assertThat(campo.etiqueta().strip())
                .as("%s: la etiqueta de %s lleva de 1 a 120 caracteres", cuales, campo.clave())
                .hasSizeBetween(1, 120);
        assertThat(campo.ayuda())
                .as("%s: la ayuda de %s lleva hasta 200 caracteres", cuales, campo.clave())
                .hasSizeLessThanOrEqualTo(200);
        assertThat(campo.opciones())
                .as("%s: las opciones de %s no se repiten", cuales, campo.clave())
                .doesNotHaveDuplicates();
    }
}
