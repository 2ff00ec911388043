package mx.conalep.secyt.bpmn;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.bpmn.internal.Lectura;
import mx.conalep.secyt.bpmn.internal.Modelo;
import mx.conalep.secyt.bpmn.internal.Portero;

/**
 * Reads a BPMN 2.0 file. What is dangerous (DOCTYPE, entities, size, depth) is refused before a tree is made of it; then it
 * must be valid by the schema of BPMN. Whether it makes sense as a procedure, {@link Revisor} says.
 */
public final class Lector {

    /** Namespace of what BPMN has no word for. */
    public static final String SECYT = "https://conalep.mx/secyt/bpmn/1.0";

    /** The longest file that is read. */
    public static final int CARACTERES = 1_000_000;

    private Lector() {}

    /**
     * The procedure of a file.
     *
     * @throws LecturaException when it cannot be read, saying why in Spanish
     */
    public static Definicion leer(byte[] archivo) throws LecturaException {
        return leer(texto(archivo));
    }

    /**
     * The procedure of a file.
     *
     * @throws LecturaException when it cannot be read, saying why in Spanish
     */
    public static Definicion leer(String xml) throws LecturaException {
        Portero.revisar(xml);
        return Lectura.de(Modelo.leer(xml));
    }

    /**
     * The text of a file.
     *
     * @throws LecturaException when it is not UTF-8 or is too long
     */
    public static String texto(byte[] archivo) throws LecturaException {
        if (archivo.length > 4 * CARACTERES) {
            throw Portero.demasiado();
        }
        try {
            String texto = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(archivo))
                    .toString();
            return texto.startsWith("\uFEFF") ? texto.substring(1) : texto;
        } catch (CharacterCodingException e) {
            throw new LecturaException("no está en UTF-8; ábralo en el modelador y guárdelo de nuevo");
        }
    }
}
