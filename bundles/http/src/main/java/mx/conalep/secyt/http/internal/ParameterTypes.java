package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import mx.conalep.secyt.http.Recurso;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Dates and instants as parameters of a path or a query, in the form they have in JSON. */
@Component(service = Recurso.class)
@Provider
public final class ParameterTypes implements ParamConverterProvider, Recurso {

    private static final Map<Class<?>, ParamConverter<?>> CONVERTERS = Map.of(
            LocalDate.class, converter(LocalDate::parse),
            YearMonth.class, converter(YearMonth::parse),
            Instant.class, converter(Instant::parse));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return (ParamConverter<T>) CONVERTERS.get(type);
    }

    private static <T> ParamConverter<T> converter(Function<String, T> parser) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String value) {
                return value == null || value.isEmpty() ? null : parser.apply(value);
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
