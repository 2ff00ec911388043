package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.conalep.secyt.http.Recurso;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads and writes JSON; keeps a reader and a writer for each type, so that a request finds them made. */
@Component(service = Recurso.class)
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json", "application/*+json"})
public final class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object>, Recurso {

    private static final List<Class<?>> RAW = List.of(
            CharSequence.class,
            byte[].class,
            InputStream.class,
            Reader.class,
            File.class,
            StreamingOutput.class,
            Response.class);

    private final ObjectMapper mapper;
    private final JsonFault faults;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /** With the JSON of SECyT. */
    @Activate
    public JsonProvider() {
        this(Json.mapper());
    }

    JsonProvider(ObjectMapper mapper) {
        this.mapper = mapper;
        this.faults = new JsonFault(new ExpectedValue(mapper));
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return handles(type, media);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return handles(type, media);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        try {
            return read(readers.computeIfAbsent(generic, this::reader), in);
        } catch (JacksonException e) {
            throw faults.of(e);
        } catch (IOException e) {
            throw JsonFault.incomplete();
        }
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        ObjectWriter writer = writers.computeIfAbsent(generic instanceof Class<?> ? type : generic, this::writer);
        try (JsonGenerator generator = writer.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            writer.writeValue(generator, value);
        }
    }

    private static Object read(ObjectReader reader, InputStream in) throws IOException {
        try (JsonParser parser = reader.createParser(in)) {
            if (parser.nextToken() == null) {
                throw JsonFault.empty();
            }
            Object value = reader.readValue(parser);
            if (value == null) {
                throw JsonFault.empty();
            }
            return value;
        }
    }

    private ObjectReader reader(Type type) {
        return mapper.readerFor(mapper.constructType(type));
    }

    private ObjectWriter writer(Type type) {
        JavaType known = mapper.constructType(type);
        return known.isJavaLangObject() || (known.isAbstract() && !known.isContainerType())
                ? mapper.writer()
                : mapper.writerFor(known);
    }

    private static boolean handles(Class<?> type, MediaType media) {
        String subtype = media.getSubtype();
        return (subtype.equals("json") || subtype.endsWith("+json"))
                && RAW.stream().noneMatch(raw -> raw.isAssignableFrom(type));
    }
}
