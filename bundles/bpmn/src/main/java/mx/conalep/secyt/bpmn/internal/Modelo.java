package mx.conalep.secyt.bpmn.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import mx.conalep.secyt.bpmn.LecturaException;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The tree of a file, valid by the schema of BPMN. */
public final class Modelo {

    private static final String ESQUEMA = "/org/operaton/bpm/model/bpmn/schema/BPMN20.xsd";
    private static final Pattern COMILLAS = Pattern.compile("'([^']*)'");

    private Modelo() {}

    /**
     * The tree of a file that may be parsed.
     *
     * @throws LecturaException when it is not valid
     */
    public static BpmnModelInstance leer(String xml) throws LecturaException {
        Thread hilo = Thread.currentThread();
        ClassLoader anterior = hilo.getContextClassLoader();
        // The library finds its parts through the thread's loader.
        hilo.setContextClassLoader(Modelo.class.getClassLoader());
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException e) {
            throw new LecturaException(fallo(xml));
        } finally {
            hilo.setContextClassLoader(anterior);
        }
    }

    /** The library tells no line, so the schema is asked once more. */
    private static String fallo(String xml) {
        try {
            URL esquema = Objects.requireNonNull(Modelo.class.getResource(ESQUEMA));
            SchemaFactory.newDefaultInstance()
                    .newSchema(esquema)
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            return "no cumple el esquema de BPMN 2.0; corríjalo en el modelador";
        } catch (SAXParseException e) {
            return "en la línea " + e.getLineNumber() + " " + razon(String.valueOf(e.getMessage()));
        } catch (SAXException | IOException e) {
            return "no cumple el esquema de BPMN 2.0 (" + e.getMessage() + "); corríjalo en el modelador";
        }
    }

    private static String razon(String mensaje) {
        Matcher comillas = COMILLAS.matcher(mensaje);
        String id = comillas.find() ? comillas.group(1) : "";
        if (mensaje.startsWith("cvc-id.1")) {
            return "o antes se nombra «" + id + "», que no existe; corrija el nombre o agregue el elemento";
        } else if (mensaje.startsWith("cvc-id.2")) {
            return "se repite el id «" + id + "»; use uno distinto en cada elemento";
        }
        return "no cumple el esquema de BPMN 2.0 (" + mensaje + "); corríjalo en el modelador";
    }
}
