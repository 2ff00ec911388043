package mx.conalep.secyt.extensiones.internal.tipo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.registro.CamposRevisados;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsquemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void describeCadaClaseDeCampo() throws JsonProcessingException {
        List<Campo> campos = List.of(
                Campo.texto("grupo", "Grupo").obligatorio(),
                Campo.lista("turno", "Turno", "MATUTINO", "VESPERTINO"),
                Campo.de("folio", "Folio", Campo.Clase.ENTERO),
                new Campo("nivel", "Nivel", Campo.Clase.ENTERO, false, List.of("1", "2"), ""),
                Campo.de("peso", "Peso", Campo.Clase.DECIMAL),
                Campo.de("vence", "Vence", Campo.Clase.FECHA),
                Campo.de("externo", "Externo", Campo.Clase.LOGICO));
        assertThat(JSON.writeValueAsString(Esquema.de("Curso", campos)))
                .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Curso\","
                        + "\"type\":\"object\",\"properties\":{"
                        + "\"grupo\":{\"title\":\"Grupo\",\"type\":\"string\",\"maxLength\":200},"
                        + "\"turno\":{\"title\":\"Turno\",\"type\":\"string\",\"enum\":[\"MATUTINO\",\"VESPERTINO\"]},"
                        + "\"folio\":{\"title\":\"Folio\",\"type\":\"integer\"},"
                        + "\"nivel\":{\"title\":\"Nivel\",\"type\":\"integer\",\"enum\":[1,2]},"
                        + "\"peso\":{\"title\":\"Peso\",\"type\":\"number\"},"
                        + "\"vence\":{\"title\":\"Vence\",\"type\":\"string\",\"format\":\"date\"},"
                        + "\"externo\":{\"title\":\"Externo\",\"type\":\"boolean\"}},"
                        + "\"required\":[\"grupo\"],\"additionalProperties\":false}");
    }

    @Property(tries = 200)
    void tieneJustoLosCamposYLosObligatorios(@ForAll("campos") List<Campo> campos) {
        JsonNode esquema = JSON.valueToTree(Esquema.de("Tipo", campos));
        List<String> propiedades = new ArrayList<>();
        esquema.get("properties").fieldNames().forEachRemaining(propiedades::add);
        assertThat(propiedades).isEqualTo(campos.stream().map(Campo::clave).toList());
        assertThat(esquema.get("required"))
                .extracting(JsonNode::textValue)
                .isEqualTo(campos.stream()
                        .filter(Campo::requerido)
                        .map(Campo::clave)
                        .toList());
        campos.forEach(c -> assertThat(
                        esquema.at("/properties/" + c.clave() + "/title").textValue())
                .isEqualTo(c.etiqueta()));
        assertThat(esquema.get("additionalProperties").booleanValue()).isFalse();
    }

    @Property(tries = 200)
    void losCamposBuenosPasanLaRevision(@ForAll("campos") List<Campo> campos) throws FallaException {
        assertThat(CamposRevisados.de(campos)).isEqualTo(campos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grupo", "mi campo", "año", "a.b", "$ref", "1a"})
    void unaClaveMalEscritaSeDice(String clave) {
        assertThatThrownBy(() -> CamposRevisados.de(List.of(Campo.texto(clave, "Grupo"))))
                .hasMessageContaining("«" + clave + "»");
    }

    @Test
    void unaClaveRepetidaSeDice() {
        assertThatThrownBy(() -> CamposRevisados.de(List.of(Campo.texto("a", "A"), Campo.texto("a", "B"))))
                .hasMessageContaining("se repite");
    }

    @Test
    void lasOpcionesSonDeSuClase() {
        Campo mala = new Campo("nivel", "Nivel", Campo.Clase.ENTERO, false, List.of("uno"), "");
        assertThatThrownBy(() -> CamposRevisados.de(List.of(mala))).hasMessageContaining("«nivel»");
    }

    @Provide
    Arbitrary<List<Campo>> campos() {
        Arbitrary<String> clave =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> etiqueta = Arbitraries.strings()
                .withChars("ÁÉñ \"<>aBc")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(e -> "E" + e);
        Arbitrary<Campo> campo = Combinators.combine(
                        clave, etiqueta, Arbitraries.of(Campo.Clase.class), Arbitraries.of(true, false))
                .as((c, e, clase, requerido) -> new Campo(c, e, clase, requerido, List.of(), ""));
        return campo.list().ofMaxSize(10).uniqueElements(Campo::clave);
    }
}
