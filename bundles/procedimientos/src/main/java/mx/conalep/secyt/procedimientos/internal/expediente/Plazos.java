package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.trabajos.Aviso;

/** Tells units once that a task is due soon, and once, together with whoever coordinates, that it is overdue. */
final class Plazos {

    static final String NOMBRE = "tareas";

    private static final TxContext SISTEMA = TxContext.system(NOMBRE);
    private static final Duration ARRENDADO = Duration.ofMinutes(5);
    private static final int LOTE = 200;
    private static final int PRONTO = 1;
    private static final int VENCIDA = 2;

    private final Tx tx;
    private final Lease lease;
    private final Medios medios;

    Plazos(Tx tx, Lease lease, Medios medios) {
        this.tx = tx;
        this.lease = lease;
        this.medios = medios;
    }

    /** A task, its coordinator, and what was told of it. */
    private record Pendiente(Tarea tarea, String coordinador, int avisada) {}

    /** One round; nothing is written when nothing is due. */
    void ronda() {
        CalendarioHabil calendario = medios.calendario();
        LocalDate hoy = calendario.hoy();
        LocalDate pronto = calendario.sumar("CONALEP", hoy, StoredTareas.PRONTO);
        if (!pendientes(hoy, pronto, 1).isEmpty() && lease.acquire(NOMBRE, ARRENDADO)) {
            try {
                pendientes(hoy, pronto, LOTE).forEach(p -> tx.<Boolean>write(SISTEMA, s -> avisar(s, p, hoy)));
            } finally {
                lease.release(NOMBRE);
            }
        }
    }

    private List<Pendiente> pendientes(LocalDate hoy, LocalDate pronto, int cuantos) {
        return tx.read(s -> Query.of(
                        LaborRows.COLUMNAS + ", e.coordinador, t.avisada" + LaborRows.DE
                                + " JOIN expediente e ON e.id = t.expediente WHERE t.estado = 'ABIERTA' AND (t.avisada = 0 AND t.vence <= ?"
                                + " OR t.avisada = 1 AND t.vence < ?)"
                                + " ORDER BY t.vence, t.id FETCH FIRST ? ROWS ONLY",
                        pronto,
                        hoy,
                        cuantos)
                .list(s, row -> new Pendiente(LaborRows.tarea(row), row.getString(23), row.getInt(24))));
    }

    private boolean avisar(TxSession s, Pendiente p, LocalDate hoy) throws SQLException {
        Tarea t = p.tarea();
        int nivel = t.vence().isBefore(hoy) ? VENCIDA : PRONTO;
        int cambiadas = Query.of(
                        "UPDATE tarea SET avisada = ? WHERE id = ? AND avisada = ? AND estado = 'ABIERTA'",
                        nivel,
                        t.id(),
                        p.avisada())
                .update(s);
        if (cambiadas == 0) {
            return false;
        }
        Set<String> quienes = new TreeSet<>(Set.of(t.lugar()));
        if (nivel == VENCIDA) {
            quienes.add(p.coordinador());
        }
        for (String unidad : quienes) {
            medios.bandeja().avisar(s, aviso(t, unidad, nivel));
        }
        return true;
    }

    private static Aviso aviso(Tarea t, String unidad, int nivel) {
        boolean vencida = nivel == VENCIDA;
        return new Aviso(
                "tarea-" + t.id() + "-" + nivel + "-" + unidad,
                vencida ? "tarea.vencida" : "tarea.por-vencer",
                unidad,
                (vencida ? "Vencida: " : "Por vencer: ") + t.numero() + " de " + t.folio() + ", " + t.titulo(),
                "«" + t.titulo() + "», del expediente " + t.folio() + ", «" + t.asunto() + "», "
                        + (vencida ? "venció" : "vence") + " el " + t.vence() + " y la tiene " + t.lugar() + ".",
                "/expedientes/" + t.expediente());
    }
}
