package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.catalogo.CambiosOferta.Version;
import mx.conalep.secyt.catalogo.Oferta;

/**
 * An offer with all that it was.
 *
 * @param oferta as it is stored
 * @param versiones the latest first, never empty
 * @param hoy the day on which it was read
 */
record Ficha(Oferta oferta, List<Version> versiones, LocalDate hoy) {

    /** As it is today. */
    Oferta vigente() {
        return con(versiones.get(0), activa(hoy, versiones.get(0)));
    }

    /** As it was on a day; before its first version, as that. */
    Oferta el(LocalDate dia) {
        Version version = version(dia);
        return con(version, activa(dia, version));
    }

    /** The same, as something that was captured then sees it: nothing that came later takes it away. */
    Oferta capturada(LocalDate dia) {
        return con(version(dia), true);
    }

    private Version version(LocalDate dia) {
        return versiones.stream()
                .filter(v -> !v.desde().isAfter(dia))
                .findFirst()
                .orElse(versiones.get(versiones.size() - 1));
    }

    private boolean activa(LocalDate dia, Version version) {
        LocalDate retiro = oferta.retiro();
        return version.activa() && (retiro == null || dia.isBefore(retiro));
    }

    private Oferta con(Version v, boolean activa) {
        return new Oferta(
                oferta.id(),
                oferta.clave(),
                oferta.linea(),
                v.nombre(),
                v.horas(),
                v.modalidad(),
                v.area(),
                v.claveSat(),
                Objects.requireNonNullElse(v.unidades(), oferta.unidades()),
                activa,
                oferta.version(),
                oferta.demostracion(),
                oferta.requiereAcreditacion(),
                oferta.retiro(),
                oferta.sustituta(),
                oferta.fusionadaEn());
    }
}
