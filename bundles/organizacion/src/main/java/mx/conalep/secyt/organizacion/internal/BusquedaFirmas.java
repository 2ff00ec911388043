package mx.conalep.secyt.organizacion.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/**
 * Firms whose name or RFC has all the words, without those joined to another; asked over JDBC, because EclipseLink writes
 * values into the SQL on Derby when a pattern has an escape character.
 *
 * @param provisional only those, or only the others; null means both
 */
record BusquedaFirmas(List<String> palabras, @Nullable Boolean provisional) {

    long contar(TxSession s) throws SQLException {
        return Query.of("SELECT COUNT(*) FROM firma" + donde(), valores()).number(s);
    }

    /** Internal keys of a page, in order of name. */
    List<Long> pagina(TxSession s, Paginacion paginacion) throws SQLException {
        List<Object> valores = valores();
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Query.of(
                        "SELECT id FROM firma" + donde()
                                + " ORDER BY nombre_busqueda, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                        valores)
                .list(s, fila -> fila.getLong(1));
    }

    private String donde() {
        return " WHERE fusionada_en IS NULL"
                + " AND nombre_busqueda LIKE ? ESCAPE '!'".repeat(palabras.size())
                + (provisional == null ? "" : " AND provisional = ?");
    }

    private List<Object> valores() {
        List<Object> valores = new ArrayList<>();
        palabras.forEach(p -> valores.add("%" + p.replaceAll("[!%_]", "!$0") + "%"));
        if (provisional != null) {
            valores.add(provisional);
        }
        return valores;
    }
}
