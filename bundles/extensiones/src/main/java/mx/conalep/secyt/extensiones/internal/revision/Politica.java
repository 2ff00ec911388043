package mx.conalep.secyt.extensiones.internal.revision;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a jar may bring.
 *
 * @param permitidos packages that it may import, {@code x.*} with those below
 * @param archivos how many files
 * @param bytes how large it may be unpacked
 * @param ocupado whether somebody in the platform exports a package already
 */
record Politica(List<String> permitidos, int archivos, long bytes, Predicate<String> ocupado) {

    private static final String NUCLEO = "mx.conalep.secyt";
    private static final String CONTRATO = NUCLEO + ".api";
    private static final List<String> RESERVADOS =
            List.of(NUCLEO, "java", "javax", "jakarta", "jdk", "sun", "org.osgi", "org.slf4j", "org.apache.karaf");

    Politica {
        permitidos = List.copyOf(permitidos);
    }

    static Politica de(AjustesRevision ajustes, Predicate<String> ocupado) {
        return new Politica(
                Stream.of(ajustes.paquetesPermitidos())
                        .flatMap(p -> Stream.of(p.split(",", -1)))
                        .map(String::strip)
                        .toList(),
                ajustes.archivosMaximos(),
                ajustes.descomprimidoMaximoMb() * 1_048_576L,
                ocupado);
    }

    boolean permite(String paquete) {
        return permitidos.stream().anyMatch(p -> bajo(paquete, p));
    }

    /** Whether a package belongs to the core, without its contract. */
    static boolean delNucleo(String paquete) {
        return dentro(paquete, NUCLEO) && !dentro(paquete, CONTRATO);
    }

    /** Whether a package may not be offered to others. */
    boolean reservado(String paquete) {
        return RESERVADOS.stream().anyMatch(r -> dentro(paquete, r)) || ocupado.test(paquete);
    }

    private static boolean bajo(String paquete, String patron) {
        return patron.endsWith(".*")
                ? dentro(paquete, patron.substring(0, patron.length() - 2))
                : paquete.equals(patron);
    }

    private static boolean dentro(String paquete, String raiz) {
        return paquete.equals(raiz) || paquete.startsWith(raiz + ".");
    }
}
