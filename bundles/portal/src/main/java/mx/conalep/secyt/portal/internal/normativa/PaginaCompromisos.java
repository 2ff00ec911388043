package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Commitments: mine, of my units, overdue. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/compromisos")
public final class PaginaCompromisos extends Pagina {

    private static final List<Opcion> DE = List.of(
            new Opcion("MIOS", "De mi unidad"), new Opcion("MI_AMBITO", "De mi unidad y las que dependen de ella"));
    private static final List<Opcion> SITUACIONES = List.of(
            new Opcion("ABIERTOS", "Abiertos"),
            new Opcion("VENCIDOS", "Vencidos"),
            new Opcion("POR_REVISAR", "Atendidos, por revisar"),
            new Opcion("TERMINADOS", "Terminados"));

    private final transient Compromisos compromisos;

    /** Shows these. */
    @Activate
    public PaginaCompromisos(@Reference Marco marco, @Reference Compromisos compromisos) {
        super(marco);
        this.compromisos = compromisos;
    }

    @Override
    protected Respuesta ver(Solicitud s) {
        Puesto.exigir(s);
        return Lamina.de(
                s,
                null,
                Lamina.Cabeza.de(
                        "Compromisos",
                        "Acuerdos de reuniones y acciones correctivas de visitas; primero los que vencen antes."),
                Formulario.de(
                                Entrada.lista("de", "De quién", DE).deFiltro(),
                                Entrada.lista("situacion", "Situación", SITUACIONES)
                                        .deFiltro(),
                                Entrada.texto("unidad", "Unidad").deFiltro())
                        .llenado(s),
                List.of(Seccion.de(lista(s))));
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = compromisos.listar(
                s.identidad(),
                new Compromisos.Filtro(
                        Palabras.una(Compromisos.De.class, s.parametro("de").orElse(null), "de"),
                        Palabras.una(
                                Compromisos.Situacion.class,
                                s.parametro("situacion").orElse(null),
                                "situacion"),
                        s.parametro("unidad").orElse(null),
                        null,
                        null),
                paginacion);
        return ListaCompromisos.de(
                        "lista",
                        "Compromisos",
                        pagina.elementos(),
                        Vacio.de("No hay compromisos", "Aparecen aquí los que se acuerden en reuniones y visitas."))
                .con(Paginas.de(s, paginacion, pagina));
    }
}
