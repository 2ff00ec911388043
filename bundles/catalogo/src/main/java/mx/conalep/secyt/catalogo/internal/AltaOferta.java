package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.security.Identidad;

/** A course or technological service that every unit may then deliver. */
final class AltaOferta implements Alta {

    private final CatalogoOfertas ofertas;

    AltaOferta(CatalogoOfertas ofertas) {
        this.ofertas = ofertas;
    }

    @Override
    public List<String> parecidas(Identidad quien, Peticion p) {
        return ofertas.parecidas(p.linea(), p.nombre());
    }

    @Override
    public String resultado(Solicitud solicitud, Solicitud.Aceptacion aceptacion) {
        return Objects.requireNonNullElse(aceptacion.clave(), "");
    }

    @Override
    public void hacer(Identidad quien, Solicitud s, Solicitud.Aceptacion aceptacion) {
        ofertas.crear(
                quien,
                new Oferta(
                        0,
                        resultado(s, aceptacion),
                        s.linea(),
                        s.nombre(),
                        s.horas(),
                        s.datos().get("modalidad"),
                        s.datos().get("area"),
                        s.datos().get("claveSat"),
                        List.of(),
                        true,
                        0,
                        false));
    }
}
