package mx.conalep.secyt.seguimiento;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** "Cerrar mi trimestre": one use case for a plantel or CAST. Thread-safe. */
@ProviderType
public interface Cierre {

    /**
     * What is asked for.
     *
     * @param justificaciones what explains each warning, by {@code rule.key}
     */
    record Peticion(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Map<String, @Nullable String> justificaciones) {}

    /**
     * Everything pending, within the scope of the caller.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope
     */
    MiTrimestre leer(
            Identidad quien, @Nullable String unidad, @Nullable Integer ejercicio, @Nullable Integer trimestre);

    /**
     * Releases all of the quarter and issues its cédula, as DIRECTOR.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request or a warning without explanation, 403 out of scope, 409
     *     {@code trimestre-incompleto} naming what is pending: nothing was changed
     */
    Cedula cerrar(Identidad quien, Peticion peticion);

    /**
     * One cédula.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none or it is out of scope
     */
    Cedula cedula(Identidad quien, String folio);

    /** Those of a unit within the scope of the caller, the newest first. */
    List<Cedula> cedulas(Identidad quien, @Nullable String unidad);

    /** Writes it as PDF with a QR; the same cédula gives the same bytes. Does not close. */
    void pdf(Cedula cedula, OutputStream salida) throws IOException;

    /**
     * Attaches the signed scan, which the archive holds, as DIRECTOR.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such cédula or file for him, 403 out of scope
     */
    Cedula firmar(Identidad quien, String folio, @Nullable Long archivo);

    /** What anybody may know of a folio, when the hash, or its first 16 digits, agrees. */
    Optional<Constancia> verificar(String folio, String huella);

    /**
     * What the public is told.
     *
     * @param unidad name of the unit
     * @param estado VIGENTE or SUSTITUIDA
     * @param sustituidaPor folio of what replaced it; null while it is in force
     */
    record Constancia(
            String folio,
            String unidad,
            int ejercicio,
            int trimestre,
            Instant emitidaEn,
            String huella,
            String estado,
            @Nullable String sustituidaPor) {}
}
