package mx.conalep.secyt.portal.internal.pagina;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The templates of this bundle, and of nowhere else (CVE-2025-1686); what they print is escaped. Thread-safe. */
@Component(service = Plantillas.class)
public final class Plantillas {

    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final String CARPETA = "mx/conalep/secyt/portal/internal/plantillas";

    private final PebbleEngine motor;

    /** Whose templates name these assets. */
    @Activate
    public Plantillas(@Reference Recursos recursos) {
        ClasspathLoader cargador = new ClasspathLoader(Plantillas.class.getClassLoader());
        cargador.setPrefix(CARPETA);
        cargador.setSuffix(".html");
        this.motor = new PebbleEngine.Builder()
                .loader(cargador)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(MEXICO)
                .extension(new Palabras(recursos))
                .build();
    }

    /** The page as text. */
    String componer(String plantilla, Map<String, Object> modelo) {
        try {
            StringWriter texto = new StringWriter();
            motor.getTemplate(plantilla).evaluate(texto, modelo);
            return texto.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
