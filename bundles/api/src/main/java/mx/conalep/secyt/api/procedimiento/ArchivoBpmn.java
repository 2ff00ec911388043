package mx.conalep.secyt.api.procedimiento;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Un archivo BPMN 2.0 con un procedimiento.
 *
 * @param nombre del archivo, con extensión {@code .bpmn}
 * @param xml su contenido, de hasta un millón de caracteres, sin DOCTYPE ni entidades
 */
public record ArchivoBpmn(String nombre, String xml) {

    /**
     * Lee un archivo que viaja dentro del complemento, en UTF-8.
     *
     * @param clase cualquiera del complemento, junto a la cual está el archivo
     * @param nombre del archivo
     * @throws IOException si no está o no puede leerse
     */
    public static ArchivoBpmn deRecurso(Class<?> clase, String nombre) throws IOException {
        try (InputStream entrada = clase.getResourceAsStream(nombre)) {
            if (entrada == null) {
                throw new FileNotFoundException(nombre);
            }
            return new ArchivoBpmn(nombre, new String(entrada.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
