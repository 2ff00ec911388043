package mx.conalep.secyt.informes.internal.peticion;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.informes.PeticionInforme.Entrega;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a report once and for all: its bytes lie in the archive, and the query that made them is known. */
@Component(service = Congelacion.class)
public final class Congelacion {

    private static final int CONSULTA_MAXIMA = 2_000;

    private final Informes informes;
    private final Archivos archivos;

    /** With the reports and the archive. */
    @Activate
    public Congelacion(@Reference Informes informes, @Reference Archivos archivos) {
        this.informes = informes;
        this.archivos = archivos;
    }

    /** A report and where its bytes lie; the row of the archive is for the caller's transaction. */
    record Congelado(Entrega entrega, Contenido contenido) {}

    Congelado congelar(Identidad quien, String clave, Map<String, String> parametros) throws IOException {
        String consulta = consulta(parametros);
        if (consulta.length() > CONSULTA_MAXIMA) {
            throw Problema.campo("parametros", "Son demasiados; use menos de 2000 caracteres.", null);
        }
        Instant corte = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        Informes.Emitido emitido = informes.emitir(quien, clave, parametros);
        try (var documento = emitido.documento()) {
            Contenido contenido = guardar(documento);
            Entrega entrega =
                    new Entrega(clave, consulta, corte, contenido.sha256(), emitido.archivo(), emitido.tipoMedio());
            return new Congelado(entrega, contenido);
        }
    }

    private Contenido guardar(mx.conalep.secyt.extensiones.Documento documento) throws IOException {
        Path temporal = Files.createTempFile("peticion", ".tmp");
        try {
            try (var salida = Files.newOutputStream(temporal)) {
                documento.copiar(salida);
            }
            try (InputStream bytes = Files.newInputStream(temporal)) {
                return archivos.recibir(bytes);
            }
        } finally {
            Files.delete(temporal);
        }
    }

    static String consulta(Map<String, String> parametros) {
        return new TreeMap<>(parametros)
                .entrySet().stream()
                        .map(e -> codificado(e.getKey()) + "=" + codificado(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String codificado(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
