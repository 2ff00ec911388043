package mx.conalep.secyt.normativa.internal.norma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consultada;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.ComentariosNorma.Respuesta;
import mx.conalep.secyt.normativa.internal.Filas;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The tables {@code norma_comentario} and {@code norma_consulta}. */
final class ComentarioRows {

    private static final String COLUMNAS = "SELECT id, numero, unidad, articulo, texto, cuenta, momento, extemporaneo,"
            + " resolucion, motivo, resolvio, resuelto, version FROM norma_comentario";

    private ComentarioRows() {}

    /** In the order in which they came. */
    static List<Comentario> de(TxSession s, String clave, int numero) throws SQLException {
        return Query.of(COLUMNAS + " WHERE norma = ? AND numero = ? ORDER BY momento, id", clave, numero)
                .list(s, ComentarioRows::leer);
    }

    static Optional<Comentario> uno(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + " WHERE id = ?", id).first(s, ComentarioRows::leer);
    }

    static Optional<String> norma(TxSession s, long id) throws SQLException {
        return Query.of("SELECT norma FROM norma_comentario WHERE id = ?", id).first(s, f -> f.getString(1));
    }

    static long insertar(TxSession s, String clave, Consultada de, int numero, @Nullable String articulo, String texto)
            throws SQLException {
        long id = SequenceIds.next(s, "norma_comentario_seq", 1)[0];
        Query.of(
                        "INSERT INTO norma_comentario (id, norma, numero, unidad, articulo, texto, cuenta, momento,"
                                + " extemporaneo, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        id,
                        clave,
                        numero,
                        de.unidad(),
                        articulo,
                        texto,
                        s.actor(),
                        s.now(),
                        Filas.hoy(s).isAfter(de.limite()))
                .update(s);
        return id;
    }

    static void resolver(TxSession s, long id, int version, Resolucion resolucion, String motivo) throws SQLException {
        int cambiados = Query.of(
                        "UPDATE norma_comentario SET resolucion = ?, motivo = ?, resolvio = ?, resuelto = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        resolucion,
                        motivo,
                        s.actor(),
                        s.now(),
                        id,
                        version)
                .update(s);
        if (cambiados == 0) {
            throw IfMatch.vencida();
        }
    }

    /** Those that have not answered first. */
    static List<Consultada> consultadas(TxSession s, String clave, int numero) throws SQLException {
        return Query.of(
                        "SELECT unidad, oficio, limite, respuesta, cuenta, momento FROM norma_consulta WHERE norma = ?"
                                + " AND numero = ? ORDER BY CASE WHEN respuesta IS NULL THEN 0 ELSE 1 END, unidad",
                        clave,
                        numero)
                .list(
                        s,
                        f -> new Consultada(
                                f.getString("unidad"),
                                f.getLong("oficio"),
                                f.getDate("limite").toLocalDate(),
                                Columns.constant(Respuesta.class, f, "respuesta"),
                                f.getString("cuenta"),
                                Columns.instant(f, "momento")));
    }

    static void consultar(TxSession s, String clave, int numero, List<String> unidades, long oficio, LocalDate limite)
            throws SQLException {
        Query.each(
                s,
                "INSERT INTO norma_consulta (norma, numero, unidad, oficio, limite) VALUES (?, ?, ?, ?, ?)",
                unidades.stream()
                        .<@Nullable Object[]>map(u -> new @Nullable Object[] {clave, numero, u, oficio, limite})
                        .toList());
    }

    /** What a unit did; that it commented is not taken back by saying that it has nothing to say. */
    static boolean responder(TxSession s, String clave, int numero, String unidad, Respuesta respuesta)
            throws SQLException {
        return Query.of(
                                "UPDATE norma_consulta SET respuesta = ?, cuenta = ?, momento = ? WHERE norma = ?"
                                        + " AND numero = ? AND unidad = ? AND (respuesta IS NULL OR respuesta <> ?)"
                                        + " AND (respuesta IS NULL OR respuesta <> 'CON_COMENTARIOS')",
                                respuesta,
                                s.actor(),
                                s.now(),
                                clave,
                                numero,
                                unidad,
                                respuesta)
                        .update(s)
                == 1;
    }

    private static Comentario leer(ResultSet f) throws SQLException {
        return new Comentario(
                f.getLong("id"),
                f.getInt("numero"),
                f.getString("unidad"),
                f.getString("articulo"),
                f.getString("texto"),
                f.getString("cuenta"),
                f.getTimestamp("momento").toInstant(),
                f.getBoolean("extemporaneo"),
                Columns.constant(Resolucion.class, f, "resolucion"),
                f.getString("motivo"),
                f.getString("resolvio"),
                Columns.instant(f, "resuelto"),
                f.getInt("version"));
    }
}
