package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.security.Identidad;

/**
 * What a year starts with. It is opened by itself in the first quarter only: a system that is installed later in the year leaves
 * it to people.
 */
final class InicioEjercicio {

    private static final String NOMBRE = "inicio-ejercicio";
    private static final Duration ARRENDADO = Duration.ofMinutes(5);
    private static final int ULTIMO_MES = 3;

    private final Tx tx;
    private final Lease lease;
    private final CalendarioHabil calendario;
    private final Expedientes expedientes;

    InicioEjercicio(Tx tx, Lease lease, CalendarioHabil calendario, Expedientes expedientes) {
        this.tx = tx;
        this.lease = lease;
        this.calendario = calendario;
        this.expedientes = expedientes;
    }

    static List<NuevoExpediente> nuevos(int ejercicio) {
        return List.of(
                nuevo("st-seguimiento", "Seguimiento de los servicios tecnológicos ", ejercicio),
                nuevo("sc-coordinacion", "Coordinación de los servicios de capacitación ", ejercicio));
    }

    private static NuevoExpediente nuevo(String clave, String asunto, int ejercicio) {
        return NuevoExpediente.de(clave, asunto + ejercicio, List.of())
                .en(ejercicio)
                .sobre(referencia(ejercicio));
    }

    private static String referencia(int ejercicio) {
        return "ejercicio-" + ejercicio;
    }

    void ronda() {
        LocalDate hoy = calendario.hoy();
        if (hoy.getMonthValue() <= ULTIMO_MES && falta(hoy.getYear()) && lease.acquire(NOMBRE, ARRENDADO)) {
            try {
                expedientes.iniciarEjercicio(Identidad.sistema(NOMBRE), hoy.getYear());
            } finally {
                lease.release(NOMBRE);
            }
        }
    }

    /** Cancelled ones count: whoever cancelled them wanted it so. */
    private boolean falta(int ejercicio) {
        return tx.read(s -> Query.of(
                                "SELECT COUNT(DISTINCT procedimiento) FROM expediente WHERE referencia = ?",
                                referencia(ejercicio))
                        .number(s)
                < nuevos(ejercicio).size());
    }
}
