package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import org.jspecify.annotations.Nullable;

/** The table {@code meta_observacion}. Goals that are not observed cost nothing here. */
final class ObservacionRows {

    static final String CORREGIDA = "CORREGIDA";
    static final String RETIRADA = "RETIRADA";

    private static final String LEER = "SELECT meta, numero, trimestre, motivo, vence, cuenta, momento, cierre,"
            + " cierre_nota, cierre_cuenta, cierre_momento FROM meta_observacion";
    private static final String ORDEN = " ORDER BY meta, numero";
    private static final String INSERTAR = "INSERT INTO meta_observacion (meta, numero, trimestre, motivo, vence,"
            + " cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CERRAR = "UPDATE meta_observacion SET cierre = ?, cierre_nota = ?, cierre_cuenta = ?,"
            + " cierre_momento = ? WHERE meta = ? AND numero = ? AND cierre IS NULL";
    private static final int TODO = 0;

    private ObservacionRows() {}

    /** The goal with its open observations. */
    static Meta completa(TxSession session, MetaEntity meta) throws SQLException {
        return completas(session, List.of(meta)).get(0);
    }

    /** The goals with their open observations, in the same order. */
    static List<Meta> completas(TxSession session, List<MetaEntity> metas) throws SQLException {
        List<Long> observadas = metas.stream()
                .filter(m -> m.estado() == Meta.Estado.OBSERVADA)
                .map(MetaEntity::id)
                .toList();
        Map<Long, List<Meta.Observacion>> suyas =
                observadas.isEmpty() ? Map.of() : abiertas(session.jdbc(), observadas);
        return metas.stream()
                .map(m -> m.toRecord(suyas.getOrDefault(m.id(), List.of())))
                .toList();
    }

    static List<Meta.Observacion> abiertas(Connection connection, long meta) throws SQLException {
        return abiertas(connection, List.of(meta)).getOrDefault(meta, List.of());
    }

    private static Map<Long, List<Meta.Observacion>> abiertas(Connection connection, Collection<Long> metas)
            throws SQLException {
        Map<Long, List<Meta.Observacion>> suyas = new HashMap<>();
        Condiciones condiciones = new Condiciones().y("cierre IS NULL").entre("meta", metas);
        condiciones
                .consulta(LEER, ORDEN)
                .list(
                        connection,
                        row -> suyas.computeIfAbsent(row.getLong("meta"), m -> new ArrayList<>())
                                .add(observacion(row)));
        return suyas;
    }

    /** All that a goal ever had. */
    static List<Meta.Observacion> todas(Connection connection, long meta) throws SQLException {
        return Query.of(LEER + " WHERE meta = ?" + ORDEN, meta).list(connection, ObservacionRows::observacion);
    }

    static Meta.Observacion insertar(
            TxSession session, long meta, @Nullable Integer trimestre, String motivo, LocalDate vence)
            throws SQLException {
        int numero = todas(session.jdbc(), meta).size() + 1;
        Query.of(
                        INSERTAR,
                        meta,
                        numero,
                        Objects.requireNonNullElse(trimestre, TODO),
                        motivo,
                        vence,
                        session.actor(),
                        session.now())
                .update(session);
        return new Meta.Observacion(numero, trimestre, motivo, vence, session.now(), session.actor(), null);
    }

    /** Ends one; tells whether it was open. */
    static boolean cerrar(TxSession session, long meta, int numero, String cierre, String nota) throws SQLException {
        return Query.of(CERRAR, cierre, nota, session.actor(), session.now(), meta, numero)
                        .update(session)
                > 0;
    }

    private static Meta.Observacion observacion(ResultSet row) throws SQLException {
        int trimestre = row.getInt("trimestre");
        return new Meta.Observacion(
                row.getInt("numero"),
                trimestre == TODO ? null : trimestre,
                row.getString("motivo"),
                Filas.dia(row, "vence"),
                Filas.instante(row, "momento"),
                row.getString("cuenta"),
                cierre(row));
    }

    private static Meta.@Nullable Cierre cierre(ResultSet row) throws SQLException {
        Instant momento = Columns.instant(row, "cierre_momento");
        return momento == null
                ? null
                : new Meta.Cierre(
                        CORREGIDA.equals(row.getString("cierre")),
                        row.getString("cierre_nota"),
                        row.getString("cierre_cuenta"),
                        momento);
    }
}
