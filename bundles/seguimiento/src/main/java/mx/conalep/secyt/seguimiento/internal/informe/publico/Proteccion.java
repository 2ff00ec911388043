package mx.conalep.secyt.seguimiento.internal.informe.publico;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which cells of a table are not told, so that nobody finds a handful of people in it: neither by reading, nor by taking
 * the cells that are told from a total. Pure.
 *
 * @param sinPersonas rows whose people are not told at all
 * @param sinSexo rows whose people are told, but not by sex
 */
record Proteccion(Set<Integer> sinPersonas, Set<Integer> sinSexo) {

    /** Fewer people than these, and more than none, are not told. */
    static final int MINIMO = 5;

    /** People of a row. */
    record Personas(long hombres, long mujeres, long otro) {

        long todas() {
            return hombres + mujeres + otro;
        }

        private boolean pocaDeUnSexo() {
            return pocas(hombres) || pocas(mujeres) || pocas(otro);
        }
    }

    Proteccion {
        sinPersonas = Set.copyOf(sinPersonas);
        sinSexo = Set.copyOf(sinSexo);
    }

    /** For rows below which their total is told. */
    static Proteccion de(List<Personas> renglones) {
        Set<Integer> calladas = indices(renglones, i -> pocas(renglones.get(i).todas()));
        acompanar(renglones, calladas);
        Set<Integer> sinSexo = indices(
                renglones, i -> !calladas.contains(i) && renglones.get(i).pocaDeUnSexo());
        sinSexo.addAll(calladas);
        acompanar(renglones, sinSexo);
        sinSexo.removeAll(calladas);
        return new Proteccion(calladas, sinSexo);
    }

    /** One row alone would follow from the total: the next smallest keeps it company. */
    private static void acompanar(List<Personas> renglones, Set<Integer> ocultas) {
        if (ocultas.size() == 1) {
            IntStream.range(0, renglones.size())
                    .boxed()
                    .filter(i -> !ocultas.contains(i) && renglones.get(i).todas() > 0)
                    .min(Comparator.comparing(i -> renglones.get(i).todas()))
                    .ifPresent(ocultas::add);
        }
    }

    private static Set<Integer> indices(List<Personas> renglones, IntPredicate cuales) {
        return IntStream.range(0, renglones.size())
                .filter(cuales)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean pocas(long personas) {
        return personas > 0 && personas < MINIMO;
    }

    /** Whether the total may be told by sex, too: not when one row alone hides its own. */
    boolean totalPorSexo() {
        return sinPersonas.size() + sinSexo.size() != 1;
    }

    /** Whether the total of people may be told. */
    boolean total() {
        return sinPersonas.size() != 1;
    }
}
