package mx.conalep.secyt.portal.internal.expedientes;

import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.Tarea;

/** What stands in cases, in the words of people. */
final class Rotulos {

    private static final Map<String, String> ACCIONES = Map.ofEntries(
            Map.entry("ABRIR", "Abrió el expediente"),
            Map.entry("CONCLUIR", "Concluyó"),
            Map.entry("RESPONDER", "Respondió"),
            Map.entry("ACUSAR", "Acusó recibo"),
            Map.entry("INICIAR", "Inició la actividad opcional"),
            Map.entry("SOLICITAR", "Emitió oficio"),
            Map.entry("OFICIO", "Emitió oficio"),
            Map.entry("LLAMAR", "Abrió otro expediente"),
            Map.entry("HECHO", "Registró el hecho"),
            Map.entry("FALTANTES", "Justificó a quienes faltan"),
            Map.entry("EVIDENCIA", "Agregó evidencia"),
            Map.entry("COMENTAR", "Comentó"),
            Map.entry("RECLAMAR", "Tomó la tarea"),
            Map.entry("LIBERAR", "Devolvió la tarea a la unidad"),
            Map.entry("DELEGAR", "Delegó la tarea"),
            Map.entry("TRASPASAR", "Traspasó la tarea"),
            Map.entry("DESHACER", "Deshizo la conclusión"),
            Map.entry("SIN_EFECTO", "Dejó sin efecto"),
            Map.entry("CANCELAR", "Canceló el expediente"),
            Map.entry("TERMINAR", "Terminó el expediente"));
    private static final double KILO = 1024;

    private Rotulos() {}

    static String accion(String accion) {
        return ACCIONES.getOrDefault(accion, accion.toLowerCase(Locale.ROOT));
    }

    static String clase(ClaseTarea clase) {
        return switch (clase) {
            case PRINCIPAL -> "Hacer";
            case CONSULTA -> "Responder";
            case RECEPCION -> "Acusar recibo";
        };
    }

    static Celda estado(EstadoExpediente estado) {
        return switch (estado) {
            case ABIERTO -> Celda.insignia("Abierto", Tono.CURSO);
            case TERMINADO -> Celda.insignia("Terminado", Tono.BIEN);
            case CANCELADO -> Celda.insignia("Cancelado", Tono.NEUTRO);
        };
    }

    static Celda estado(ActividadExpediente.Estado estado) {
        return switch (estado) {
            case PENDIENTE -> Celda.insignia("Por llegar", Tono.NEUTRO);
            case DISPONIBLE -> Celda.insignia("Opcional", Tono.NEUTRO);
            case ABIERTA -> Celda.insignia("En curso", Tono.CURSO);
            case CONCLUIDA -> Celda.insignia("Concluida", Tono.BIEN);
        };
    }

    static Celda estado(EstadoTarea estado) {
        return switch (estado) {
            case ABIERTA -> Celda.insignia("Falta", Tono.ATENCION);
            case CONCLUIDA -> Celda.insignia("Cumplió", Tono.BIEN);
            case JUSTIFICADA -> Celda.insignia("Justificada", Tono.NEUTRO);
            case RETIRADA -> Celda.insignia("Retirada", Tono.NEUTRO);
        };
    }

    /** Which unit's part a task is, and in whose name it is done. */
    static String unidad(Tarea t) {
        String cual = t.participante() == null ? t.unidad() : t.participante();
        return cual.equals(t.lugar()) || t.unidad().contains("/") ? cual : cual + ", en su nombre " + t.lugar();
    }

    /** The year or period that a case is about. */
    static String periodo(FilaExpediente f) {
        Integer mes = f.mes();
        if (mes != null) {
            return Fechas.mes(mes) + " de " + f.ejercicio();
        }
        return f.trimestre() == null
                ? Integer.toString(f.ejercicio())
                : "Trimestre " + f.trimestre() + " de " + f.ejercicio();
    }

    static String tamano(long bytes) {
        double kilos = bytes / KILO;
        return kilos < KILO
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, kilos))
                : String.format(Locale.ROOT, "%.1f MB", kilos / KILO);
    }
}
