package mx.conalep.secyt.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import org.apache.commons.fileupload.MultipartStream;

/**
 * The file within a {@code multipart/form-data} body: its first part with a file name.
 *
 * @param nombre as the browser tells it
 * @param contenido its bytes, to be read once
 */
record Parte(String nombre, InputStream contenido) {

    private static final Pattern LIMITE = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NOMBRE =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*filename=\"([^\"\\r\\n]*)\"");

    static Parte leer(String tipo, InputStream cuerpo) throws IOException {
        Matcher limite = LIMITE.matcher(tipo);
        if (!limite.find()) {
            throw falta();
        }
        byte[] separador = limite.group(1).getBytes(StandardCharsets.US_ASCII);
        try {
            Parte parte = buscar(new MultipartStream(cuerpo, separador, 64 * 1024, null));
            // What follows is part of what an Idempotency-Key is compared with.
            cuerpo.transferTo(OutputStream.nullOutputStream());
            return parte;
        } catch (MultipartStream.MalformedStreamException e) {
            throw falta();
        }
    }

    private static Parte buscar(MultipartStream partes) throws IOException {
        for (boolean hay = partes.skipPreamble(); hay; hay = partes.readBoundary()) {
            Matcher nombre = NOMBRE.matcher(partes.readHeaders());
            if (nombre.find()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                partes.readBodyData(bytes);
                return new Parte(nombre.group(1), new ByteArrayInputStream(bytes.toByteArray()));
            }
            partes.discardBodyData();
        }
        throw falta();
    }

    private static Problema falta() {
        return Problema.campo("archivo", "Falta el archivo: adjúntelo en una parte con nombre (filename).", null);
    }
}
