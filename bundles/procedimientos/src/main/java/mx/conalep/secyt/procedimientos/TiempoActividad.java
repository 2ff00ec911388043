package mx.conalep.secyt.procedimientos;

/**
 * How long a unit takes for an activity.
 *
 * @param procedimiento key
 * @param actividad id
 * @param titulo of the activity
 * @param lugar key of the unit
 * @param veces how many were done
 * @param horasPromedio hours from opening to end, on average
 * @param horasMaximo hours of the longest
 * @param tarde how many were done after their last day
 */
public record TiempoActividad(
        String procedimiento,
        String actividad,
        String titulo,
        String lugar,
        long veces,
        double horasPromedio,
        double horasMaximo,
        long tarde) {}
