package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.Reprogramacion;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;

/** Tables of reprogrammings. */
final class ReprogramacionRows {

    private static final String INSERTAR = "INSERT INTO meta_reprogramacion (folio, ejercicio, oficio, oficio_fecha,"
            + " solicitante, motivo, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String META =
            "INSERT INTO meta_reprogramacion_meta (folio, meta, b1, b2, b3, b4, t1, t2, t3, t4)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LEER = "SELECT r.folio, r.ejercicio, r.oficio, r.oficio_fecha, r.solicitante, r.motivo,"
            + " r.cuenta, r.momento, m.unidad, m.indicador, m.o1, m.o2, m.o3, m.o4, x.b1, x.b2, x.b3, x.b4, x.t1, x.t2,"
            + " x.t3, x.t4 FROM meta_reprogramacion r JOIN meta_reprogramacion_meta x ON x.folio = r.folio"
            + " JOIN meta m ON m.id = x.meta";

    private ReprogramacionRows() {}

    static void insertar(TxSession s, String folio, int ejercicio, OficioMetas oficio, String motivo)
            throws SQLException {
        Query.of(
                        INSERTAR,
                        folio,
                        ejercicio,
                        oficio.numero(),
                        oficio.fecha(),
                        oficio.solicitante(),
                        motivo,
                        s.actor(),
                        s.now())
                .update(s);
    }

    static void insertar(TxSession s, String folio, MetaVigente antes, List<BigDecimal> ahora) throws SQLException {
        List<BigDecimal> b = antes.vigente();
        Query.of(
                        META,
                        folio,
                        antes.id(),
                        b.get(0),
                        b.get(1),
                        b.get(2),
                        b.get(3),
                        ahora.get(0),
                        ahora.get(1),
                        ahora.get(2),
                        ahora.get(3))
                .update(s);
    }

    static Optional<Reprogramacion> leer(Connection connection, String folio, Condiciones condiciones)
            throws SQLException {
        return listar(connection, condiciones.y("r.folio = ?", folio)).stream().findFirst();
    }

    /** The newest first, each with its goals. */
    static List<Reprogramacion> listar(Connection connection, Condiciones condiciones) throws SQLException {
        Map<String, Reprogramacion> cabezas = new LinkedHashMap<>();
        Map<String, List<Reprogramacion.Cambio>> metas = new LinkedHashMap<>();
        condiciones
                .consulta(LEER, " ORDER BY r.momento DESC, r.folio DESC, m.unidad, m.indicador")
                .list(connection, row -> {
                    String folio = row.getString("folio");
                    cabezas.putIfAbsent(folio, cabeza(row));
                    return metas.computeIfAbsent(folio, f -> new ArrayList<>()).add(cambio(row));
                });
        return cabezas.values().stream()
                .map(r -> new Reprogramacion(
                        r.folio(),
                        r.ejercicio(),
                        r.oficio(),
                        r.motivo(),
                        r.cuenta(),
                        r.momento(),
                        metas.getOrDefault(r.folio(), List.of())))
                .toList();
    }

    private static Reprogramacion cabeza(ResultSet row) throws SQLException {
        return new Reprogramacion(
                row.getString("folio"),
                row.getInt("ejercicio"),
                DatosOficio.leer(row, row.getString("solicitante")),
                row.getString("motivo"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"),
                List.of());
    }

    private static Reprogramacion.Cambio cambio(ResultSet row) throws SQLException {
        return new Reprogramacion.Cambio(
                row.getString("unidad"),
                row.getString("indicador"),
                MetaVigente.cuatro(row, "o"),
                MetaVigente.cuatro(row, "b"),
                MetaVigente.cuatro(row, "t"));
    }
}
