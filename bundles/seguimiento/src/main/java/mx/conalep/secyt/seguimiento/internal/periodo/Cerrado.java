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
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Periodo;
import org.jspecify.annotations.Nullable;

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
        for (Periodo periodo : PeriodoRows.closed(connection, claves)) {
            cerrados.put(
                    PeriodoRows.clave(periodo), String.valueOf(problema(periodo).getMessage()));
        }
        return cerrados;
    }

    /** The refusal of a period that did not let a change pass. */
    public static Problema problema(Periodo periodo) {
        if (periodo.cierre() != null) {
            return Problema.conflicto("periodo-cerrado", motivo(periodo)).bloqueado(periodo.bloqueo());
        }
        if (periodo.sinMovimiento() != null) {
            return Problema.conflicto("sin-movimiento-declarado", declarado(periodo, periodo.sinMovimiento()))
                    .bloqueado(periodo.bloqueo());
        }
        return Problema.conflicto("periodo-cambio", nombre(periodo) + " acaba de reabrirse; envíe su cambio de nuevo.");
    }

    /** Since when and by whom it is closed, and who reopens it until when. */
    public static String motivo(Periodo periodo) {
        Periodo.Cierre cierre = periodo.cierre();
        if (cierre == null) {
            return nombre(periodo) + " está abierto.";
        }
        String porque = cierre.motivo() == null ? "" : " («" + cierre.motivo() + "»)";
        return nombre(periodo) + " está cerrado desde el " + hora(cierre.en()) + "; lo cerró " + cierre.por() + porque
                + "." + remedio(periodo.bloqueo());
    }

    private static String declarado(Periodo periodo, Periodo.Declaracion declaracion) {
        return nombre(periodo) + " se declaró sin movimiento el " + hora(declaracion.en()) + " por " + declaracion.por()
                + "." + remedio(periodo.bloqueo());
    }

    private static String remedio(@Nullable Bloqueo bloqueo) {
        if (bloqueo == null) {
            return "";
        }
        String hasta = bloqueo.hasta() == null ? "" : " Hay hasta el " + bloqueo.hasta() + ".";
        return " " + bloqueo.comoPedir() + hasta;
    }

    static String nombre(Periodo periodo) {
        return "El periodo %d-%02d de %s, línea %s,"
                .formatted(periodo.ejercicio(), periodo.mes(), periodo.unidad(), periodo.linea());
    }

    private static String hora(Instant instante) {
        return FECHA.format(instante) + " (hora del centro)";
    }
}
