package mx.conalep.secyt.procedimientos.internal.definicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.procedimientos.Vigente;
import org.junit.jupiter.api.Test;

/** The files that come with the system. */
class EntregaTest {

    private static final Map<String, Integer> RENGLONES = Map.ofEntries(
            Map.entry("st-normatividad", 13),
            Map.entry("st-promocion", 10),
            Map.entry("st-seguimiento", 9),
            Map.entry("st-concertacion", 11),
            Map.entry("st-it-01", 8),
            Map.entry("st-it-02", 5),
            Map.entry("sc-coordinacion", 12),
            Map.entry("sc-it-01", 8),
            Map.entry("sc-it-02", 11),
            Map.entry("sc-it-03", 8),
            Map.entry("sc-it-04", 9),
            Map.entry("sc-it-05", 5),
            Map.entry("sc-it-06", 7));

    private final ProcedimientosEntregados procedimientos = new ProcedimientosEntregados();

    @Test
    void theThirteenProceduresHaveTheHundredAndSixteenRowsOfTheManual() {
        Map<String, Integer> leidos = new TreeMap<>();
        for (Vigente v : procedimientos.listar()) {
            leidos.put(v.definicion().clave(), v.definicion().actividades().size());
        }
        assertThat(leidos).isEqualTo(new TreeMap<>(RENGLONES));
        assertThat(leidos.values().stream().mapToInt(n -> n).sum()).isEqualTo(116);
    }
}
