package mx.conalep.secyt.seguimiento.internal.informe;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;

/** What was said of the deviations of a year, one quarter after another. */
final class Causas {

    private static final String LEER = "SELECT d.unidad, d.indicador, d.trimestre, c.texto AS causa, d.texto, d.efecto,"
            + " d.accion FROM desviacion d JOIN desviacion_causa c ON c.clave = d.causa"
            + " WHERE d.ejercicio = ? AND d.trimestre <= ? ORDER BY d.trimestre";

    private final Map<String, List<Dicho>> dichos;

    private Causas(Map<String, List<Dicho>> dichos) {
        this.dichos = dichos;
    }

    private record Dicho(int trimestre, String causa, String efecto, String accion) {}

    /** Of the quarters up to one. */
    static Causas hasta(Tx tx, int ejercicio, int trimestre) {
        return tx.read(s -> leer(s.jdbc(), ejercicio, trimestre));
    }

    private static Causas leer(Connection connection, int ejercicio, int trimestre) throws SQLException {
        Map<String, List<Dicho>> dichos = new HashMap<>();
        Query.of(LEER, ejercicio, trimestre).list(connection, fila -> {
            Dicho dicho = new Dicho(
                    fila.getInt("trimestre"),
                    fila.getString("causa") + ": " + fila.getString("texto"),
                    fila.getString("efecto"),
                    fila.getString("accion"));
            return dichos.computeIfAbsent(
                            clave(fila.getString("unidad"), fila.getString("indicador")), c -> new ArrayList<>())
                    .add(dicho);
        });
        return new Causas(dichos);
    }

    private static String clave(String unidad, String indicador) {
        return unidad + "|" + indicador;
    }

    /** Causes, effects and actions of a unit and indicator; nothing where nobody said any. */
    List<Optional<?>> de(String unidad, String indicador) {
        List<Dicho> suyos = dichos.getOrDefault(clave(unidad, indicador), List.of());
        return List.of(junto(suyos, Dicho::causa), junto(suyos, Dicho::efecto), junto(suyos, Dicho::accion));
    }

    private static Optional<String> junto(List<Dicho> suyos, Function<Dicho, String> parte) {
        return suyos.isEmpty()
                ? Optional.empty()
                : Optional.of(suyos.stream()
                        .map(d -> "T" + d.trimestre() + " " + parte.apply(d))
                        .collect(Collectors.joining(" / ")));
    }
}
