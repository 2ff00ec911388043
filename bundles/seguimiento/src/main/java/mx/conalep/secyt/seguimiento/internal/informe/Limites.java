package mx.conalep.secyt.seguimiento.internal.informe;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;

/**
 * The instant from which the release of a service is late, by its line and month, as an expression of a query over {@code
 * servicio s}.
 *
 * @param sql expression
 * @param valores what it binds
 */
record Limites(String sql, List<Timestamp> valores) {

    /** The days that were asked for, and the cut-off dates of the release without. */
    static Limites de(Pedido pedido, Cortes cortes) {
        Integer plazo = Parametros.plazo(pedido);
        StringBuilder casos = new StringBuilder("CASE");
        List<Timestamp> valores = new ArrayList<>();
        for (Linea linea : Linea.values()) {
            for (int mes = pedido.meses().desde(); mes <= pedido.meses().hasta(); mes++) {
                casos.append(
                        " WHEN s.linea = '" + linea.name() + "' AND s.mes = " + mes + " THEN CAST(? AS TIMESTAMP)");
                LocalDate ultimo = plazo == null
                        ? cortes.fecha(pedido.ejercicio(), linea, mes, PasoCorte.LIBERACION)
                        : pedido.limite(mes, plazo);
                valores.add(Timestamp.from(
                        ultimo.plusDays(1).atStartOfDay(Cerrado.MEXICO).toInstant()));
            }
        }
        return new Limites(casos + " END", List.copyOf(valores));
    }
}
