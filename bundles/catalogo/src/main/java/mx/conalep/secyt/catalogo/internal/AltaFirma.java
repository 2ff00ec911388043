package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.security.Identidad;

/** A firm or person; one that is known by its RFC alone is completed. */
final class AltaFirma implements Alta {

    private final Firmas firmas;
    private final DepuracionFirmas depuracion;

    AltaFirma(Firmas firmas, DepuracionFirmas depuracion) {
        this.firmas = firmas;
        this.depuracion = depuracion;
    }

    @Override
    public List<String> parecidas(Identidad quien, Peticion p) {
        return depuracion.parecidas(p.datos().get("rfc"), p.nombre()).stream()
                .map(f -> "Se parece a " + f.firma().rfc() + " «" + f.firma().nombre() + "» ("
                        + String.join(", ", f.motivos()) + "); revise que no sea la misma.")
                .toList();
    }

    @Override
    public String resultado(Solicitud solicitud, Solicitud.Aceptacion aceptacion) {
        return Objects.requireNonNullElse(solicitud.datos().get("rfc"), "");
    }

    @Override
    public void hacer(Identidad quien, Solicitud s, Solicitud.Aceptacion aceptacion) {
        Map<String, String> d = s.datos();
        Firmas.Datos datos = new Firmas.Datos(
                d.get("rfc"),
                s.nombre(),
                d.get("regimen"),
                d.get("cp"),
                d.get("scian"),
                d.get("tamano"),
                d.get("sector"));
        Firma provisional = firmas.buscar(resultado(s, aceptacion))
                .filter(Firma::provisional)
                .orElse(null);
        if (provisional == null) {
            firmas.crear(quien, datos);
        } else {
            firmas.cambiar(quien, provisional.rfc(), provisional.version(), datos);
        }
    }
}
