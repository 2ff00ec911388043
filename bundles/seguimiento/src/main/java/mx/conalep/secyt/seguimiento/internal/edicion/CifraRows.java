package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** The tables {@code edicion_indicador} and {@code edicion_cifra}, and what they are filled from. */
final class CifraRows {

    private static final String INDICADOR =
            "INSERT INTO edicion_indicador (acto, indicador, nombre, unidad_medida, orden,"
                    + " conjunto, oficial) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String INDICADORES = "SELECT indicador, nombre, unidad_medida, conjunto, oficial"
            + " FROM edicion_indicador WHERE acto = ? ORDER BY orden, indicador";
    private static final String INSERTAR =
            "INSERT INTO edicion_cifra (acto, entidad, indicador, unidad, nombre, original,"
                    + " vigente, alcanzado, regularizado, anterior, anio_anterior, causa)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LEER = "SELECT entidad, unidad, nombre, indicador, original, vigente, alcanzado,"
            + " regularizado, anterior, anio_anterior, causa FROM edicion_cifra WHERE acto = ? ORDER BY entidad, indicador";
    private static final String SUMA = "SELECT a.entidad, a.indicador, SUM(a.monto) FROM edicion_aporte a";
    private static final String GRUPO = " GROUP BY a.entidad, a.indicador";
    private static final String DEL_ACTO = SUMA + " WHERE a.acto = ? AND a.regularizacion = ?" + GRUPO;
    private static final String PUBLICADO = SUMA + " JOIN edicion_acto c ON c.acto = a.acto WHERE c.serie = ?"
            + " AND c.ejercicio = ? AND a.mes BETWEEN ? AND ? AND c.acto < ?";
    private static final String HAY = "SELECT acto FROM edicion_acto WHERE serie = ? AND ejercicio = ? AND desde = ?"
            + " AND hasta = ? AND folio IS NOT NULL";

    private static final String CAUSAS = "SELECT d.unidad, d.indicador, c.texto, d.texto, d.efecto, d.accion"
            + " FROM desviacion d JOIN desviacion_causa c ON c.clave = d.causa WHERE d.ejercicio = ? AND d.trimestre = ?";

    private CifraRows() {}

    /** A state, by entity or by key, and an indicator. */
    record Clave(String entidad, String indicador) {}

    static void insertar(TxSession s, long acto, int orden, IndicadorCongelado i) throws SQLException {
        Query.of(INDICADOR, acto, i.clave(), i.nombre(), i.unidadMedida(), orden, i.conjunto(), i.oficial())
                .update(s);
    }

    static List<IndicadorCongelado> indicadores(TxSession s, long acto) throws SQLException {
        return Query.of(INDICADORES, acto)
                .list(
                        s,
                        f -> new IndicadorCongelado(
                                f.getString(1), f.getString(2), f.getString(3), f.getBoolean(4), f.getBoolean(5)));
    }

    static void insertar(TxSession s, long acto, CifraEstado c) throws SQLException {
        Query.of(
                        INSERTAR,
                        acto,
                        c.entidad(),
                        c.indicador(),
                        c.unidad(),
                        c.nombre(),
                        c.original(),
                        c.vigente(),
                        c.alcanzado(),
                        c.regularizado(),
                        c.anterior(),
                        c.anioAnterior(),
                        c.causa())
                .update(s);
    }

    static List<CifraEstado> leer(TxSession s, long acto) throws SQLException {
        return Query.of(LEER, acto).list(s, CifraRows::cifra);
    }

    /** What an act counts of its own months, or what it regularises. */
    static Map<Clave, BigDecimal> delActo(TxSession s, long acto, boolean regularizacion) throws SQLException {
        return sumas(s, DEL_ACTO, acto, regularizacion);
    }

    /** Whether an edition told the period. */
    static boolean publicado(TxSession s, PeriodoEdicion p) throws SQLException {
        return !actos(s, p).isEmpty();
    }

    /** What was published about a period before an act, with all that came later. */
    static Map<Clave, BigDecimal> publicado(TxSession s, PeriodoEdicion p, long antesDe) throws SQLException {
        String serie = Congelador.serie(p);
        if (p.tipo() != TipoEdicion.PROGRAMATICO) {
            return sumas(s, PUBLICADO + GRUPO, serie, p.ejercicio(), p.desde(), p.hasta(), antesDe);
        }
        List<Long> actos = actos(s, p);
        long edicion = actos.isEmpty() ? 0 : actos.get(0);
        return sumas(
                s,
                PUBLICADO + " AND c.edicion = ?" + GRUPO,
                serie,
                p.ejercicio(),
                p.desde(),
                p.hasta(),
                antesDe,
                edicion);
    }

    /** Goals of the period by state, as first accepted or as last accepted. */
    static Map<Clave, BigDecimal> metas(TxSession s, PeriodoEdicion p, char cual) throws SQLException {
        if (p.tipo() == TipoEdicion.MENSUAL) {
            return Map.of();
        }
        StringBuilder suma = new StringBuilder("0");
        for (int t = (p.desde() + 2) / 3; t <= p.hasta() / 3; t++) {
            suma.append(" + ").append(cual).append(t);
        }
        return sumas(
                s,
                "SELECT entidad, indicador, SUM(" + suma
                        + ") FROM meta WHERE ejercicio = ? AND o1 IS NOT NULL GROUP BY entidad, indicador",
                p.ejercicio());
    }

    /** What units wrote about the quarter that ends the period: cause, effect and what they do, by unit and indicator. */
    static Map<Clave, String> causas(TxSession s, PeriodoEdicion p) throws SQLException {
        Map<Clave, String> causas = new HashMap<>();
        if (p.tipo() != TipoEdicion.MENSUAL) {
            Query.of(CAUSAS, p.ejercicio(), p.hasta() / 3)
                    .list(s, f -> causas.put(new Clave(f.getString(1), f.getString(2)), causa(f)));
        }
        return causas;
    }

    private static String causa(ResultSet f) throws SQLException {
        return f.getString(3) + ". " + f.getString(4) + " Efecto: " + f.getString(5) + " Acción: " + f.getString(6);
    }

    private static List<Long> actos(TxSession s, PeriodoEdicion p) throws SQLException {
        return Query.of(HAY, Congelador.serie(p), p.ejercicio(), p.desde(), p.hasta())
                .list(s, f -> f.getLong(1));
    }

    private static Map<Clave, BigDecimal> sumas(TxSession s, String sql, Object... valores) throws SQLException {
        Map<Clave, BigDecimal> sumas = new HashMap<>();
        Query.of(sql, valores).list(s, f -> sumas.put(new Clave(f.getString(1), f.getString(2)), f.getBigDecimal(3)));
        return sumas;
    }

    private static CifraEstado cifra(ResultSet f) throws SQLException {
        return new CifraEstado(
                f.getString("entidad"),
                f.getString("unidad"),
                f.getString("nombre"),
                f.getString("indicador"),
                f.getBigDecimal("original"),
                f.getBigDecimal("vigente"),
                f.getBigDecimal("alcanzado"),
                f.getBigDecimal("regularizado"),
                f.getBigDecimal("anterior"),
                f.getBigDecimal("anio_anterior"),
                f.getString("causa"));
    }
}
