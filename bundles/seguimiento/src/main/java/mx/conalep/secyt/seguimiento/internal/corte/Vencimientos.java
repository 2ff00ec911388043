package mx.conalep.secyt.seguimiento.internal.corte;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Last days as a running transaction sees them. */
public final class Vencimientos {

    private Vencimientos() {}

    /** The last day of a step for a month; empty when those of the year were not made yet. */
    public static Optional<LocalDate> leer(Connection connection, int ejercicio, Linea linea, int mes, PasoCorte paso)
            throws SQLException {
        Condiciones uno = new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .y("linea = ?", linea.name())
                .y("mes = ?", mes)
                .y("paso = ?", paso.name());
        return CorteRows.read(connection, uno).stream().map(Corte::fecha).findFirst();
    }
}
