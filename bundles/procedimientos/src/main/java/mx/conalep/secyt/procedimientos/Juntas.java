package mx.conalep.secyt.procedimientos;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import mx.conalep.secyt.security.Identidad;

/** Areas that the manual names together, as in CSC/SESC/JDCESC: what is one's any of them does. */
public final class Juntas {

    private static final String PRIMERA = "CSC";
    private static final Set<String> TODAS = Set.of(PRIMERA, "SESC", "JDCESC");
    private static final String NOMBRADAS = "CSC/SESC/JDCESC";

    private Juntas() {}

    /** The area that stands for a unit; most stand for themselves. */
    public static String de(String unidad) {
        return TODAS.contains(unidad) || unidad.equals(NOMBRADAS) ? PRIMERA : unidad;
    }

    /** Keys of the units in which somebody works, with those that are one with them. */
    public static SortedSet<String> lugares(Identidad quien) {
        SortedSet<String> lugares = new TreeSet<>(quien.lugares());
        if (!Collections.disjoint(lugares, TODAS)) {
            lugares.addAll(TODAS);
        }
        return lugares;
    }
}
