package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;

/** Whether the state has agreed with its goals, which then change by reprogramming only. */
final class Actas {

    private static final String VIGENTE = "SELECT c.folio, c.linea, c.unidad, c.firmante, c.momento,"
            + " (SELECT MAX(n.folio) FROM meta_nacional_unidad n WHERE n.conformidad = c.folio) AS nacional"
            + " FROM meta_conformidad c WHERE c.ejercicio = ? AND c.entidad = ? AND c.retiro = 0";

    private Actas() {}

    private record Acta(
            String folio,
            Linea linea,
            String unidad,
            String firmante,
            Instant momento,
            @Nullable String nacional) {}

    /**
     * Demands that the goals of an indicator are still open in a state; take its {@link Candado} before.
     *
     * @throws Problema 409 with the rule, since when, who holds it, and how to ask
     */
    static void exigirAbierta(Connection connection, int ejercicio, String entidad, Indicador indicador)
            throws SQLException {
        Optional<Acta> acta = vigentes(connection, ejercicio, entidad).stream()
                .filter(a -> indicador.cuenta(a.linea()))
                .findFirst();
        if (acta.isPresent()) {
            throw cerrada(ejercicio, acta.get());
        }
    }

    /** Lines with an act in force. */
    static List<Linea> lineas(Connection connection, int ejercicio, String entidad) throws SQLException {
        return vigentes(connection, ejercicio, entidad).stream()
                .map(Acta::linea)
                .toList();
    }

    private static List<Acta> vigentes(Connection connection, int ejercicio, String entidad) throws SQLException {
        return Query.of(VIGENTE, ejercicio, entidad)
                .list(
                        connection,
                        row -> new Acta(
                                row.getString("folio"),
                                Linea.valueOf(row.getString("linea")),
                                row.getString("unidad"),
                                row.getString("firmante"),
                                Filas.instante(row, "momento"),
                                row.getString("nacional")));
    }

    private static Problema cerrada(int ejercicio, Acta acta) {
        String desde = "Desde el " + acta.momento().atZone(Cerrado.MEXICO).toLocalDate() + " las metas de " + ejercicio
                + " de " + acta.unidad() + " están en el acta de conformidad " + acta.folio() + ", que firmó "
                + acta.firmante();
        String como = acta.nacional() == null
                ? ". Mientras no entre en las metas nacionales, " + acta.unidad()
                        + ", la coordinación de su línea o la DSTC la pueden retirar con su motivo (POST /conformidades/"
                        + acta.folio() + "/retiro)."
                : ", y en las metas nacionales " + acta.nacional()
                        + ". Pida por oficio a la coordinación de su línea o a la DSTC que las reprograme (POST /reprogramaciones).";
        return Problema.conflicto("meta-en-conformidad", desde + como);
    }

    /** Indicators of the lines that have no act yet, out of some. */
    static List<Indicador> abiertos(List<Indicador> indicadores, List<Linea> cerradas) {
        return indicadores.stream()
                .filter(i ->
                        Arrays.stream(Linea.values()).filter(cerradas::contains).noneMatch(i::cuenta))
                .toList();
    }
}
