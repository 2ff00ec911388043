package mx.conalep.secyt.seguimiento.internal.importacion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.Problema;

/** Turns the bytes of a file into text: UTF-8 with or without BOM, or what Excel writes in Mexico (Windows-1252). */
final class Codificacion {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Codificacion() {}

    /**
     * The text.
     *
     * @throws Problema 415 when it is no text that we read; 422 when it is empty
     */
    static String texto(byte[] bytes) {
        exigirTexto(bytes);
        int desde = empieza(bytes, BOM) ? BOM.length : 0;
        ByteBuffer cuerpo = ByteBuffer.wrap(bytes, desde, bytes.length - desde);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(cuerpo).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static void exigirTexto(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problema.campo("archivo", "El archivo está vacío; envíe el CSV en el cuerpo de la petición.", null);
        }
        if (empieza(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw noSirve("Es un libro de Excel antiguo (XLS) o con contraseña");
        }
        if (empieza(bytes, 0xFF, 0xFE) || empieza(bytes, 0xFE, 0xFF)) {
            throw noSirve("El archivo está en UTF-16");
        }
    }

    private static Problema noSirve(String porque) {
        return new Problema(
                415,
                "archivo-no-admitido",
                porque + ": guárdelo como XLSX o como «CSV UTF-8 (delimitado por comas)» y envíelo de nuevo.",
                List.of());
    }

    private static boolean empieza(byte[] bytes, int... marca) {
        byte[] esperada = new byte[marca.length];
        for (int i = 0; i < marca.length; i++) {
            esperada[i] = (byte) marca[i];
        }
        return empieza(bytes, esperada);
    }

    private static boolean empieza(byte[] bytes, byte[] marca) {
        return bytes.length >= marca.length && Arrays.equals(bytes, 0, marca.length, marca, 0, marca.length);
    }
}
