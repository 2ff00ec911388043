package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An oficio; what it says never changes.
 *
 * @param id for addresses
 * @param folio such as {@code DSTC/CST/0012/2026}: without gaps in a unit and year
 * @param emisora key of the unit that issued it
 * @param fecha civil day of issue
 * @param momento when it was issued
 * @param autor account that issued it
 * @param asunto one line
 * @param texto paragraphs
 * @param clausula of the manual; may be empty
 * @param relacion what it is about
 * @param responderAntes last day for the answer
 * @param respuestaA id of the oficio that it answers
 * @param huella SHA-256 of folio, day, units, subject and text
 * @param sinEfecto why it counts no longer; null while it does
 * @param destinos units that got it
 */
public record Oficio(
        long id,
        String folio,
        String emisora,
        LocalDate fecha,
        Instant momento,
        String autor,
        String asunto,
        String texto,
        String clausula,
        @Nullable Relacion relacion,
        @Nullable LocalDate responderAntes,
        @Nullable Long respuestaA,
        String huella,
        @Nullable SinEfecto sinEfecto,
        List<DestinoOficio> destinos) {

    /**
     * What was done with it is taken back: nothing is asked of its units any more.
     *
     * @param motivo why
     * @param cuenta account that took it back
     * @param momento when
     */
    public record SinEfecto(String motivo, String cuenta, Instant momento) {}

    /** Copies the list. */
    public Oficio {
        destinos = List.copyOf(destinos);
    }

    /** The same with its units. */
    public Oficio con(List<DestinoOficio> otros) {
        return new Oficio(
                id,
                folio,
                emisora,
                fecha,
                momento,
                autor,
                asunto,
                texto,
                clausula,
                relacion,
                responderAntes,
                respuestaA,
                huella,
                sinEfecto,
                otros);
    }

    /** Keys of the units that it is addressed to. */
    public List<String> destinatarios() {
        return destinos.stream()
                .filter(d -> !d.copia())
                .map(DestinoOficio::unidad)
                .toList();
    }
}
