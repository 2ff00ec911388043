package mx.conalep.secyt.portal.internal.ediciones;

import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Ediciones.Filtro;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;

/**
 * What a list of editions shows.
 *
 * @param formulario as it was filled in
 */
record Filtros(Filtro filtro, Formulario formulario) {

    static final List<Opcion> TIPOS = List.of(
            new Opcion("MENSUAL", "Mensual"),
            new Opcion("TRIMESTRAL", "Trimestral"),
            new Opcion("PROGRAMATICO", "Avance programático"));

    static Filtros de(Solicitud solicitud) {
        Formulario formulario = Formulario.de(
                        Entrada.lista("tipo", "Tipo", TIPOS).deFiltro(),
                        Entrada.de(Entrada.Clase.ENTERO, "ejercicio", "Ejercicio")
                                .deFiltro())
                .llenado(solicitud);
        TipoEdicion tipo = solicitud.parametro("tipo").map(Filtros::tipo).orElse(null);
        return new Filtros(new Filtro(null, tipo, solicitud.entero("ejercicio").orElse(null)), formulario);
    }

    static TipoEdicion tipo(String texto) {
        try {
            return TipoEdicion.valueOf(texto);
        } catch (IllegalArgumentException e) {
            throw Problema.campo("tipo", "Elija un tipo de la lista.", texto);
        }
    }
}
