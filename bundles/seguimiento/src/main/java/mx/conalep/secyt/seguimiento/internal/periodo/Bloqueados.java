package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.internal.corte.Vencimientos;
import org.jspecify.annotations.Nullable;

/** What locks a period, and who unlocks it until when (design decision 6). Pure but for reading the last days. */
final class Bloqueados {

    static final String ESTATAL = "cierre-estatal";
    static final String NACIONAL = "cierre-nacional";
    static final String EDICION = "edicion-emitida";
    static final String SIN_MOVIMIENTO = "sin-movimiento";

    private Bloqueados() {}

    /**
     * The last days that matter.
     *
     * @param estatal until then the state unit reopens; null when unknown
     * @param edicion day of the edition; null when unknown
     * @param hoy today
     */
    record Fechas(@Nullable LocalDate estatal, @Nullable LocalDate edicion, LocalDate hoy) {

        static Fechas de(Cortes cortes, Periodo p, LocalDate hoy) {
            return new Fechas(
                    cortes.fecha(p.ejercicio(), p.linea(), p.mes(), PasoCorte.VALIDACION),
                    cortes.fecha(p.ejercicio(), p.linea(), p.mes(), PasoCorte.EDICION),
                    hoy);
        }

        /** A day that has not passed; null otherwise. */
        @Nullable LocalDate porVenir(@Nullable LocalDate dia) {
            return dia == null || hoy.isAfter(dia) ? null : dia;
        }

        /** Whether the state unit may still reopen. */
        boolean delEstado() {
            return estatal == null || !hoy.isAfter(estatal);
        }
    }

    static boolean hay(Periodo periodo) {
        return periodo.cierre() != null || periodo.sinMovimiento() != null;
    }

    /** Reads the last days where a transaction runs already. */
    static Periodo completo(Connection connection, Periodo p) throws SQLException {
        Optional<LocalDate> estatal = leer(connection, p, PasoCorte.VALIDACION);
        Optional<LocalDate> edicion = leer(connection, p, PasoCorte.EDICION);
        LocalDate hoy = LocalDate.now(Cerrado.MEXICO);
        return p.con(de(p, new Fechas(estatal.orElse(null), edicion.orElse(null), hoy)));
    }

    private static Optional<LocalDate> leer(Connection connection, Periodo p, PasoCorte paso) throws SQLException {
        return Vencimientos.leer(connection, p.ejercicio(), p.linea(), p.mes(), paso);
    }

    /** What locks a period; null while it is open. */
    static @Nullable Bloqueo de(Periodo periodo, Fechas fechas) {
        Periodo.Cierre cierre = periodo.cierre();
        if (cierre != null) {
            return cierre(periodo, cierre, fechas);
        }
        Periodo.Declaracion declaracion = periodo.sinMovimiento();
        return declaracion == null
                ? null
                : new Bloqueo(
                        SIN_MOVIMIENTO,
                        declaracion.en(),
                        declaracion.por(),
                        null,
                        "Si hubo servicios, quien dirige la unidad o su unidad estatal debe retirar la declaración"
                                + " (DELETE /sin-movimiento).");
    }

    private static Bloqueo cierre(Periodo periodo, Periodo.Cierre cierre, Fechas fechas) {
        if (periodo.edicion() != null) {
            return new Bloqueo(EDICION, cierre.en(), cierre.por(), null, ajuste(periodo));
        }
        boolean estatal = cierre.nivel().equals(PeriodoRows.ESTATAL);
        if (estatal && fechas.delEstado()) {
            return new Bloqueo(
                    ESTATAL,
                    cierre.en(),
                    cierre.por(),
                    fechas.estatal(),
                    pedir(periodo.linea(), "su unidad estatal o a "));
        }
        return new Bloqueo(
                estatal ? ESTATAL : NACIONAL,
                cierre.en(),
                cierre.por(),
                fechas.porVenir(fechas.edicion()),
                pedir(periodo.linea(), ""));
    }

    private static String ajuste(Periodo periodo) {
        return "Ya se publicó en la edición " + periodo.edicion() + " y no se reabre; para corregir un servicio pida un"
                + " ajuste con su causa a " + coordinacion(periodo.linea()) + " (POST /servicios/{folio}/ajustes).";
    }

    private static String pedir(Linea linea, String antes) {
        return "Para cambiar algo pida su reapertura a " + antes + coordinacion(linea)
                + " (POST /reaperturas/solicitudes); quien puede la hace en POST /reaperturas.";
    }

    static String coordinacion(Linea linea) {
        return linea == Linea.CAPACITACION ? "la CSC" : "la CST";
    }
}
