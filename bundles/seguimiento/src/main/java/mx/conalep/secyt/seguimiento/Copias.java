package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** New services made like former ones. Thread-safe. */
@ProviderType
public interface Copias {

    /**
     * One copy. People, firm, group and requirement are never taken over: what differs each time is said anew.
     *
     * @param folio the service to copy; null means the last one of the offer
     * @param unidad unit of the last one; null with a folio
     * @param oferta offer of the last one; null with a folio
     * @param fechaInicio first day
     * @param fechaFin last day
     * @param cuota fee; null means the same
     * @param datos fields of the type that differ; null means none
     */
    record Copia(
            @Nullable String folio,
            @Nullable String unidad,
            @Nullable String oferta,
            @Nullable LocalDate fechaInicio,
            @Nullable LocalDate fechaFin,
            @Nullable Integer participantesHombres,
            @Nullable Integer participantesMujeres,
            @Nullable Integer participantesOtro,
            @Nullable BigDecimal cuota,
            @Nullable Map<String, @Nullable Object> datos,
            @Nullable Map<String, @Nullable String> justificaciones) {}

    /**
     * Captures those that are right in one transaction, as CAPTURISTA or UNIDAD_ESTATAL, and tells what is wrong with the
     * others.
     *
     * @param copias 1 to 200
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope, 404 when there is nothing to copy, 409
     *     when a period takes nothing
     */
    CargaServicios.Resultado copiar(Identidad quien, @Nullable List<Copia> copias);
}
