package mx.conalep.secyt.normativa.internal.norma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/**
 * Days in force of the versions of one norm: they never overlap, and between two of them is no gap unless the first was
 * abrogated. Immutable.
 */
record Vigencias(List<Tramo> tramos) {

    /** Copies, by first day. */
    Vigencias {
        tramos = tramos.stream().sorted(Comparator.comparing(Tramo::desde)).toList();
    }

    /**
     * Days of a version.
     *
     * @param hasta last day; null while no end is known
     */
    record Tramo(int numero, LocalDate desde, @Nullable LocalDate hasta, boolean abrogado) {

        boolean contiene(LocalDate dia) {
            return !dia.isBefore(desde) && (hasta == null || !dia.isAfter(hasta));
        }
    }

    /**
     * The same with a version from a day on; what was in force until then ends the day before.
     *
     * @throws Problema 422 when a version came into force on that day or later
     */
    Vigencias entrar(int numero, LocalDate desde) {
        List<Tramo> nuevos = new ArrayList<>(tramos);
        if (!tramos.isEmpty()) {
            Tramo anterior = tramos.get(tramos.size() - 1);
            if (!desde.isAfter(anterior.desde())) {
                throw Problema.campo(
                        "desde",
                        "La versión " + anterior.numero() + " entró en vigor el " + anterior.desde()
                                + "; use un día posterior.",
                        desde);
            }
            nuevos.set(nuevos.size() - 1, terminada(anterior, desde));
        }
        nuevos.add(new Tramo(numero, desde, null, false));
        return new Vigencias(nuevos);
    }

    /** An abrogation that is not over yet gives way to the version that comes. */
    private static Tramo terminada(Tramo anterior, LocalDate desde) {
        LocalDate vispera = desde.minusDays(1);
        LocalDate hasta = anterior.hasta();
        return hasta != null && hasta.isBefore(vispera)
                ? anterior
                : new Tramo(anterior.numero(), anterior.desde(), vispera, false);
    }

    /**
     * The same without anything in force after a day.
     *
     * @throws Problema 422 when it is before the first day of what is in force
     */
    Vigencias abrogar(LocalDate ultimo) {
        Tramo anterior = tramos.get(tramos.size() - 1);
        if (ultimo.isBefore(anterior.desde())) {
            throw Problema.campo(
                    "hasta",
                    "La versión " + anterior.numero() + " entró en vigor el " + anterior.desde()
                            + "; use ese día o uno posterior.",
                    ultimo);
        }
        List<Tramo> nuevos = new ArrayList<>(tramos);
        nuevos.set(nuevos.size() - 1, new Tramo(anterior.numero(), anterior.desde(), ultimo, true));
        return new Vigencias(nuevos);
    }

    /** Of one version; null when it was never in force. */
    @Nullable Tramo de(int numero) {
        return tramos.stream().filter(t -> t.numero() == numero).findFirst().orElse(null);
    }
}
