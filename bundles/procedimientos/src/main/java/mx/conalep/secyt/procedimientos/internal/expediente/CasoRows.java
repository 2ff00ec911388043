package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import org.jspecify.annotations.Nullable;

/** The tables {@code expediente} and {@code expediente_participante}. */
final class CasoRows {

    static final String COLUMNAS = "SELECT e.id, e.folio, e.procedimiento, e.revision, e.linea, e.asunto,"
            + " e.coordinador, e.estado, e.ejercicio, e.trimestre, e.mes, e.referencia, e.unica, e.usuario, e.padre,"
            + " e.padre_actividad, e.cuenta, e.abierto_en, e.cerrado_en, e.pasos, e.fichas, e.vueltas, e.version"
            + " FROM expediente e";
    private static final String INSERTAR =
            "INSERT INTO expediente (id, folio, procedimiento, revision, linea, asunto, coordinador, estado, ejercicio,"
                    + " trimestre, mes, referencia, unica, usuario, padre, padre_actividad, cuenta, abierto_en,"
                    + " pasos, fichas, vueltas, version)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 1)";

    private CasoRows() {}

    static void insertar(TxSession s, Cabecera c, List<Participante> participantes) throws SQLException {
        Query.of(
                        INSERTAR,
                        c.id(),
                        c.folio(),
                        c.procedimiento(),
                        c.revision(),
                        c.linea(),
                        c.asunto(),
                        c.coordinador(),
                        c.estado(),
                        c.ejercicio(),
                        c.trimestre(),
                        c.mes(),
                        c.referencia(),
                        c.unica(),
                        c.usuario(),
                        c.padre(),
                        c.padreActividad(),
                        c.cuenta(),
                        c.abiertoEn())
                .update(s);
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Participante p : participantes) {
            filas.add(new @Nullable Object[] {c.id(), p.unidad(), p.tipo(), filas.size()});
        }
        Query.each(
                s, "INSERT INTO expediente_participante (expediente, unidad, tipo, orden) VALUES (?, ?, ?, ?)", filas);
    }

    static Optional<Cabecera> una(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + " WHERE e.id = ?", id).first(s, CasoRows::leer);
    }

    static Optional<Cabecera> unica(TxSession s, String clave) throws SQLException {
        return Query.of(COLUMNAS + " WHERE e.unica = ?", clave).first(s, CasoRows::leer);
    }

    static List<Cabecera> hijos(TxSession s, long padre) throws SQLException {
        return Query.of(COLUMNAS + " WHERE e.padre = ? ORDER BY e.id", padre).list(s, CasoRows::leer);
    }

    static List<Participante> participantes(TxSession s, long expediente) throws SQLException {
        return Query.of(
                        "SELECT unidad, tipo FROM expediente_participante WHERE expediente = ? ORDER BY orden",
                        expediente)
                .list(s, row -> new Participante(row.getString(1), row.getString(2)));
    }

    /** Takes the case until the transaction ends; its version after that. */
    static int tomar(TxSession s, long id) throws SQLException {
        Query.of("UPDATE expediente SET version = version + 1 WHERE id = ?", id).update(s);
        return (int) Query.of("SELECT version FROM expediente WHERE id = ?", id).number(s);
    }

    static void guardar(TxSession s, Cabecera c) throws SQLException {
        Query.of(
                        "UPDATE expediente SET estado = ?, unica = ?, cerrado_en = ?, pasos = ?, fichas = ?, vueltas = ?"
                                + " WHERE id = ?",
                        c.estado(),
                        c.unica(),
                        c.cerradoEn(),
                        c.pasos(),
                        c.fichas(),
                        c.vueltas(),
                        c.id())
                .update(s);
    }

    static Cabecera leer(ResultSet row) throws SQLException {
        return new Cabecera(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                EstadoExpediente.valueOf(row.getString(8)),
                row.getInt(9),
                Columns.integer(row, 10),
                Columns.integer(row, 11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                Columns.number(row, 15),
                row.getString(16),
                row.getString(17),
                row.getTimestamp(18).toInstant(),
                Columns.instant(row, 19),
                row.getInt(20),
                row.getInt(21),
                row.getInt(22),
                row.getInt(23));
    }
}
