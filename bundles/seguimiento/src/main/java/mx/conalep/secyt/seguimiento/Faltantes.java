package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Units that have not closed a quarter, and what was done about it. Thread-safe. */
@ProviderType
public interface Faltantes {

    /**
     * What is asked for.
     *
     * @param linea null means both
     * @param motivo why one goes on without them; for {@link #justificar}
     * @param responderAntes last day for the answer; for {@link #requerir}
     */
    record Peticion(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Linea linea,
            @Nullable String motivo,
            @Nullable LocalDate responderAntes) {}

    /**
     * A unit that is missing.
     *
     * @param nombre of the unit
     * @param meses what is missing, month by month, such as {@code 02 sin captura}
     * @param oficio id of the oficio that was sent; null before
     * @param oficioFolio its folio; null before
     * @param oficioEn when; null before
     * @param motivo why one goes on without it; null before
     */
    record Faltante(
            String unidad,
            String nombre,
            Linea linea,
            List<String> meses,
            @Nullable Long oficio,
            @Nullable String oficioFolio,
            @Nullable Instant oficioEn,
            @Nullable String motivo,
            @Nullable String justificadoPor) {
        /** Copies the list. */
        public Faltante {
            meses = List.copyOf(meses);
        }
    }

    /**
     * Those within the scope of the caller whose months are neither released nor declared; for CSC, CST, DSTC and AUDITOR
     * also those that are not validated.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope
     */
    List<Faltante> listar(Identidad quien, Peticion peticion);

    /**
     * Issues an oficio to each one that has none yet, as UNIDAD_ESTATAL, CSC or CST by line, or DSTC; repeating it is
     * harmless.
     *
     * @return those that are missing, with their oficios
     */
    List<Faltante> requerir(Identidad quien, Peticion peticion);

    /** Goes on without those of the request, with a reason, as {@link #requerir} may. */
    List<Faltante> justificar(Identidad quien, Peticion peticion);
}
