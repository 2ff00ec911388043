package mx.conalep.secyt.portal.internal.metas;

import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Formulario;

/** A page of goals: shows, and does one thing after which it shows again. */
abstract class PaginaDeMetas extends Pagina {

    private final String ruta;

    PaginaDeMetas(Marco marco, String ruta) {
        super(marco);
        this.ruta = ruta;
    }

    /** Shows, with what was wrong. */
    abstract Respuesta ver(Solicitud s, List<ErrorCampo> errores);

    /**
     * Does what the form asks; tells what was done.
     *
     * @throws Problema what is to be mended
     */
    abstract String hacer(Solicitud s);

    @Override
    protected Respuesta ver(Solicitud s) {
        return ver(s, List.of());
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        String hecho;
        try {
            hecho = hacer(s);
        } catch (Problema p) {
            return ver(s, Formulario.errores(p));
        }
        return Redireccion.a(Direccion.de(ruta)
                .con("ejercicio", Hojas.ejercicio(s))
                .con("linea", s.parametro("linea").orElse(null))
                .con("unidad", s.parametro("unidad").orElse(null))
                .con(
                        "trimestre",
                        ruta.equals("/metas") ? null : s.parametro("trimestre").orElse(null))
                .con("hecho", hecho)
                .toString());
    }
}
