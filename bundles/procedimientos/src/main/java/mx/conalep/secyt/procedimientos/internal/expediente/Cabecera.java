package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.Instant;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import org.jspecify.annotations.Nullable;

/** The row of a case; see {@code procedimientos-expedientes.xml}. */
record Cabecera(
        long id,
        String folio,
        String procedimiento,
        long revision,
        String linea,
        String asunto,
        String coordinador,
        EstadoExpediente estado,
        int ejercicio,
        @Nullable Integer trimestre,
        @Nullable Integer mes,
        String referencia,
        @Nullable String unica,
        @Nullable String usuario,
        @Nullable Long padre,
        @Nullable String padreActividad,
        String cuenta,
        Instant abiertoEn,
        @Nullable Instant cerradoEn,
        int pasos,
        int fichas,
        int vueltas,
        int version) {

    Cabecera con(
            EstadoExpediente otro,
            @Nullable String otraUnica,
            @Nullable Instant cerrado,
            int otrosPasos,
            int otrasFichas,
            int otrasVueltas) {
        return new Cabecera(
                id,
                folio,
                procedimiento,
                revision,
                linea,
                asunto,
                coordinador,
                otro,
                ejercicio,
                trimestre,
                mes,
                referencia,
                otraUnica,
                usuario,
                padre,
                padreActividad,
                cuenta,
                abiertoEn,
                cerrado,
                otrosPasos,
                otrasFichas,
                otrasVueltas,
                version);
    }
}
