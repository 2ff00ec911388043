package mx.conalep.secyt.procedimientos;

import java.util.Map;

/** Units that the manual names together, letting any one of them act. */
public final class Juntas {

    private static final Map<String, String> JUNTAS = Map.of("CSC/SESC/JDCESC", "CSC", "SESC", "CSC", "JDCESC", "CSC");

    private Juntas() {}

    /** Key of the unit in whose name a unit works: that of all which are named together with it, else itself. */
    public static String de(String unidad) {
        return JUNTAS.getOrDefault(unidad, unidad);
    }
}
