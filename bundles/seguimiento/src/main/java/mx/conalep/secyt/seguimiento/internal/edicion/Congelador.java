package mx.conalep.secyt.seguimiento.internal.edicion;

import java.sql.SQLException;
import java.sql.Timestamp;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.PeriodoRows;
import org.jspecify.annotations.Nullable;

/**
 * Copies services and what they contribute. Closed months are held first, so that nobody reopens them meanwhile; what an
 * edition told already comes again only as a difference.
 */
final class Congelador {

    private static final String RETENER = "UPDATE periodo SET version = version"
            + " WHERE ejercicio = ? AND linea = ? AND mes <= ? AND cerrado = true";
    private static final String ACTO = "INSERT INTO edicion_acto (acto, folio, edicion, serie, ejercicio, desde, hasta,"
            + " momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CERRADO = " JOIN periodo p ON p.ejercicio = s.ejercicio AND p.unidad = s.unidad"
            + " AND p.mes = s.mes AND p.linea = s.linea AND p.cerrado = true";
    private static final String SERVICIOS =
            "INSERT INTO edicion_servicio (acto, servicio, regularizacion, version, folio,"
                    + " unidad, entidad, mes) SELECT CAST(? AS BIGINT), s.id, false, s.version, s.folio, s.unidad, s.entidad, s.mes"
                    + " FROM servicio s" + CERRADO
                    + " WHERE s.ejercicio = ? AND s.linea = ? AND s.mes BETWEEN ? AND ? AND s.estado = 'VERIFICADO'";
    private static final String APORTES =
            "INSERT INTO edicion_aporte (acto, servicio, regularizacion, indicador, monto, entidad, mes)"
                    + " SELECT e.acto, a.servicio, false, a.indicador, a.monto, e.entidad, e.mes FROM edicion_servicio e"
                    + " JOIN aporte a ON a.servicio = e.servicio WHERE e.acto = ?";

    /** What verified services contribute now, less what acts of the series told of them. */
    private static final String DIFERENCIAS =
            "INSERT INTO edicion_aporte (acto, servicio, regularizacion, indicador, monto, entidad, mes)"
                    + " SELECT CAST(? AS BIGINT), t.servicio, true, t.indicador, t.monto, v.entidad, v.mes FROM ("
                    + "SELECT d.servicio, d.indicador, SUM(d.monto) AS monto FROM ("
                    + "SELECT a.servicio, a.indicador, a.monto FROM servicio s" + CERRADO
                    + " JOIN aporte a ON a.servicio = s.id WHERE s.ejercicio = ? AND s.linea = ?"
                    + " AND s.mes BETWEEN ? AND ? AND s.estado = 'VERIFICADO' AND EXISTS (SELECT 1 FROM edicion_acto c"
                    + " WHERE c.serie = ? AND c.ejercicio = ? AND s.mes BETWEEN c.desde AND c.hasta)"
                    + " UNION ALL SELECT x.servicio, x.indicador, -x.monto AS monto FROM edicion_aporte x"
                    + " JOIN edicion_acto c ON c.acto = x.acto"
                    + " JOIN servicio s ON s.id = x.servicio" + CERRADO
                    + " WHERE c.serie = ? AND c.ejercicio = ? AND x.mes BETWEEN ? AND ? AND c.acto <> ?"
                    + " AND (CAST(? AS BIGINT) = 0 OR c.edicion = ?)"
                    + ") d GROUP BY d.servicio, d.indicador) t JOIN servicio v ON v.id = t.servicio WHERE t.monto <> 0";

    private static final String REGULARIZADOS = "INSERT INTO edicion_servicio (acto, servicio, regularizacion, version,"
            + " folio, unidad, entidad, mes) SELECT DISTINCT CAST(? AS BIGINT), s.id, true, s.version, s.folio, s.unidad,"
            + " s.entidad, s.mes FROM servicio s JOIN edicion_aporte a ON a.servicio = s.id"
            + " WHERE a.acto = ? AND a.regularizacion = true";

    /** Months of which something is missing stay open to a reopening: what comes late is told by a later edition. */
    private static final String MARCAR = "UPDATE periodo SET edicion = ? WHERE ejercicio = ? AND linea = ?"
            + " AND mes BETWEEN ? AND ? AND cerrado = true AND edicion IS NULL AND (("
            + PeriodoRows.condicion(EstadoPeriodo.VERIFICADO) + ") OR ("
            + PeriodoRows.condicion(EstadoPeriodo.SIN_MOVIMIENTO) + "))";

    private static final String AJUSTES =
            "UPDATE regularizacion SET edicion = (SELECT folio FROM edicion_acto WHERE acto = ?)"
                    + " WHERE edicion IS NULL AND servicio IN (SELECT servicio FROM edicion_servicio WHERE acto = ?"
                    + " AND regularizacion = true)";

    private final TxSession s;
    private final PeriodoEdicion periodo;

    Congelador(TxSession s, PeriodoEdicion periodo) {
        this.s = s;
        this.periodo = periodo;
    }

    static String serie(PeriodoEdicion periodo) {
        return periodo.tipo() + "/" + periodo.linea();
    }

    /** An edition: its months, and what is new of earlier ones. */
    void edicion(long acto, String folio) throws SQLException {
        retener();
        acto(acto, folio, acto);
        Query.of(SERVICIOS, acto, periodo.ejercicio(), periodo.linea().name(), periodo.desde(), periodo.hasta())
                .update(s);
        Query.of(APORTES, acto).update(s);
        Query.of(MARCAR, folio, periodo.ejercicio(), periodo.linea().name(), periodo.desde(), periodo.hasta())
                .update(s);
        if (periodo.tipo() != TipoEdicion.PROGRAMATICO && periodo.desde() > 1) {
            diferencias(acto, acto, 1, periodo.desde() - 1, 0);
        }
    }

    /** A fe de erratas: what is new of the edition's own months. */
    void errata(long acto, long edicion) throws SQLException {
        retener();
        acto(acto, null, edicion);
        // Programmatic editions overlap: only what this one told counts.
        long solo = periodo.tipo() == TipoEdicion.PROGRAMATICO ? edicion : 0;
        diferencias(acto, edicion, periodo.desde(), periodo.hasta(), solo);
    }

    private void retener() throws SQLException {
        Query.of(RETENER, periodo.ejercicio(), periodo.linea().name(), periodo.hasta())
                .update(s);
    }

    private void acto(long acto, @Nullable String folio, long edicion) throws SQLException {
        Query.of(
                        ACTO,
                        acto,
                        folio,
                        edicion,
                        serie(periodo),
                        periodo.ejercicio(),
                        periodo.desde(),
                        periodo.hasta(),
                        Timestamp.from(s.now()))
                .update(s);
    }

    private void diferencias(long acto, long edicion, int desde, int hasta, long solo) throws SQLException {
        String serie = serie(periodo);
        int anio = periodo.ejercicio();
        Query.of(
                        DIFERENCIAS,
                        acto,
                        anio,
                        periodo.linea().name(),
                        desde,
                        hasta,
                        serie,
                        anio,
                        serie,
                        anio,
                        desde,
                        hasta,
                        acto,
                        solo,
                        solo)
                .update(s);
        Query.of(REGULARIZADOS, acto, acto).update(s);
        Query.of(AJUSTES, edicion, acto).update(s);
    }
}
