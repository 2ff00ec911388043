package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;

/** Refuses values that are legal JSON and would hurt later. */
final class StrictTypes extends SimpleModule {

    StrictTypes() {
        super("secyt-strict");
        addDeserializer(String.class, new Text());
        addDeserializer(BigDecimal.class, new Decimal());
    }

    /** PostgreSQL stores no NUL, so neither database is asked to. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.indexOf('\0') >= 0) {
                throw context.weirdStringException(text.replace("\0", "\\u0000"), String.class, "NUL");
            }
            return text;
        }
    }

    /** {@code 1e999999999} is a short number that fills the memory as soon as its scale is set. */
    private static final class Decimal extends BigDecimalDeserializer {

        private static final int DIGITS = 40;

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal value = super.deserialize(parser, context);
            if (value != null && (Math.abs((long) value.scale()) > DIGITS || value.precision() > DIGITS)) {
                throw context.weirdNumberException(value.unscaledValue(), BigDecimal.class, "digits");
            }
            return value;
        }
    }
}
