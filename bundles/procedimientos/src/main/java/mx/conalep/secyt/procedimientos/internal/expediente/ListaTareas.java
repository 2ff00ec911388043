package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.FiltroTareas.Situacion;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/** Tasks as people ask for them. */
final class ListaTareas {

    private final List<String> partes = new ArrayList<>();
    private final List<Object> valores = new ArrayList<>();

    /**
     * Those wanted.
     *
     * @param hoy the civil day
     * @param pronto the last day that is soon
     */
    ListaTareas(FiltroTareas f, LocalDate hoy, LocalDate pronto) {
        EstadoTarea estado = f.estado() == null ? EstadoTarea.ABIERTA : f.estado();
        si("t.estado = ?", estado.name());
        si("t.responsable = ?", f.responsable());
        si("t.procedimiento = ?", f.procedimiento());
        si("t.expediente = ?", f.expediente());
        if (f.sinReclamar()) {
            partes.add("t.responsable IS NULL");
        }
        if (f.situacion() == Situacion.VENCIDAS) {
            si("t.vence < ?", hoy);
        }
        if (f.situacion() == Situacion.POR_VENCER) {
            si("t.vence >= ?", hoy);
            si("t.vence <= ?", pronto);
        }
    }

    /** Of these places, or of whoever asked for the service with this account. */
    ListaTareas de(Collection<String> lugares, String cuenta) {
        partes.add("(" + ListaExpedientes.en("t.lugar", lugares) + " OR t.unidad = 'USUARIO' AND t.usuario = ?)");
        valores.addAll(lugares);
        valores.add(cuenta);
        return this;
    }

    ListaTareas en(String lugar) {
        return si("t.lugar = ?", lugar);
    }

    long contar(TxSession s) throws SQLException {
        return Query.of("SELECT COUNT(*)" + LaborRows.DE + donde(), valores).number(s);
    }

    Pagina<Tarea> pagina(TxSession s, Paginacion p) throws SQLException {
        List<Object> con = new ArrayList<>(valores);
        Collections.addAll(con, p.desde(), p.tamano());
        List<Tarea> tareas = Query.of(
                        LaborRows.COLUMNAS + LaborRows.DE + donde()
                                + " ORDER BY t.vence, t.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                        con)
                .list(s, LaborRows::tarea);
        return Pagina.de(contar(s), tareas);
    }

    private ListaTareas si(String condicion, @Nullable Object valor) {
        if (valor != null) {
            partes.add(condicion);
            valores.add(valor);
        }
        return this;
    }

    private String donde() {
        return " WHERE " + String.join(" AND ", partes);
    }
}
