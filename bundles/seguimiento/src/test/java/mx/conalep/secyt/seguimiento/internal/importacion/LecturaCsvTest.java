package mx.conalep.secyt.seguimiento.internal.importacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A table is read as it was written, in whatever way a spreadsheet in Mexico writes CSV. */
class LecturaCsvTest {

    private static final String SEPARADORES = ",;\t";
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> ENCABEZADO = List.of("tipo", "requerimiento", "datos.norma");

    /** Bytes which are no UTF-8 in Windows-1252, as any accented Spanish text has them. */
    private static final List<String> ACENTUADO = List.of("curso", "Capacitación en diseño", "NMX");

    private enum Escritura {
        UTF8,
        UTF8_BOM,
        WINDOWS_1252;

        byte[] bytes(String texto) {
            byte[] cuerpo = texto.getBytes(this == WINDOWS_1252 ? WINDOWS : StandardCharsets.UTF_8);
            ByteArrayOutputStream todo = new ByteArrayOutputStream();
            todo.writeBytes(this == UTF8_BOM ? BOM : new byte[0]);
            todo.writeBytes(cuerpo);
            return todo.toByteArray();
        }
    }

    @Property(tries = 200)
    void anyTableIsReadAsItWasWritten(
            @ForAll("tablas") List<List<String>> tabla,
            @ForAll Escritura escritura,
            @ForAll @IntRange(max = 2) int separador,
            @ForAll boolean deWindows) {
        String fin = deWindows ? "\r\n" : "\n";
        Hoja hoja = new Hoja(Codificacion.texto(escritura.bytes(texto(tabla, SEPARADORES.charAt(separador), fin))));
        assertThat(hoja.encabezado()).isEqualTo(ENCABEZADO);
        assertThat(hoja.siguientes(tabla.size() + 1).stream().map(Renglon::celdas))
                .containsExactlyElementsOf(tabla);
    }

    @Provide
    Arbitrary<List<List<String>>> tablas() {
        Arbitrary<String> celda = Arbitraries.strings()
                .withChars("abcXYZ019 .-,;\t\"'\náéíóúüñÁÉÍÓÚÜÑ¿¡°€“”–")
                .ofMaxLength(12);
        return celda.list().ofSize(2).list().ofMaxSize(20).map(LecturaCsvTest::conClave);
    }

    /** No row is blank, and one tells the encoding. */
    private static List<List<String>> conClave(List<List<String>> celdas) {
        List<List<String>> tabla = new ArrayList<>(List.of(ACENTUADO));
        celdas.forEach(c -> tabla.add(List.of("curso", c.get(0), c.get(1))));
        return tabla;
    }

    private static String texto(List<List<String>> tabla, char separador, String fin) {
        List<List<String>> todo = new ArrayList<>(List.of(ENCABEZADO));
        todo.addAll(tabla);
        return todo.stream()
                .map(r -> r.stream()
                        .map(c -> citada(c, separador))
                        .collect(Collectors.joining(String.valueOf(separador))))
                .collect(Collectors.joining(fin, "", fin));
    }

    /** As spreadsheets do: only where it must be. */
    private static String citada(String celda, char separador) {
        boolean citar = celda.indexOf(separador) >= 0 || celda.contains("\"") || celda.contains("\n");
        return citar ? "\"" + celda.replace("\"", "\"\"") + "\"" : celda;
    }

    @Test
    void whoeverMayReviewASheetMayApplyIt() {
        assertThat(roles(ImportacionesResource.class, "aplicar"))
                .containsExactlyInAnyOrderElementsOf(roles(HojasResource.class, "subir"));
        assertThat(roles(ImportacionesResource.class, "reanudar")).containsAll(roles(HojasResource.class, "subir"));
    }

    private static List<Rol> roles(Class<?> recurso, String metodo) {
        return Arrays.stream(recurso.getMethods())
                .filter(m -> m.getName().equals(metodo))
                .flatMap(m -> Arrays.stream(m.getAnnotation(Permite.class).value()))
                .toList();
    }
}
