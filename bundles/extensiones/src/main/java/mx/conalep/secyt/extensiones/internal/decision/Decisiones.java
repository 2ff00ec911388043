package mx.conalep.secyt.extensiones.internal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import org.jspecify.annotations.Nullable;

/**
 * All that is decided about plugins and units, as of one moment. Immutable.
 *
 * @param marca what tells it from other moments
 * @param habilitacion by bundle, then by unit
 * @param ajustes raw values by contribution, then by unit
 */
public record Decisiones(
        Marca marca,
        Map<String, Map<String, Fila>> habilitacion,
        Map<ClaveAjuste, Map<String, Map<String, Object>>> ajustes) {

    /** Named where no decision counts but the header. */
    public static final String CABECERA = "cabecera";

    public static final Decisiones NINGUNA = new Decisiones(Marca.NADA, Map.of(), Map.of());

    /**
     * Changes whenever a table does.
     *
     * @param filas how many rows
     * @param versiones sum of their versions
     * @param ultima when the last was written
     */
    record Marca(long filas, long versiones, Instant ultima) {
        static final Marca NADA = new Marca(0, 0, Instant.EPOCH);
    }

    /** A contribution whose settings are asked for. */
    public record ClaveAjuste(String bundle, String clase, String clave) {

        public static ClaveAjuste de(Pieza pieza) {
            return new ClaveAjuste(
                    pieza.origen().bundle(), pieza.clase().contrato().getSimpleName(), pieza.id());
        }
    }

    /** What is decided for one unit; neither of the two once it was taken back. */
    public record Fila(
            @Nullable Boolean nacional,
            @Nullable Boolean estatal,
            @Nullable String motivo,
            String cuenta,
            Instant momento,
            int version) {

        public boolean decide() {
            return nacional != null || estatal != null;
        }
    }

    /**
     * The decision that counts.
     *
     * @param segun unit that decided, or {@link #CABECERA}
     */
    public record Efecto(boolean habilitado, String segun) {}

    /** What counts for a unit: the nearest decision up the tree, or else the header. */
    public Efecto efecto(Origen origen, List<String> ascendencia) {
        Map<String, Fila> filas = habilitacion.getOrDefault(origen.bundle(), Map.of());
        if (filas.isEmpty() || origen.nucleo()) {
            return new Efecto(origen.cubre(ascendencia), CABECERA);
        }
        for (int i = 0; i < ascendencia.size(); i++) {
            Fila fila = filas.get(ascendencia.get(i));
            if (fila != null && fila.estatal() != null) {
                boolean tiene = fila.estatal() && base(origen, ascendencia, i).habilitado();
                return new Efecto(tiene, ascendencia.get(i));
            }
            if (fila != null && fila.nacional() != null) {
                return new Efecto(fila.nacional(), ascendencia.get(i));
            }
        }
        return new Efecto(origen.cubre(ascendencia), CABECERA);
    }

    /** The same without what states decided: what they may switch on. */
    public Efecto base(Origen origen, List<String> ascendencia) {
        return base(origen, ascendencia, 0);
    }

    private Efecto base(Origen origen, List<String> ascendencia, int desde) {
        Map<String, Fila> filas = habilitacion.getOrDefault(origen.bundle(), Map.of());
        for (String unidad : ascendencia.subList(desde, ascendencia.size())) {
            Fila fila = filas.get(unidad);
            if (fila != null && fila.nacional() != null) {
                return new Efecto(fila.nacional(), unidad);
            }
        }
        return new Efecto(origen.cubre(ascendencia), CABECERA);
    }

    /** The decision for that very unit. */
    public @Nullable Fila fila(String bundle, String unidad) {
        return habilitacion.getOrDefault(bundle, Map.of()).get(unidad);
    }

    /** Whether it is switched on for anybody. */
    boolean paraAlguien(Origen origen) {
        return !origen.unidades().isEmpty()
                || habilitacion.getOrDefault(origen.bundle(), Map.of()).values().stream()
                        .anyMatch(f -> Boolean.TRUE.equals(f.nacional()));
    }
}
