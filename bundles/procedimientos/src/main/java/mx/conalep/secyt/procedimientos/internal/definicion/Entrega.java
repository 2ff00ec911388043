package mx.conalep.secyt.procedimientos.internal.definicion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Sha256;

/** The files of the manual, revision 09, that come with the system. */
public final class Entrega {

    /** The day on which the manual was approved. */
    static final LocalDate DESDE = LocalDate.of(2025, 11, 20);

    /** In the order of the manual. */
    public static final List<String> CLAVES = List.of(
            "st-normatividad",
            "st-promocion",
            "st-seguimiento",
            "st-concertacion",
            "st-it-01",
            "st-it-02",
            "sc-coordinacion",
            "sc-it-01",
            "sc-it-02",
            "sc-it-03",
            "sc-it-04",
            "sc-it-05",
            "sc-it-06");

    /** SHA-256 of each file. */
    static final Set<String> HUELLAS =
            CLAVES.stream().map(c -> Sha256.of(archivo(c))).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> REVISIONES = Map.of("st-it-01", "03", "st-it-02", "04");

    private Entrega() {}

    /** As the file says, without parsing it: procedures bear that of the manual, instructions their own. */
    static String revision(String clave) {
        return REVISIONES.getOrDefault(clave, clave.startsWith("sc-it-") ? "01" : "09");
    }

    static byte[] archivo(String clave) {
        try (InputStream archivo = Entrega.class.getResourceAsStream("/procedimientos/" + clave + ".bpmn")) {
            if (archivo == null) {
                throw new IllegalStateException("The file of " + clave + " is not in the bundle");
            }
            return archivo.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
