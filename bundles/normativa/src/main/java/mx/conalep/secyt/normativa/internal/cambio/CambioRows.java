package mx.conalep.secyt.normativa.internal.cambio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambioExterno.Estado;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos.Filtro;
import mx.conalep.secyt.normativa.internal.Filas;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code cambio_externo}. */
public final class CambioRows {

    private static final String COLUMNAS =
            "SELECT id, fuente, titulo, fecha, enlace, lineas, responsable, vence, estado,"
                    + " respuesta, norma, contesto, contestado, version FROM cambio_externo";

    private CambioRows() {}

    /** Open ones whose last day lies before another. */
    public static List<CambioExterno> abiertosAntesDe(TxSession s, LocalDate dia) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of(COLUMNAS + " WHERE estado = 'ABIERTO' AND vence < ? ORDER BY id", dia)
                .list(s, f -> leer(f, hoy));
    }

    static Pagina<CambioExterno> pagina(TxSession s, Filtro filtro, Paginacion paginacion) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        List<@Nullable Object> valores = new ArrayList<>();
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        if (filtro.fuente() != null) {
            condiciones.add("fuente = ?");
            valores.add(filtro.fuente());
        }
        if (filtro.estado() != null) {
            condiciones.add("estado = ?");
            valores.add(filtro.estado());
        }
        String donde = " WHERE " + String.join(" AND ", condiciones);
        long total =
                Query.of("SELECT COUNT(*) FROM cambio_externo" + donde, valores).number(s);
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                Query.of(
                                COLUMNAS + donde + " ORDER BY CASE WHEN estado = 'ABIERTO' THEN 0 ELSE 1 END, vence, id"
                                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                valores)
                        .list(s, f -> leer(f, hoy)));
    }

    static Optional<CambioExterno> uno(TxSession s, long id) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of(COLUMNAS + " WHERE id = ?", id).first(s, f -> leer(f, hoy));
    }

    static long insertar(TxSession s, CambioExterno c) throws SQLException {
        long id = SequenceIds.next(s, "cambio_externo_seq", 1)[0];
        Query.of(
                        "INSERT INTO cambio_externo (id, fuente, titulo, fecha, enlace, lineas, responsable, vence, estado,"
                                + " cuenta, momento, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        id,
                        c.fuente(),
                        c.titulo(),
                        c.fecha(),
                        c.enlace(),
                        Filas.lineas(c.lineas()),
                        c.responsable(),
                        c.vence(),
                        c.estado(),
                        s.actor(),
                        s.now())
                .update(s);
        return id;
    }

    /**
     * Answers.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when it is not as the caller has seen it
     */
    static void contestar(TxSession s, long id, int version, Estado estado, String respuesta, @Nullable String norma)
            throws SQLException {
        int contestados = Query.of(
                        "UPDATE cambio_externo SET estado = ?, respuesta = ?, norma = ?, contesto = ?, contestado = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        estado,
                        respuesta,
                        norma,
                        s.actor(),
                        s.now(),
                        id,
                        version)
                .update(s);
        if (contestados == 0) {
            throw IfMatch.vencida();
        }
    }

    private static CambioExterno leer(ResultSet f, LocalDate hoy) throws SQLException {
        LocalDate vence = f.getDate("vence").toLocalDate();
        Estado estado = Estado.valueOf(f.getString("estado"));
        return new CambioExterno(
                f.getLong("id"),
                Fuente.valueOf(f.getString("fuente")),
                f.getString("titulo"),
                f.getDate("fecha").toLocalDate(),
                f.getString("enlace"),
                Filas.lineas(f.getString("lineas")),
                f.getString("responsable"),
                vence,
                estado,
                estado == Estado.ABIERTO && vence.isBefore(hoy),
                f.getString("respuesta"),
                f.getString("norma"),
                f.getString("contesto"),
                Columns.instant(f, "contestado"),
                f.getInt("version"));
    }
}
