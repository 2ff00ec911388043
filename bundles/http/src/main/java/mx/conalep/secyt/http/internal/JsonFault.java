package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson refuses into a problem that names the field and the cure. */
final class JsonFault {

    private static final int SHOWN = 40;

    private final ExpectedValue expected;

    JsonFault(ExpectedValue expected) {
        this.expected = expected;
    }

    /** The problem; an error in our own classes is thrown on as it is no fault of the caller. */
    RuntimeException of(JacksonException fault) {
        RuntimeException own = Causes.find(fault, RuntimeException.class);
        if (own instanceof Problema problem) {
            return problem;
        }
        if (fault instanceof InvalidDefinitionException) {
            return new IllegalStateException("Class cannot be read from JSON", fault);
        }
        StreamReadException syntax = Causes.find(fault, StreamReadException.class);
        if (syntax != null && !(syntax instanceof InputCoercionException)) {
            return broken(syntax.getLocation());
        }
        if (Causes.find(fault, StreamConstraintsException.class) != null) {
            return excessive();
        }
        return fault instanceof JsonMappingException mapping
                ? field(mapping)
                : broken(Objects.requireNonNullElse(fault.getLocation(), JsonLocation.NA));
    }

    /** There was nothing to read. */
    static Problema empty() {
        return new Problema(400, "cuerpo-vacio", "Falta el cuerpo de la petición: envíe un objeto JSON.", List.of());
    }

    /** The connection broke, or the length announced was not sent. */
    static Problema incomplete() {
        return new Problema(400, "cuerpo-incompleto", "El cuerpo no llegó completo; envíelo de nuevo.", List.of());
    }

    private static Problema broken(JsonLocation where) {
        return new Problema(
                400,
                "json-mal-formado",
                "El JSON está mal formado en la línea " + where.getLineNr() + ", columna " + where.getColumnNr()
                        + ": revise comas, comillas, llaves, codificación UTF-8 y campos repetidos.",
                List.of());
    }

    private static Problema excessive() {
        return new Problema(
                400,
                "json-excesivo",
                "El JSON tiene un texto, un número, un nombre o un anidamiento demasiado largo; redúzcalo.",
                List.of());
    }

    private Problema field(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return invalid("campo-desconocido", fault, "No se conoce este campo; " + known(unknown) + ".", null);
        }
        Object value = fault instanceof InvalidFormatException format ? format.getValue() : null;
        return invalid(
                "tipo-incorrecto",
                fault,
                "Escriba " + expected.of(target(fault)) + ".",
                value == null ? null : String.valueOf(value));
    }

    private static @Nullable Class<?> target(JsonMappingException fault) {
        if (fault instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        InputCoercionException overflow = Causes.find(fault, InputCoercionException.class);
        return overflow == null ? null : overflow.getTargetType();
    }

    private static Problema invalid(String code, JsonMappingException fault, String message, @Nullable String value) {
        String path = path(fault);
        String detail = path.isEmpty()
                ? "El JSON no tiene la forma esperada. " + message
                : "El campo «" + path + "» no se puede leer. " + message;
        return new Problema(400, code, detail, List.of(new ErrorCampo(path, message, value)));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        if (names == null || names.isEmpty()) {
            return "quítelo";
        }
        return names.stream()
                .map(String::valueOf)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", ", "quítelo o use uno de: ", ""));
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
