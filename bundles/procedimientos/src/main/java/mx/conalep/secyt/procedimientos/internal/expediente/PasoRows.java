package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.EvidenciaExpediente;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import org.jspecify.annotations.Nullable;

/** The tables {@code expediente_paso}, {@code expediente_evidencia}, {@code expediente_hecho} and {@code expediente_faltante}; rows are only added. */
final class PasoRows {

    private static final String INSERTAR =
            "INSERT INTO expediente_paso (expediente, numero, momento, cuenta, accion, actividad, ronda, unidad, en_nombre,"
                    + " decision, comentario, condicion, tarea, oficio, hijo, deshace)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HISTORIA =
            "SELECT numero, momento, cuenta, accion, actividad, ronda, unidad, en_nombre, decision, comentario,"
                    + " condicion, tarea, oficio, hijo, deshace FROM expediente_paso WHERE expediente = ? ORDER BY numero";
    private static final String EVIDENCIAS =
            "SELECT archivo, paso, actividad, clase, lugar, nombre, tipo, tamano, sha256 FROM expediente_evidencia"
                    + " WHERE expediente = ? ORDER BY paso, archivo";

    private PasoRows() {}

    static void insertar(TxSession s, long expediente, int numero, Apunte a) throws SQLException {
        Query.of(
                        INSERTAR,
                        expediente,
                        numero,
                        s.now(),
                        s.actor(),
                        a.accion(),
                        a.actividad(),
                        a.ronda(),
                        a.unidad(),
                        a.enNombre(),
                        a.decision(),
                        a.comentario(),
                        a.condicion(),
                        a.tarea(),
                        a.oficio(),
                        a.hijo(),
                        a.deshace())
                .update(s);
    }

    static void evidencias(TxSession s, Ficha ficha, Donde donde, Collection<Archivo> archivos, String clase)
            throws SQLException {
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Archivo a : archivos) {
            filas.add(new @Nullable Object[] {
                donde.expediente(),
                donde.paso(),
                a.id(),
                ficha.actividad(),
                ficha.ronda(),
                clase,
                donde.lugar(),
                a.nombre(),
                a.tipo(),
                a.tamano(),
                a.sha256()
            });
        }
        Query.each(
                s,
                "INSERT INTO expediente_evidencia (expediente, paso, archivo, actividad, ronda, clase, lugar, nombre, tipo, tamano,"
                        + " sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                filas);
    }

    /** Where something is noted. */
    record Donde(long expediente, int paso, String lugar) {}

    static void hecho(TxSession s, Ficha ficha, Donde donde, String condicion) throws SQLException {
        Query.of(
                        "INSERT INTO expediente_hecho (expediente, paso, actividad, ronda, condicion, lugar)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        donde.expediente(),
                        donde.paso(),
                        ficha.actividad(),
                        ficha.ronda(),
                        condicion,
                        donde.lugar())
                .update(s);
    }

    static void faltantes(TxSession s, Ficha ficha, Donde donde, Collection<String> unidades) throws SQLException {
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (String unidad : unidades) {
            filas.add(new @Nullable Object[] {donde.expediente(), donde.paso(), ficha.actividad(), ficha.ronda(), unidad
            });
        }
        Query.each(
                s,
                "INSERT INTO expediente_faltante (expediente, paso, actividad, ronda, unidad) VALUES (?, ?, ?, ?, ?)",
                filas);
    }

    /** What a step did outside its case. */
    record Efecto(@Nullable Long oficio, @Nullable Long hijo) {}

    /** Of the transaction that wrote that step: all its steps have one instant. */
    static List<Efecto> efectos(TxSession s, long expediente, int numero) throws SQLException {
        return Query.of(
                        "SELECT p.oficio, p.hijo FROM expediente_paso p JOIN expediente_paso c"
                                + " ON c.expediente = p.expediente AND c.momento = p.momento"
                                + " WHERE c.expediente = ? AND c.numero = ? AND p.numero > c.numero"
                                + " AND p.accion IN ('OFICIO', 'LLAMAR') ORDER BY p.numero",
                        expediente,
                        numero)
                .list(s, row -> new Efecto(Columns.number(row, 1), Columns.number(row, 2)));
    }

    /** Whether somebody has given it something that undoing does not take back. */
    static boolean hayAportes(TxSession s, long expediente) throws SQLException {
        return Query.of(
                                "SELECT COUNT(*) FROM expediente_paso WHERE expediente = ?"
                                        + " AND accion IN ('EVIDENCIA', 'HECHO', 'FALTANTES', 'OFICIO', 'LLAMAR')",
                                expediente)
                        .number(s)
                > 0;
    }

    /** Keys of the units on the lists of those missing. */
    static List<String> faltantes(TxSession s, long expediente) throws SQLException {
        return Query.of(
                        "SELECT DISTINCT unidad FROM expediente_faltante WHERE expediente = ? ORDER BY unidad",
                        expediente)
                .list(s, row -> row.getString(1));
    }

    static boolean hayHecho(TxSession s, long expediente, Ficha ficha, String condicion, String lugar)
            throws SQLException {
        return Query.of(
                                "SELECT COUNT(*) FROM expediente_hecho WHERE expediente = ? AND actividad = ? AND ronda = ?"
                                        + " AND condicion = ? AND lugar = ?",
                                expediente,
                                ficha.actividad(),
                                ficha.ronda(),
                                condicion,
                                lugar)
                        .number(s)
                > 0;
    }

    static boolean hayEvidencia(TxSession s, long expediente, Ficha ficha, String lugar) throws SQLException {
        return Query.of(
                                "SELECT COUNT(*) FROM expediente_evidencia WHERE expediente = ? AND actividad = ? AND ronda = ?"
                                        + " AND lugar = ?",
                                expediente,
                                ficha.actividad(),
                                ficha.ronda(),
                                lugar)
                        .number(s)
                > 0;
    }

    static List<EvidenciaExpediente> evidencias(TxSession s, long expediente) throws SQLException {
        return Query.of(EVIDENCIAS, expediente).list(s, PasoRows::evidencia);
    }

    /** With their files. */
    static List<PasoExpediente> historia(TxSession s, long expediente) throws SQLException {
        Map<Integer, List<EvidenciaExpediente>> porPaso =
                evidencias(s, expediente).stream().collect(Collectors.groupingBy(EvidenciaExpediente::paso));
        return Query.of(HISTORIA, expediente).list(s, row -> paso(row, porPaso.getOrDefault(row.getInt(1), List.of())));
    }

    private static EvidenciaExpediente evidencia(ResultSet row) throws SQLException {
        return new EvidenciaExpediente(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getString(9));
    }

    private static PasoExpediente paso(ResultSet row, List<EvidenciaExpediente> evidencias) throws SQLException {
        return new PasoExpediente(
                row.getInt(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Columns.number(row, 12),
                Columns.number(row, 13),
                Columns.number(row, 14),
                Columns.integer(row, 15),
                evidencias);
    }
}
