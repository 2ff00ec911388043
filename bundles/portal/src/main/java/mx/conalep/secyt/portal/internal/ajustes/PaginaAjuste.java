package mx.conalep.secyt.portal.internal.ajustes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Formulario;

/** A page of settings: what holds, and forms for those who may change it. */
abstract class PaginaAjuste extends Pagina {

    private final String ruta;
    private final String titulo;
    private final String subtitulo;

    PaginaAjuste(Marco marco, String ruta, String titulo, String subtitulo) {
        super(marco);
        this.ruta = ruta;
        this.titulo = titulo;
        this.subtitulo = subtitulo;
    }

    /** Its parts, in order; forms filled in with a refusal when there is one. */
    abstract List<Parte> partes(Solicitud solicitud, Optional<Problema> rechazo);

    /** Does what a form asks. */
    abstract void hacer(Solicitud solicitud);

    /** What chooses what is shown. */
    Formulario filtro(Solicitud solicitud) {
        return Formulario.de();
    }

    /** Where it goes on after a change. */
    Direccion despues(Solicitud solicitud) {
        return Direccion.de(ruta);
    }

    @Override
    protected final Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, 200, Optional.empty());
    }

    @Override
    protected final Respuesta enviar(Solicitud solicitud) {
        try {
            hacer(solicitud);
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 412 && e.estado() != 422) {
                throw e;
            }
            return vista(solicitud, e.estado(), Optional.of(e));
        }
        return Redireccion.a(despues(solicitud).con("hecho", "guardar").toString());
    }

    private Vista vista(Solicitud solicitud, int estado, Optional<Problema> rechazo) {
        Map<String, Object> modelo = Map.of(
                "encabezado",
                titulo,
                "subtitulo",
                subtitulo,
                "ruta",
                ruta,
                "filtro",
                filtro(solicitud),
                "partes",
                partes(solicitud, rechazo),
                "errores",
                rechazo.map(Formulario::errores).orElse(List.<ErrorCampo>of()),
                "hecho",
                solicitud.parametro("hecho").isPresent() ? "Se guardó el cambio." : "");
        return new Vista(estado, "ajuste", titulo, modelo);
    }

    /** A form as it was sent, with what is wrong; as it is when nothing was. */
    static Formulario conRechazo(Formulario forma, Solicitud solicitud, Optional<Problema> rechazo) {
        return rechazo.map(r -> forma.llenado(solicitud).con(r)).orElse(forma);
    }
}
