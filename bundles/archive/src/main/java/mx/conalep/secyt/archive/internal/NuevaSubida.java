package mx.conalep.secyt.archive.internal;

import java.util.Locale;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of a file before it comes.
 *
 * @param unidad key of the unit that it will belong to; null when it is for a case
 * @param expediente id of the case that it is evidence for
 * @param tamano bytes
 * @param sha256 of the whole, when it is to be checked
 */
public record NuevaSubida(
        @Nullable String unidad,
        @Nullable String expediente,
        @Nullable String nombre,
        @Nullable Long tamano,
        @Nullable String sha256) {

    private static final String HUELLA = "[0-9a-fA-F]{64}";

    Subida subida() {
        String huella = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        new Validacion()
                .presente(nombre, "nombre")
                .presente(tamano, "tamano")
                .exigir(tamano == null || tamano > 0, "tamano", "Diga cuántos bytes tiene, uno al menos.", tamano)
                .exigir(huella == null || huella.matches(HUELLA), "sha256", "Escriba 64 dígitos hexadecimales.", sha256)
                .terminar();
        return Subida.nueva(
                Pertenencia.pedida(unidad, expediente),
                Nombres.limpio(String.valueOf(nombre)),
                tamano == null ? 0 : tamano,
                huella);
    }
}
