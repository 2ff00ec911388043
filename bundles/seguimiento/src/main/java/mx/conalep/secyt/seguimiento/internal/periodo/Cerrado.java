package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.Periodo;

/** Why a period takes nothing, and what to do about it. */
public final class Cerrado {

    /** Civil time of the nation. */
    public static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(MEXICO);

    private Cerrado() {}

    /** Of some periods those that take nothing just now, each with the reason and what to do. */
    public static Map<ClavePeriodo, String> entre(Connection connection, Set<ClavePeriodo> claves) throws SQLException {
        Map<ClavePeriodo, String> cerrados = new HashMap<>();
        for (ClavePeriodo clave : claves) {
            PeriodoRows.read(connection, clave)
                    .filter(p -> p.cierre() != null || p.sinMovimiento() != null)
                    .ifPresent(
                            p -> cerrados.put(clave, String.valueOf(problema(p).getMessage())));
        }
        return cerrados;
    }

    /** The refusal of a period that did not let a change pass. */
    public static Problema problema(Periodo periodo) {
        if (periodo.cierre() != null) {
            return Problema.conflicto("periodo-cerrado", motivo(periodo));
        }
        if (periodo.sinMovimiento() != null) {
            return Problema.conflicto("sin-movimiento-declarado", declarado(periodo, periodo.sinMovimiento()));
        }
        return Problema.conflicto("periodo-cambio", nombre(periodo) + " acaba de reabrirse; envíe su cambio de nuevo.");
    }

    /** Since when and by whom it is closed, and who reopens it. */
    public static String motivo(Periodo periodo) {
        Periodo.Cierre cierre = periodo.cierre();
        if (cierre == null) {
            return nombre(periodo) + " está abierto.";
        }
        String porque = cierre.motivo() == null ? "" : " («" + cierre.motivo() + "»)";
        return nombre(periodo) + " está cerrado desde el " + hora(cierre.en()) + "; lo cerró " + cierre.por() + porque
                + ". Para cambiar algo pida su reapertura a " + quienReabre(periodo.linea(), cierre.nivel())
                + " (POST /reaperturas).";
    }

    private static String declarado(Periodo periodo, Periodo.Declaracion declaracion) {
        return nombre(periodo) + " se declaró sin movimiento el " + hora(declaracion.en()) + " por " + declaracion.por()
                + ". Si hubo servicios, quien dirige la unidad o su unidad estatal debe retirar la declaración"
                + " (DELETE /sin-movimiento).";
    }

    static String nombre(Periodo periodo) {
        return "El periodo %d-%02d de %s, línea %s,"
                .formatted(periodo.ejercicio(), periodo.mes(), periodo.unidad(), periodo.linea());
    }

    private static String quienReabre(Linea linea, String nivel) {
        String coordinacion = linea == Linea.CAPACITACION ? "la CSC" : "la CST";
        return nivel.equals(PeriodoRows.ESTATAL) ? "su unidad estatal o a " + coordinacion : coordinacion;
    }

    private static String hora(Instant instante) {
        return FECHA.format(instante) + " (hora del centro)";
    }
}
