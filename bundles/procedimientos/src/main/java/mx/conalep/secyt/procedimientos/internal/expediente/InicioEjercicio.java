package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import mx.conalep.secyt.procedimientos.NuevoExpediente;

/** What a year starts with. */
final class InicioEjercicio {

    private InicioEjercicio() {}

    static List<NuevoExpediente> nuevos(int ejercicio) {
        return List.of(
                nuevo("st-seguimiento", "Seguimiento de los servicios tecnológicos ", ejercicio),
                nuevo("sc-coordinacion", "Coordinación de los servicios de capacitación ", ejercicio));
    }

    private static NuevoExpediente nuevo(String clave, String asunto, int ejercicio) {
        return NuevoExpediente.de(clave, asunto + ejercicio, List.of())
                .en(ejercicio)
                .sobre("ejercicio-" + ejercicio);
    }
}
