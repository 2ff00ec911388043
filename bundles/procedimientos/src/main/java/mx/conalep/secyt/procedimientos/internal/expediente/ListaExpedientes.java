package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/** Cases as people ask for them. */
final class ListaExpedientes {

    private final List<String> partes = new ArrayList<>();
    private final List<Object> valores = new ArrayList<>();

    ListaExpedientes(FiltroExpedientes f) {
        si(f.procedimiento(), "e.procedimiento = ?");
        si(f.estado() == null ? null : f.estado().name(), "e.estado = ?");
        si(f.ejercicio(), "e.ejercicio = ?");
        si(f.referencia(), "e.referencia = ?");
        si(f.padre(), "e.padre = ?");
        si(f.vueltas(), "e.vueltas >= ?");
        if (f.unidad() != null) {
            partes.add("(e.coordinador = ? OR EXISTS (SELECT 1 FROM expediente_participante p"
                    + " WHERE p.expediente = e.id AND p.unidad = ?))");
            Collections.addAll(valores, f.unidad(), f.unidad());
        }
    }

    /** Only those that somebody with these places, units in scope and account may see. */
    ListaExpedientes para(Collection<String> lugares, Collection<String> ambito, String cuenta) {
        partes.add("(e.usuario = ? OR " + en("e.coordinador", lugares) + " OR EXISTS (SELECT 1 FROM tarea t"
                + " WHERE t.expediente = e.id AND " + en("t.lugar", lugares) + ")"
                + " OR EXISTS (SELECT 1 FROM expediente_participante q WHERE q.expediente = e.id AND "
                + en("q.unidad", ambito) + "))");
        valores.add(cuenta);
        valores.addAll(lugares);
        valores.addAll(lugares);
        valores.addAll(ambito);
        return this;
    }

    Pagina<FilaExpediente> pagina(TxSession s, Paginacion p) throws SQLException {
        List<Object> con = new ArrayList<>(valores);
        Collections.addAll(con, p.desde(), p.tamano());
        List<Cabecera> cabeceras = Query.of(
                        CasoRows.COLUMNAS + donde() + " ORDER BY e.id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", con)
                .list(s, CasoRows::leer);
        long total =
                Query.of("SELECT COUNT(*) FROM expediente e" + donde(), valores).number(s);
        return Pagina.de(total, filas(s, cabeceras));
    }

    /** Each with where it is. */
    static List<FilaExpediente> filas(TxSession s, List<Cabecera> cabeceras) throws SQLException {
        Map<Long, List<Tarea>> abiertas =
                abiertas(s, cabeceras.stream().map(Cabecera::id).toList());
        return cabeceras.stream()
                .map(c -> fila(c, abiertas.getOrDefault(c.id(), List.of())))
                .toList();
    }

    private static Map<Long, List<Tarea>> abiertas(TxSession s, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String sql = LaborRows.COLUMNAS + LaborRows.DE + " WHERE t.estado = 'ABIERTA' AND " + en("t.expediente", ids)
                + " ORDER BY t.id";
        return Query.of(sql, ids).list(s, LaborRows::tarea).stream().collect(Collectors.groupingBy(Tarea::expediente));
    }

    private static FilaExpediente fila(Cabecera c, List<Tarea> abiertas) {
        LinkedHashSet<String> donde = new LinkedHashSet<>();
        abiertas.forEach(t -> donde.add(t.numero() + " " + t.titulo()));
        LocalDate vence =
                abiertas.stream().map(Tarea::vence).min(LocalDate::compareTo).orElse(null);
        return new FilaExpediente(
                c.id(),
                c.folio(),
                c.procedimiento(),
                c.linea(),
                c.asunto(),
                c.coordinador(),
                c.estado(),
                c.ejercicio(),
                c.trimestre(),
                c.mes(),
                c.referencia(),
                c.padre(),
                c.abiertoEn(),
                c.cerradoEn(),
                c.vueltas(),
                List.copyOf(donde),
                vence);
    }

    private void si(@Nullable Object valor, String condicion) {
        if (valor != null) {
            partes.add(condicion);
            valores.add(valor);
        }
    }

    private String donde() {
        return partes.isEmpty() ? "" : " WHERE " + String.join(" AND ", partes);
    }

    static String en(String columna, Collection<?> valores) {
        return valores.isEmpty() ? "1 = 0" : columna + " IN (" + Placeholders.of(valores) + ")";
    }
}
