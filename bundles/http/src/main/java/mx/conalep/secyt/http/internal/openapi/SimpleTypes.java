package mx.conalep.secyt.http.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Schemas of what JSON writes as one value. */
final class SimpleTypes {

    private static final Map<String, Object> ANYTHING = Map.of();

    private static final Map<Class<?>, Map<String, Object>> SCHEMAS = Map.ofEntries(
            Map.entry(String.class, type("string")),
            Map.entry(CharSequence.class, type("string")),
            Map.entry(boolean.class, type("boolean")),
            Map.entry(Boolean.class, type("boolean")),
            Map.entry(short.class, type("integer", "int32")),
            Map.entry(int.class, type("integer", "int32")),
            Map.entry(Integer.class, type("integer", "int32")),
            Map.entry(long.class, type("integer", "int64")),
            Map.entry(Long.class, type("integer", "int64")),
            Map.entry(double.class, type("number", "double")),
            Map.entry(Double.class, type("number", "double")),
            Map.entry(BigDecimal.class, type("number")),
            Map.entry(LocalDate.class, type("string", "date")),
            Map.entry(LocalTime.class, type("string", "time")),
            Map.entry(LocalDateTime.class, type("string")),
            Map.entry(Instant.class, type("string", "date-time")),
            Map.entry(OffsetDateTime.class, type("string", "date-time")),
            Map.entry(Duration.class, type("string", "duration")),
            Map.entry(YearMonth.class, Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$")),
            Map.entry(UUID.class, type("string", "uuid")),
            Map.entry(URI.class, type("string", "uri")),
            Map.entry(Object.class, ANYTHING));

    private final ObjectMapper mapper;

    SimpleTypes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The schema, or empty when the class has parts. */
    Optional<Map<String, Object>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(Map.of("type", "string", "enum", constants(type)));
        }
        return JsonNode.class.isAssignableFrom(type) ? Optional.of(ANYTHING) : Optional.ofNullable(SCHEMAS.get(type));
    }

    private Object constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .toList();
    }

    private static Map<String, Object> type(String type) {
        return Map.of("type", type);
    }

    private static Map<String, Object> type(String type, String format) {
        return Map.of("type", type, "format", format);
    }
}
