package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Counts everything again from the contributions and compares it with the totals. Thread-safe. */
@ProviderType
public interface Recalculo {

    /**
     * A figure that does not agree.
     *
     * @param tabla {@code total} or {@code periodo}
     * @param clave indicator of a total, line of a period
     * @param columna state whose figure it is
     * @param registrado what the table says
     * @param recontado what the services say
     */
    record Diferencia(
            String tabla,
            String clave,
            String unidad,
            int ejercicio,
            int mes,
            EstadoServicio columna,
            BigDecimal registrado,
            BigDecimal recontado) {}

    /**
     * Compares, and mends when asked to. It may run while others work: what does not agree at first sight is counted again
     * under the lock of its period before it is told.
     *
     * @param ejercicio only this year; null means all
     * @param corregir whether to write what was counted, with an audit row
     * @return the figures that do not agree; empty when all is well
     * @throws mx.conalep.secyt.http.Problema 403 unless ADMINISTRADOR, CSC, CST or DSTC of the nation
     */
    List<Diferencia> revisar(Identidad quien, @Nullable Integer ejercicio, boolean corregir);
}
