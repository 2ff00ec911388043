package mx.conalep.secyt.organizacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.organizacion.Cct;
import mx.conalep.secyt.organizacion.Unidad;
import org.junit.jupiter.api.Test;

class SemillaTest {

    private final List<Tabla.Fila> planteles = Tabla.leer("planteles.csv").filas();
    private final List<Tabla.Fila> unidades = Tabla.leer("unidades.csv").filas();

    @Test
    void all313PlantelesPassTheirCheckLetter() {
        assertThat(planteles).hasSize(313);
        assertThat(planteles).allSatisfy(f -> {
            assertThat(new Cct(f.texto("clave")).entidad()).isEqualTo(f.texto("entidad"));
            assertThat(f.texto("nombre")).isNotBlank().doesNotContain("\"");
        });
    }

    @Test
    void coordinatesAreInMexicoOrUnknown() {
        assertThat(planteles)
                .allSatisfy(f -> Ubicacion.validada(
                        Semilla.grados(f.opcional("latitud")),
                        Semilla.grados(f.opcional("longitud")),
                        f.opcional("domicilio")));
        assertThat(planteles.stream().filter(f -> f.opcional("latitud") == null).map(f -> f.texto("clave")))
                .containsExactlyInAnyOrder("12DPT0011W", "12DPT0004M", "22DPT0005S");
    }

    @Test
    void thereIsOneStateUnitForEachOf32Entities() {
        List<Tabla.Fila> estatales = unidades.stream()
                .filter(f -> Set.of("CE", "UODCDMX", "RCEO").contains(f.texto("tipo")))
                .toList();
        Set<String> entidades = Tabla.leer("entidades.csv").filas().stream()
                .map(f -> f.texto("clave"))
                .collect(Collectors.toSet());
        assertThat(entidades).hasSize(32);
        assertThat(estatales.stream().map(f -> f.texto("entidad"))).containsExactlyInAnyOrderElementsOf(entidades);
        assertThat(estatales.stream().filter(f -> f.texto("tipo").equals("CE"))).hasSize(30);
    }

    @Test
    void everyUnitButTheRootHangsFromAnother() {
        Set<String> claves = Stream.concat(unidades.stream(), planteles.stream())
                .map(f -> f.texto("clave"))
                .collect(Collectors.toSet());
        assertThat(claves).hasSize(unidades.size() + planteles.size());
        assertThat(unidades.stream().filter(f -> f.opcional("padre") == null).map(f -> f.texto("clave")))
                .containsExactly(Unidad.NACIONAL);
        assertThat(Stream.concat(unidades.stream(), planteles.stream()).map(f -> f.opcional("padre")))
                .allMatch(p -> p == null || claves.contains(p));
    }
}
