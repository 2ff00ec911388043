package mx.conalep.secyt.extensiones.internal.inventario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.extensiones.internal.revision.Procedencia;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Looks at the bundles of this node, and at what those that do not resolve are missing. */
final class Inspector {

    private static final String API = "mx.conalep.secyt.api.";
    private static final Pattern PAQUETE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern CLAUSULA =
            Pattern.compile("([\\w.]+)((?:\\s*;\\s*[\\w.-]+:?=(?:\"[^\"]*\"|[^\",;]*))*)\\s*(?:,|$)");
    private static final Pattern RANGO = Pattern.compile(";\\s*version=\"?([^\";]+)\"?");

    private final BundleContext contexto;
    private final Aduana aduana;
    private final Procedencia procedencia = Procedencia.deKaraf();

    Inspector(BundleContext contexto, Aduana aduana) {
        this.contexto = contexto;
        this.aduana = aduana;
    }

    /** All bundles but the framework and fragments that may run. */
    List<Instalado> bundles() {
        return Arrays.stream(contexto.getBundles())
                .filter(b -> b.getBundleId() != 0)
                .filter(b -> b.getHeaders("").get(Constants.FRAGMENT_HOST) == null
                        || !aduana.rechazos(b).isEmpty())
                .map(this::mirar)
                .toList();
    }

    private Instalado mirar(Bundle bundle) {
        String importa = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
        return new Instalado(
                Origen.de(bundle),
                bundle.getState(),
                bundle.getHeaders("").get(Origen.CABECERA) != null
                        || !aduana.rechazos(bundle).isEmpty(),
                rango(importa, API),
                bundle.getState() == Bundle.INSTALLED ? faltantes(bundle, importa) : List.of(),
                aduana.rechazos(bundle),
                procedencia.origen(bundle));
    }

    /** The version range that a header asks of the first package that begins so; null when it asks for none. */
    static @Nullable String rango(@Nullable String importa, String paquete) {
        Matcher clausula = CLAUSULA.matcher(importa == null ? "" : importa);
        while (clausula.find()) {
            if (clausula.group(1).startsWith(paquete)) {
                Matcher rango = RANGO.matcher(clausula.group(2));
                return rango.find() ? rango.group(1) : "0";
            }
        }
        return null;
    }

    private List<String> faltantes(Bundle bundle, @Nullable String importa) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        FrameworkWiring cableado =
                contexto.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        return revision == null || cableado == null
                ? List.of()
                : revision.getDeclaredRequirements(null).stream()
                        .filter(Inspector::obligatorio)
                        .filter(r -> nadieLoOfrece(cableado.findProviders(r), bundle))
                        .map(r -> enEspanol(r, importa))
                        .distinct()
                        .toList();
    }

    private static boolean nadieLoOfrece(Collection<BundleCapability> ofertas, Bundle bundle) {
        return ofertas.stream().allMatch(o -> o.getRevision().getBundle().equals(bundle));
    }

    private static boolean obligatorio(BundleRequirement requisito) {
        Map<String, String> directivas = requisito.getDirectives();
        return !Constants.RESOLUTION_OPTIONAL.equals(directivas.get(Constants.RESOLUTION_DIRECTIVE))
                && Constants.EFFECTIVE_RESOLVE.equals(
                        directivas.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    private static String enEspanol(BundleRequirement requisito, @Nullable String importa) {
        String filtro = Objects.requireNonNullElse(requisito.getDirectives().get("filter"), "");
        Matcher paquete = PAQUETE.matcher(filtro);
        if (paquete.find()) {
            String nombre = paquete.group(1);
            String rango = Objects.requireNonNullElse(rango(importa, nombre), "0");
            return "falta el paquete " + nombre + ("0".equals(rango) ? "" : " " + rango) + ", que nadie ofrece aquí: "
                    + remedio(nombre);
        }
        return Stream.of("osgi.ee")
                .filter(requisito.getNamespace()::equals)
                .map(ns -> "pide otra versión de Java " + filtro + ": compílelo para Java 17")
                .findFirst()
                .orElse("falta " + requisito.getNamespace() + " " + filtro + ": instale quien lo ofrece");
    }

    private static String remedio(String paquete) {
        return paquete.startsWith(API)
                ? "compile el complemento con la versión de api de este sistema"
                : "inclúyalo dentro del complemento o instale el bundle que lo trae";
    }
}
