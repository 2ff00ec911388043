package mx.conalep.secyt.normativa.internal.compromiso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromiso.Estado;
import mx.conalep.secyt.normativa.Compromiso.Paso;
import mx.conalep.secyt.normativa.Compromisos.Filtro;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Compromisos.Origen;
import mx.conalep.secyt.normativa.internal.Filas;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The tables {@code compromiso} and {@code compromiso_paso}. */
public final class CompromisoRows {

    private static final String COLUMNAS = "SELECT c.id, c.reunion, c.visita, c.punto, c.texto, c.unidad, c.vence,"
            + " c.estado, c.cuenta, c.momento, c.version FROM compromiso c";
    private static final String ABIERTO = "c.estado IN ('PENDIENTE', 'ATENDIDO')";

    private CompromisoRows() {}

    /** Those of a meeting, in order. */
    public static List<Compromiso> deReunion(TxSession s, String reunion) throws SQLException {
        return leer(s, COLUMNAS + " WHERE c.reunion = ? ORDER BY c.id", List.of(reunion));
    }

    /** Those of a visit, in order. */
    public static List<Compromiso> deVisita(TxSession s, String visita) throws SQLException {
        return leer(s, COLUMNAS + " WHERE c.visita = ? ORDER BY c.id", List.of(visita));
    }

    /** Those of earlier meetings of a kind and caller that are open. */
    public static List<Compromiso> anteriores(TxSession s, String clase, String convoca, LocalDate antesDe)
            throws SQLException {
        return leer(
                s,
                COLUMNAS + " JOIN reunion r ON r.clave = c.reunion WHERE r.clase = ? AND r.convoca = ? AND r.fecha < ?"
                        + " AND " + ABIERTO + " ORDER BY c.vence, c.id",
                List.of(clase, convoca, antesDe));
    }

    /** Open ones whose last day lies before another. */
    public static List<Compromiso> abiertosAntesDe(TxSession s, LocalDate dia) throws SQLException {
        return leer(s, COLUMNAS + " WHERE c.estado = 'PENDIENTE' AND c.vence < ? ORDER BY c.id", List.of(dia));
    }

    static Pagina<Compromiso> pagina(
            TxSession s, Filtro filtro, @Nullable Collection<String> unidades, Paginacion paginacion)
            throws SQLException {
        List<@Nullable Object> valores = new ArrayList<>();
        String donde = donde(filtro, unidades, Filas.hoy(s), valores);
        long total =
                Query.of("SELECT COUNT(*) FROM compromiso c" + donde, valores).number(s);
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                leer(s, COLUMNAS + donde + " ORDER BY c.vence, c.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", valores));
    }

    static Optional<Compromiso> uno(TxSession s, long id) throws SQLException {
        return leer(s, COLUMNAS + " WHERE c.id = ?", List.of(id)).stream().findFirst();
    }

    /** Whether one of the units was invited to the meeting of a commitment. */
    static boolean invitado(TxSession s, long id, Collection<String> unidades) throws SQLException {
        List<@Nullable Object> valores = new ArrayList<>(List.of(id));
        valores.addAll(unidades);
        return Query.of(
                                "SELECT COUNT(*) FROM compromiso c JOIN reunion_invitada i ON i.reunion = c.reunion"
                                        + " WHERE c.id = ? AND i.unidad IN (" + Placeholders.of(unidades) + ")",
                                valores)
                        .number(s)
                > 0;
    }

    static long insertar(TxSession s, Origen origen, Nuevo nuevo) throws SQLException {
        long id = SequenceIds.next(s, "compromiso_seq", 1)[0];
        Query.of(
                        "INSERT INTO compromiso (id, reunion, visita, punto, texto, unidad, vence, estado, cuenta, momento,"
                                + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        id,
                        origen.reunion(),
                        origen.visita(),
                        nuevo.punto(),
                        Objects.requireNonNull(nuevo.texto()).strip(),
                        nuevo.unidad(),
                        nuevo.vence(),
                        Estado.PENDIENTE,
                        s.actor(),
                        s.now())
                .update(s);
        return id;
    }

    /**
     * Moves one.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when it is not as the caller has seen it
     */
    static void mover(TxSession s, long id, int version, Estado estado, LocalDate vence) throws SQLException {
        int movidos = Query.of(
                        "UPDATE compromiso SET estado = ?, vence = ?, version = version + 1 WHERE id = ? AND version = ?",
                        estado,
                        vence,
                        id,
                        version)
                .update(s);
        if (movidos == 0) {
            throw IfMatch.vencida();
        }
    }

    static void anotar(TxSession s, long id, Accion accion, String texto, @Nullable Long archivo) throws SQLException {
        long hay = Query.of("SELECT COUNT(*) FROM compromiso_paso WHERE compromiso = ?", id)
                .number(s);
        Query.of(
                        "INSERT INTO compromiso_paso (compromiso, numero, paso, texto, archivo, cuenta, momento)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        hay + 1,
                        accion,
                        texto,
                        archivo,
                        s.actor(),
                        s.now())
                .update(s);
    }

    static List<Paso> pasos(TxSession s, long id) throws SQLException {
        return Query.of(
                        "SELECT paso, texto, archivo, cuenta, momento FROM compromiso_paso WHERE compromiso = ?"
                                + " ORDER BY numero",
                        id)
                .list(
                        s,
                        f -> new Paso(
                                Accion.valueOf(f.getString("paso")),
                                f.getString("texto"),
                                Columns.number(f, "archivo"),
                                f.getString("cuenta"),
                                f.getTimestamp("momento").toInstant()));
    }

    private static String donde(
            Filtro filtro, @Nullable Collection<String> unidades, LocalDate hoy, List<@Nullable Object> valores) {
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        if (unidades != null) {
            condiciones.add("c.unidad IN (" + Placeholders.of(unidades) + ")");
            valores.addAll(unidades);
        }
        agregar(condiciones, valores, "c.reunion = ?", filtro.reunion());
        agregar(condiciones, valores, "c.visita = ?", filtro.visita());
        if (filtro.situacion() != null) {
            switch (filtro.situacion()) {
                case ABIERTOS -> condiciones.add(ABIERTO);
                case POR_REVISAR -> condiciones.add("c.estado = 'ATENDIDO'");
                case TERMINADOS -> condiciones.add("c.estado IN ('CERRADO', 'CANCELADO')");
                case VENCIDOS -> {
                    condiciones.add(ABIERTO);
                    agregar(condiciones, valores, "c.vence < ?", hoy);
                }
            }
        }
        return " WHERE " + String.join(" AND ", condiciones);
    }

    private static void agregar(
            List<String> condiciones, List<@Nullable Object> valores, String condicion, @Nullable Object valor) {
        if (valor != null) {
            condiciones.add(condicion);
            valores.add(valor);
        }
    }

    private static List<Compromiso> leer(TxSession s, String sql, List<? extends @Nullable Object> valores)
            throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of(sql, valores).list(s, f -> compromiso(f, hoy)).stream()
                .distinct()
                .toList();
    }

    private static Compromiso compromiso(ResultSet f, LocalDate hoy) throws SQLException {
        LocalDate vence = f.getDate("vence").toLocalDate();
        Estado estado = Estado.valueOf(f.getString("estado"));
        return new Compromiso(
                f.getLong("id"),
                f.getString("reunion"),
                f.getString("visita"),
                Columns.integer(f, "punto"),
                f.getString("texto"),
                f.getString("unidad"),
                vence,
                estado,
                estado.abierto() && vence.isBefore(hoy),
                f.getString("cuenta"),
                f.getTimestamp("momento").toInstant(),
                f.getInt("version"));
    }
}
