package mx.conalep.secyt.normativa.internal.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.Supervisiones.Filtro;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The tables {@code visita} and {@code visita_punto}. */
final class VisitaRows {

    private static final String COLUMNAS =
            "SELECT clave, unidad, norma, numero, fecha, equipo, estado, conclusiones, version FROM visita";

    private VisitaRows() {}

    /** The latest first. */
    static Pagina<Visita> pagina(
            TxSession s, Filtro filtro, @Nullable Collection<String> unidades, Paginacion paginacion)
            throws SQLException {
        List<@Nullable Object> valores = new ArrayList<>();
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        if (unidades != null) {
            condiciones.add("unidad IN (" + Placeholders.of(unidades) + ")");
            valores.addAll(unidades);
        }
        if (filtro.estado() != null) {
            condiciones.add("estado = ?");
            valores.add(filtro.estado());
        }
        if (filtro.norma() != null) {
            condiciones.add("norma = ?");
            valores.add(filtro.norma());
        }
        String donde = " WHERE " + String.join(" AND ", condiciones);
        long total = Query.of("SELECT COUNT(*) FROM visita" + donde, valores).number(s);
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                Query.of(COLUMNAS + donde + " ORDER BY fecha DESC, clave OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", valores)
                        .list(s, VisitaRows::leer));
    }

    static Optional<Visita> una(TxSession s, String clave) throws SQLException {
        return Query.of(COLUMNAS + " WHERE clave = ?", clave).first(s, VisitaRows::leer);
    }

    static void insertar(TxSession s, String clave, Visita v, List<Punto> puntos) throws SQLException {
        Query.of(
                        "INSERT INTO visita (clave, unidad, norma, numero, fecha, equipo, estado, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                        clave,
                        v.unidad(),
                        v.norma(),
                        v.numero(),
                        v.fecha(),
                        String.join("\n", v.equipo()),
                        v.estado())
                .update(s);
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Punto p : puntos) {
            filas.add(new @Nullable Object[] {clave, filas.size() + 1, p.articulo(), p.requisito()});
        }
        Query.each(s, "INSERT INTO visita_punto (visita, orden, articulo, requisito) VALUES (?, ?, ?, ?)", filas);
    }

    /**
     * Takes the visit for this transaction and gives it a state.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when it is not as the caller has seen it
     */
    static void tomar(TxSession s, String clave, int version, Estado estado) throws SQLException {
        int tomadas = Query.of(
                        "UPDATE visita SET estado = ?, version = version + 1 WHERE clave = ? AND version = ?",
                        estado,
                        clave,
                        version)
                .update(s);
        if (tomadas == 0) {
            throw IfMatch.vencida();
        }
    }

    static void concluir(TxSession s, String clave, String conclusiones) throws SQLException {
        Query.of("UPDATE visita SET conclusiones = ? WHERE clave = ?", conclusiones, clave)
                .update(s);
    }

    static List<Punto> puntos(TxSession s, String clave) throws SQLException {
        return Query.of(
                        "SELECT articulo, requisito, resultado, evidencia, archivo, hallazgo FROM visita_punto"
                                + " WHERE visita = ? ORDER BY orden",
                        clave)
                .list(
                        s,
                        f -> new Punto(
                                f.getString("articulo"),
                                f.getString("requisito"),
                                Columns.constant(Resultado.class, f, "resultado"),
                                f.getString("evidencia"),
                                Columns.number(f, "archivo"),
                                f.getString("hallazgo")));
    }

    static void revisar(TxSession s, String clave, int orden, Punto p) throws SQLException {
        Query.of(
                        "UPDATE visita_punto SET resultado = ?, evidencia = ?, archivo = ?, hallazgo = ?"
                                + " WHERE visita = ? AND orden = ?",
                        p.resultado(),
                        p.evidencia(),
                        p.archivo(),
                        p.hallazgo(),
                        clave,
                        orden)
                .update(s);
    }

    private static Visita leer(ResultSet f) throws SQLException {
        String equipo = f.getString("equipo");
        return new Visita(
                f.getString("clave"),
                f.getString("unidad"),
                f.getString("norma"),
                f.getInt("numero"),
                f.getDate("fecha").toLocalDate(),
                List.of(equipo.split("\n", -1)),
                Estado.valueOf(f.getString("estado")),
                f.getString("conclusiones"),
                f.getInt("version"));
    }
}
