package mx.conalep.secyt.extensiones.internal.aprobacion;

import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.Aprobacion.Estado;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param decision APROBADA or RECHAZADA
 * @param motivo why; may be missing when it is approved
 */
public record Voto(@Nullable String decision, @Nullable String motivo) {

    private static final int MINIMO = 10;
    private static final int MAXIMO = 500;

    /**
     * What it says.
     *
     * @throws mx.conalep.secyt.http.Problema 422 when it cannot be understood
     */
    Estado revisar() {
        Estado estado = Stream.of(Estado.APROBADA, Estado.RECHAZADA)
                .filter(e -> e.name().equals(decision))
                .findFirst()
                .orElse(null);
        int largo = texto() == null ? 0 : texto().length();
        new Validacion()
                .exigir(estado != null, "decision", "Use APROBADA o RECHAZADA.", decision)
                .exigir(
                        largo <= MAXIMO && (estado != Estado.RECHAZADA || largo >= MINIMO),
                        "motivo",
                        "Explique en 10 a 500 caracteres por qué se rechaza; al aprobar puede omitirlo.",
                        motivo)
                .terminar();
        return estado == null ? Estado.PENDIENTE : estado;
    }

    @Nullable String texto() {
        return motivo == null || motivo.isBlank() ? null : motivo.strip();
    }
}
