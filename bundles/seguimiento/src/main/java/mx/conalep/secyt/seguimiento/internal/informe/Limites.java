package mx.conalep.secyt.seguimiento.internal.informe;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Corte;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;

/**
 * The instant from which the release of a service is late, by its month, as an expression of a query over {@code
 * servicio s}.
 *
 * @param sql expression
 * @param valores what it binds
 */
record Limites(String sql, List<Timestamp> valores) {

    static Limites de(Corte corte, int plazo) {
        int desde = corte.meses().desde();
        int hasta = corte.meses().hasta();
        String casos = IntStream.rangeClosed(desde, hasta)
                .mapToObj(mes -> " WHEN " + mes + " THEN CAST(? AS TIMESTAMP)")
                .collect(Collectors.joining("", "CASE s.mes", " END"));
        return new Limites(
                casos,
                IntStream.rangeClosed(desde, hasta)
                        .mapToObj(mes -> limite(corte, mes, plazo))
                        .toList());
    }

    private static Timestamp limite(Corte corte, int mes, int plazo) {
        return Timestamp.from(
                corte.limite(mes, plazo + 1).atStartOfDay(Cerrado.MEXICO).toInstant());
    }
}
