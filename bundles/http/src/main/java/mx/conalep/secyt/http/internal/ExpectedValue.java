package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Spanish what may be written where a type is read. */
final class ExpectedValue {

    private static final String WHOLE = "un número entero, sin comillas ni decimales";
    private static final String DECIMAL = "un número decimal, por ejemplo 1500.00";

    private static final Map<Class<?>, String> PHRASES = Map.ofEntries(
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(short.class, WHOLE),
            Map.entry(Short.class, WHOLE),
            Map.entry(BigInteger.class, WHOLE),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(double.class, DECIMAL),
            Map.entry(Double.class, DECIMAL),
            Map.entry(boolean.class, "true o false, sin comillas"),
            Map.entry(Boolean.class, "true o false, sin comillas"),
            Map.entry(String.class, "un texto entre comillas, sin caracteres nulos"),
            Map.entry(LocalDate.class, "una fecha que exista, con la forma AAAA-MM-DD"),
            Map.entry(LocalTime.class, "una hora con la forma HH:MM"),
            Map.entry(YearMonth.class, "un mes con la forma AAAA-MM"),
            Map.entry(Instant.class, "un instante en UTC, por ejemplo 2026-02-03T18:30:00Z"));

    private final ObjectMapper mapper;

    ExpectedValue(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The phrase that follows "Escriba". */
    String of(@Nullable Class<?> type) {
        if (type == null) {
            return "un valor del tipo que pide la documentación";
        }
        if (type.isEnum()) {
            return "uno de: " + constants(type);
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "una lista entre corchetes";
        }
        String phrase = PHRASES.get(type);
        return phrase == null ? "un objeto entre llaves" : phrase;
    }

    private String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
