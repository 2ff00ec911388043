package mx.conalep.secyt.extensiones.internal.registro;

import static mx.conalep.secyt.extensiones.internal.Fabrica.ajeno;
import static mx.conalep.secyt.extensiones.internal.Fabrica.nucleo;
import static mx.conalep.secyt.extensiones.internal.Fabrica.tipo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.pieza.Propiedades;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistroTest {

    private final Registro registro = new Registro(Fabrica.guarda(1_000), Path.of("."), Fabrica.porUnidad());

    @Test
    void laPrimeraSeQuedaConLaClaveYLaSegundaDicePorQueNo() {
        registro.poner("a", pieza(ajeno(7), "calibracion", 1));
        registro.poner("b", pieza(ajeno(8), "calibracion", 2));
        assertThat(registro.vista().tipos().get("calibracion").bundle()).isEqualTo(Fabrica.AJENO + "7");
        assertThat(motivos())
                .containsExactly(
                        null,
                        "La clave «calibracion» ya la usa " + Fabrica.AJENO
                                + "7, que llegó primero; cambie «id» en este complemento.");
    }

    @Test
    void elNucleoTienePreferenciaAunqueLlegueDespues() {
        registro.poner("a", pieza(ajeno(7), "curso", 1));
        registro.poner("b", pieza(nucleo(3), "curso", 2));
        assertThat(registro.vista().tipos().get("curso").bundle()).isEqualTo("mx.conalep.secyt.formatos");
    }

    @Test
    void alIrseLaPrimeraEntraLaSegunda() {
        registro.poner("a", pieza(ajeno(7), "calibracion", 1));
        registro.poner("b", pieza(ajeno(8), "calibracion", 2));
        assertThat(registro.quitar("a")).isTrue();
        assertThat(registro.vista().tipos().get("calibracion").bundle()).isEqualTo(Fabrica.AJENO + "8");
        assertThat(registro.quitar("a")).isFalse();
    }

    @Test
    void quitarUnaDiceSiElBundleYaNoAportaNada() {
        registro.poner("a", pieza(ajeno(7), "uno", 1));
        registro.poner("b", pieza(ajeno(7), "dos", 2));
        assertThat(registro.quitar("a")).isFalse();
        assertThat(registro.quitar("b")).isTrue();
    }

    @Test
    void loQueNoCambiaSigueSiendoElMismo() {
        registro.poner("a", pieza(ajeno(7), "calibracion", 1));
        TipoGuardado antes = registro.vista().tipos().get("calibracion");
        registro.poner("b", pieza(ajeno(8), "ensayo", 2));
        assertThat(registro.vista().tipos().get("calibracion")).isSameAs(antes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "-ab",
                "Curso",
                "con espacio",
                "ñandu",
                "a/b",
                "..",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void unaClaveMalEscritaNoSeUsaYDiceComoEs(String id) {
        registro.poner("a", pieza(ajeno(7), id, 1));
        assertThat(registro.vista().tipos()).isEmpty();
        assertThat(motivos()).singleElement().asString().contains("«id» lleva de 2 a 40");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, txt, ''",
        "text/csv;charset=UTF-8;header=present, csv, ''",
        "application/vnd.ms-excel, xls, ''",
        "texto, txt, «tipoMedio»",
        "'text/plain\r\nX-Malo: 1', txt, «tipoMedio»",
        "text/plain, .txt, «extension»",
        "text/plain, '../a', «extension»"
    })
    void elTipoDeMedioYLaExtensionSonSeguros(String medio, String extension, String defecto) {
        Propiedades propiedades = new Propiedades(
                Map.of("id", "ce08", "nombre", "Mi formato", "tipoMedio", medio, "extension", extension));
        String hallado = Clase.FORMATO.defecto(propiedades);
        if (defecto.isEmpty()) {
            assertThat(hallado).isNull();
        } else {
            assertThat(hallado).contains(defecto);
        }
    }

    @Test
    void unTipoSinLineaNoSeUsa() {
        assertThat(Clase.TIPO.defecto(new Propiedades(Map.of("id", "ce08", "nombre", "Mi tipo", "linea", "OTRA"))))
                .contains("CAPACITACION o TECNOLOGICOS");
    }

    @Property(tries = 200)
    void enCadaMomentoCadaClaveEsDeLaPrimeraQueEsta(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 11) Integer> pasos) {
        Registro vivo = new Registro(Fabrica.guarda(1_000), Path.of("."), Fabrica.porUnidad());
        Map<Integer, Pieza> modelo = new HashMap<>();
        for (int i = 0; i < pasos.size(); i++) {
            alternar(vivo, modelo, pasos.get(i), i);
        }
        assertThat(vivo.vista().todas()).hasSize(modelo.size());
        vivo.vista()
                .tipos()
                .forEach((id, tipo) -> assertThat(tipo.pieza())
                        .isSameAs(modelo.values().stream()
                                .filter(p -> p.id().equals(id))
                                .min(Pieza.ORDEN)
                                .orElseThrow()));
        assertThat(vivo.vista().todas().stream().filter(e -> e.motivo() == null))
                .hasSize(vivo.vista().tipos().size());
    }

    private static void alternar(Registro vivo, Map<Integer, Pieza> modelo, int cual, int orden) {
        if (modelo.remove(cual) != null) {
            vivo.quitar(cual);
        } else {
            Pieza nueva = pieza(cual % 4 == 0 ? nucleo(cual) : ajeno(cual), "tipo-" + cual % 3, orden);
            modelo.put(cual, nueva);
            vivo.poner(cual, nueva);
        }
    }

    private static Pieza pieza(Origen origen, String id, long orden) {
        return tipo(origen, id, orden, Hechos::de);
    }

    private List<String> motivos() {
        return registro.vista().todas().stream().map(Entrada::motivo).toList();
    }
}
