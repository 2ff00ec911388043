package mx.conalep.secyt.extensiones.internal.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is wrong with the headers of a jar. */
final class RevisionManifiesto {

    private static final Map<String, String> PROHIBIDAS = new LinkedHashMap<>();

    static {
        PROHIBIDAS.put("Fragment-Host", "se injertaría en otro bundle; haga un bundle propio");
        PROHIBIDAS.put("Require-Bundle", "amarraría a otro bundle; importe paquetes del contrato");
        PROHIBIDAS.put("DynamicImport-Package", "tomaría paquetes de cualquiera; importe sólo los del contrato");
        PROHIBIDAS.put("Bundle-NativeCode", "cargaría código nativo; use sólo Java");
        PROHIBIDAS.put(
                "SPI-Provider", "se ofrecería a las bibliotecas del núcleo; registre sólo servicios del contrato");
        PROHIBIDAS.put("SPI-Consumer", "modificaría sus clases al cargarlas; incluya lo que necesite dentro del jar");
    }

    private final UnaryOperator<@Nullable String> cabeceras;
    private final Politica politica;
    private final List<String> rechazos = new ArrayList<>();

    private RevisionManifiesto(UnaryOperator<@Nullable String> cabeceras, Politica politica) {
        this.cabeceras = cabeceras;
        this.politica = politica;
    }

    /** What is wrong, in Spanish, with the cure. */
    static List<String> rechazos(UnaryOperator<@Nullable String> cabeceras, Politica politica) {
        RevisionManifiesto revision = new RevisionManifiesto(cabeceras, politica);
        PROHIBIDAS.forEach(revision::prohibida);
        Set<String> propios = revision.exporta();
        revision.importa(propios);
        return List.copyOf(revision.rechazos);
    }

    private void prohibida(String cabecera, String porQue) {
        String valor = cabeceras.apply(cabecera);
        if (valor != null && !valor.isBlank()) {
            rechazos.add("lleva la cabecera " + cabecera + ", que " + porQue);
        }
    }

    private Set<String> exporta() {
        Set<String> propios = new HashSet<>();
        for (Clausula clausula : Clausula.de(cabeceras.apply("Export-Package"))) {
            for (String paquete : clausula.nombres()) {
                if (politica.reservado(paquete)) {
                    rechazos.add("exporta el paquete " + paquete
                            + ", que ya es de la plataforma: déjelo dentro del jar sin exportarlo");
                } else {
                    propios.add(paquete);
                }
            }
        }
        return propios;
    }

    private void importa(Set<String> propios) {
        for (Clausula clausula : Clausula.de(cabeceras.apply("Import-Package"))) {
            for (String paquete : clausula.nombres()) {
                importa(paquete, clausula.opcional(), propios);
            }
        }
    }

    private void importa(String paquete, boolean opcional, Set<String> propios) {
        if (Politica.delNucleo(paquete)) {
            rechazos.add("importa el paquete " + paquete
                    + ", que es interno del núcleo: use sólo los de mx.conalep.secyt.api");
        } else if (!opcional && !propios.contains(paquete) && !politica.permite(paquete)) {
            rechazos.add("importa el paquete " + paquete + ", que no está entre los permitidos: incluya esa biblioteca"
                    + " dentro del jar, sin importarla ni exportarla, o deje de usarla");
        }
    }
}
