package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** A unit that was asked for comments on a version and has not answered. */
public record ConsultaAbierta(String norma, int numero, String unidad, LocalDate limite) {

    /** Those whose last day lies before another. */
    public static List<ConsultaAbierta> antesDe(TxSession s, LocalDate dia) throws SQLException {
        return Query.of(
                        "SELECT c.norma, c.numero, c.unidad, c.limite FROM norma_consulta c JOIN norma_version v"
                                + " ON v.norma = c.norma AND v.numero = c.numero WHERE v.estado = 'EN_COMENTARIOS'"
                                + " AND c.respuesta IS NULL AND c.limite < ?",
                        dia)
                .list(
                        s,
                        f -> new ConsultaAbierta(
                                f.getString("norma"),
                                f.getInt("numero"),
                                f.getString("unidad"),
                                f.getDate("limite").toLocalDate()));
    }
}
