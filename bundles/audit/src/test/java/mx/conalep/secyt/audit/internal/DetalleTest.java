package mx.conalep.secyt.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DetalleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 300)
    void anyTextIsJsonThatFitsItsColumn(
            @ForAll @Size(max = 12) Map<@StringLength(max = 20) String, @StringLength(max = 1500) String> detail)
            throws JsonProcessingException {
        String json = Detalle.json(detail);

        assertThat(json).hasSizeLessThanOrEqualTo(4000).doesNotContain("\u0000");
        JsonNode read = JSON.readTree(json);
        detail.forEach((name, value) -> {
            if (read.has(name) && value.length() <= 1000) {
                assertThat(read.get(name).asText()).isEqualTo(value);
            }
        });
    }

    @Test
    void numbersAndFlagsStayWhatTheyAre() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("horas", 40);
        detail.put("cuota", new BigDecimal("15000.00"));
        detail.put("cerrado", true);
        detail.put("nada", null);

        assertThat(Detalle.json(detail)).isEqualTo("{\"horas\":40,\"cuota\":15000.00,\"cerrado\":true,\"nada\":null}");
        assertThat(Detalle.json(Map.of())).isEqualTo("{}");
    }
}
