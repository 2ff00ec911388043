package mx.conalep.secyt.extensiones.internal.pieza;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.extensiones.internal.revision.Procedencia;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * The bundle that something comes from, in plain values: nothing here keeps its class loader.
 *
 * @param id number of the bundle
 * @param bundle symbolic name
 * @param version of the bundle
 * @param unidades keys of units for which it is enabled, or {@code *}
 * @param nucleo whether it is ours: named like the core, from the distribution and without the header that makes a plugin
 */
public record Origen(long id, String bundle, String version, List<String> unidades, boolean nucleo) {

    public static final String CABECERA = "SECyT-Unidades";
    public static final String TODAS = "*";
    private static final String NUCLEO = "mx.conalep.secyt.";

    public Origen {
        unidades = List.copyOf(unidades);
    }

    public static Origen de(Bundle bundle) {
        String nombre = bundle.getSymbolicName();
        Origen origen = de(
                bundle.getBundleId(),
                nombre == null ? bundle.getLocation() : nombre,
                bundle.getVersion().toString(),
                bundle.getHeaders("").get(CABECERA));
        return origen.nucleo() && !Procedencia.deKaraf().nucleo(bundle) ? origen.ajeno() : origen;
    }

    /** One that only calls itself like the core. */
    private Origen ajeno() {
        return new Origen(id, bundle, version, List.of(), false);
    }

    public static Origen de(long id, String bundle, String version, @Nullable String cabecera) {
        boolean nucleo = cabecera == null && bundle.startsWith(NUCLEO);
        return new Origen(id, bundle, version, nucleo ? List.of(TODAS) : unidades(cabecera), nucleo);
    }

    boolean paraTodas() {
        return unidades.contains(TODAS);
    }

    /** Whether the header names the unit or one above it. */
    public boolean cubre(List<String> ascendencia) {
        return paraTodas() || ascendencia.stream().anyMatch(unidades::contains);
    }

    private static List<String> unidades(@Nullable String cabecera) {
        return cabecera == null
                ? List.of()
                : Arrays.stream(cabecera.split("[,\\s]+", -1))
                        .map(u -> u.toUpperCase(Locale.ROOT))
                        .filter(u -> !u.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
