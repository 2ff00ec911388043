package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an oficio in one of the units that got it.
 *
 * @param unidad its key
 * @param copia whether it only got a copy
 * @param leidoPor account that opened it first
 * @param leidoEn when
 * @param acusadoPor account that acknowledged it
 * @param acusadoEn when
 * @param acuse SHA-256 of the oficio's hash, unit, account and instant
 * @param respuesta id of the oficio that answers it
 * @param escalado how many levels were told that the answer is late
 */
public record DestinoOficio(
        String unidad,
        boolean copia,
        @Nullable String leidoPor,
        @Nullable Instant leidoEn,
        @Nullable String acusadoPor,
        @Nullable Instant acusadoEn,
        @Nullable String acuse,
        @Nullable Long respuesta,
        int escalado) {}
