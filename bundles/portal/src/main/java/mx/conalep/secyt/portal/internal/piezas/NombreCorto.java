package mx.conalep.secyt.portal.internal.piezas;

import java.util.stream.Stream;

/** How a unit is called among its siblings: a state unit by its state, as the legal names end. */
public final class NombreCorto {

    private static final String CENTRO = "Centro de Asistencia y Servicios Tecnológicos";

    private NombreCorto() {}

    /** The short form of a legal name; the name itself when there is none. */
    public static String de(String nombre) {
        return Stream.of(" del Estado de ", " para la ", " en el Estado de ")
                .filter(nombre::contains)
                .map(marca -> nombre.substring(nombre.indexOf(marca) + marca.length()))
                .findFirst()
                .orElseGet(() -> nombre.replace(CENTRO, "CAST"));
    }
}
