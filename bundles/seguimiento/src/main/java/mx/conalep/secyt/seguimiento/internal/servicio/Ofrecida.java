package mx.conalep.secyt.seguimiento.internal.servicio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** The offer that a service names, in the version in force at its end. */
final class Ofrecida {

    private final Ofertas ofertas;

    Ofrecida(Ofertas ofertas) {
        this.ofertas = ofertas;
    }

    /** Where and as what the service was given, as far as it is known. */
    record Lugar(@Nullable Unidad unidad, @Nullable TipoDisponible tipo) {}

    @Nullable Oferta exigir(Captura captura, @Nullable Servicio antes, Lugar lugar, Validacion validacion) {
        String clave = captura.oferta();
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Oferta oferta = buscar(clave, captura.fechaFin(), antes).orElse(null);
        if (oferta == null) {
            validacion.exigir(false, "oferta", "No está en el catálogo; consulte GET /ofertas.", clave);
            return null;
        }
        Unidad unidad = lugar.unidad();
        TipoDisponible tipo = lugar.tipo();
        validacion
                .exigir(oferta.activa(), "oferta", retirada(oferta), clave)
                .exigir(
                        unidad == null || oferta.laOfrece(unidad),
                        "oferta",
                        "Esa unidad no la ofrece; elija otra o pida que se agregue.",
                        clave)
                .exigir(
                        tipo == null || tipo.linea() == oferta.linea(),
                        "oferta",
                        "Es de la línea " + oferta.linea() + " y el tipo es de la otra; corrija uno de los dos.",
                        clave);
        return oferta;
    }

    /** The warning of the core that asks why an offer is delivered without the accreditation that it requires. */
    List<Advertido> advertir(Oferta oferta, Unidad unidad, LocalDate fin) {
        return ofertas.faltaAcreditacion(oferta, unidad, fin)
                ? List.of(new Advertido(
                        "acreditacion",
                        "vigente",
                        "La oferta " + oferta.clave() + " requiere una acreditación y " + unidad.clave()
                                + " no tenía ninguna en vigor el " + fin
                                + "; regístrela o explique por qué se prestó así."))
                : List.of();
    }

    /** One that stays in an edition stays itself, whatever became of it. */
    private Optional<Oferta> buscar(String clave, @Nullable LocalDate fin, @Nullable Servicio antes) {
        if (fin == null) {
            return ofertas.buscar(clave);
        }
        return antes != null && antes.oferta().equals(clave)
                ? ofertas.capturada(clave, fin)
                : ofertas.buscar(clave, fin);
    }

    private static String retirada(Oferta oferta) {
        return oferta.sustituta() == null
                ? "Ya no se ofrece; elija otra del catálogo."
                : "Ya no se ofrece desde el " + oferta.retiro() + "; use " + oferta.sustituta() + ".";
    }
}
