package mx.conalep.secyt.capacitacion.internal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** Checks that every training service passes; gathers what is wrong. Not thread-safe. */
final class Revision {

    private static final long DIAS_MAXIMOS = 366;
    private static final int HORAS_DEL_DIA = 24;

    private final ServicioPropuesto servicio;
    private final List<Hallazgo> hallazgos = new ArrayList<>();

    private Revision(ServicioPropuesto servicio) {
        this.servicio = servicio;
    }

    static Revision comun(ServicioPropuesto servicio) {
        return new Revision(servicio).participantes().duracion().horas();
    }

    Revision exigir(boolean condicion, String campo, String mensaje) {
        if (!condicion) {
            hallazgos.add(new Hallazgo(campo, mensaje));
        }
        return this;
    }

    List<Hallazgo> hallazgos() {
        return List.copyOf(hallazgos);
    }

    private Revision participantes() {
        return exigir(
                personas() >= 1,
                "participantesHombres",
                "El servicio no tiene participantes: capture al menos uno en participantesHombres, participantesMujeres o"
                        + " participantesOtro.");
    }

    private Revision duracion() {
        return exigir(
                dias() <= DIAS_MAXIMOS + 1,
                "fechaFin",
                "Entre fechaInicio y fechaFin hay " + (dias() - 1) + " días y el máximo es " + DIAS_MAXIMOS
                        + ": corrija las fechas o capture un servicio por cada etapa.");
    }

    private Revision horas() {
        long tope = dias() * HORAS_DEL_DIA;
        return exigir(
                servicio.horas() >= 1 && servicio.horas() <= tope,
                "horas",
                "Capture de 1 a " + tope + " horas: no caben más de 24 por día entre fechaInicio y fechaFin.");
    }

    /** Calendar days, both ends included. */
    private long dias() {
        return ChronoUnit.DAYS.between(servicio.fechaInicio(), servicio.fechaFin()) + 1;
    }

    private long personas() {
        return (long) servicio.participantesHombres() + servicio.participantesMujeres() + servicio.participantesOtro();
    }
}
