package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.Problema;

/** Tells the media type from the bytes, never from the name; what it does not know is not kept. */
final class TipoContenido {

    static final String PDF = "application/pdf";
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final String XML = "application/xml";
    static final String CSV = "text/csv";

    private static final byte[] FIRMA_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FIRMA_PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] FIRMA_JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] FIRMA_ZIP = {'P', 'K', 3, 4};
    private static final int CABEZA = 8;

    private TipoContenido() {}

    static String de(Path archivo) throws IOException {
        byte[] cabeza = cabeza(archivo);
        if (cabeza.length == 0) {
            throw Problema.campo("archivo", "El archivo está vacío; elija otro.", null);
        }
        if (empieza(cabeza, FIRMA_PDF)) {
            return PDF;
        }
        if (empieza(cabeza, FIRMA_PNG)) {
            return PNG;
        }
        if (empieza(cabeza, FIRMA_JPEG)) {
            return JPEG;
        }
        return empieza(cabeza, FIRMA_ZIP) ? TipoZip.de(archivo) : texto(archivo);
    }

    static Problema desconocido() {
        return new Problema(
                415,
                "tipo-no-admitido",
                "El contenido no es PDF, PNG, JPEG, XLSX, DOCX, XML, CSV ni ZIP, o puede ejecutarse;"
                        + " guárdelo en uno de esos formatos, sin macros ni programas.",
                List.of());
    }

    private static String texto(Path archivo) throws IOException {
        byte[] bytes = Files.readAllBytes(archivo);
        String texto = legible(bytes);
        if (texto.stripLeading().startsWith("<")) {
            if (!TipoXml.esDatos(bytes)) {
                throw desconocido();
            }
            return XML;
        }
        if (texto.startsWith("#!")) {
            throw desconocido();
        }
        return CSV;
    }

    /** Text in UTF-8 or Windows-1252; a control character says that it is none. */
    private static String legible(byte[] bytes) {
        String texto = decodificar(bytes);
        boolean controles = texto.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (controles) {
            throw desconocido();
        }
        return texto.startsWith("\ufeff") ? texto.substring(1) : texto;
    }

    private static String decodificar(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noEsUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] cabeza(Path archivo) throws IOException {
        try (InputStream entrada = Files.newInputStream(archivo)) {
            return entrada.readNBytes(CABEZA);
        }
    }

    private static boolean empieza(byte[] cabeza, byte[] firma) {
        return cabeza.length >= firma.length && Arrays.equals(cabeza, 0, firma.length, firma, 0, firma.length);
    }
}
