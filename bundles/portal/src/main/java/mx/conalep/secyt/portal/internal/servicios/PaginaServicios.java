package mx.conalep.secyt.portal.internal.servicios;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The services within one's scope. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/servicios")
public final class PaginaServicios extends Pagina {

    private static final List<String> OTROS = List.of("linea", "tipo", "oferta", "folio", "conAvisos", "autovalidado");

    private final transient Servicios servicios;
    private final transient Ejercicios ejercicios;
    private final transient TiposServicio tipos;
    private final transient UnidadesVisibles unidades;

    /** Shows these. */
    @Activate
    public PaginaServicios(
            @Reference Marco marco,
            @Reference Servicios servicios,
            @Reference Ejercicios ejercicios,
            @Reference TiposServicio tipos,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.servicios = servicios;
        this.ejercicios = ejercicios;
        this.tipos = tipos;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tabla", tabla(solicitud, quien));
        modelo.put("filtro", Filtros.comunes(solicitud, unidades.todas(quien), ejercicios.abiertos()));
        modelo.put("otros", Filtros.otros(solicitud, tipos()));
        modelo.put(
                "hayOtros", OTROS.stream().anyMatch(o -> solicitud.parametro(o).isPresent()));
        modelo.put("captura", quien.tiene(Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL));
        modelo.put("exportar", exportar(solicitud));
        modelo.put("tablero", tablero(solicitud));
        return Vista.de("servicios", "Servicios", modelo);
    }

    private List<Opcion> tipos() {
        return tipos.listar().stream().map(t -> new Opcion(t.id(), t.nombre())).toList();
    }

    private Tabla tabla(Solicitud solicitud, Identidad quien) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        mx.conalep.secyt.http.Pagina<Servicio> pagina = servicios.listar(quien, Filtros.de(solicitud), paginacion);
        List<Columna> columnas = List.of(
                Columna.de("Folio").ordenable(solicitud, "folio"),
                Columna.de("Estado"),
                Columna.de("Unidad").ordenable(solicitud, "unidad"),
                Columna.de("Tipo y oferta"),
                Columna.de("Terminó").ordenable(solicitud, "fechaFin"),
                Columna.numero("Horas").ordenable(solicitud, "horas"),
                Columna.numero("Personas"),
                Columna.numero("Cuota").ordenable(solicitud, "cuota"));
        return Tabla.de(
                        "servicios",
                        "Servicios",
                        columnas,
                        pagina.elementos().stream().map(this::fila).toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(new Vacio(
                        "Ningún servicio cumple lo elegido",
                        "Quite algún filtro, o capture o importe los servicios del periodo.",
                        "/servicios",
                        "Ver todos"));
    }

    private List<Celda> fila(Servicio s) {
        int personas = s.participantesHombres() + s.participantesMujeres() + s.participantesOtro();
        return List.of(
                Celda.enlace(s.folio(), Direccion.de("/servicios/uno").con("folio", s.folio()))
                        .conNota(Rotulos.linea(s.linea())),
                Celda.insignia(Rotulos.estado(s.estado()), Rotulos.tono(s.estado()))
                        .conNota(nota(s)),
                Celda.de(s.unidad()).conNota(unidades.nombre(s.unidad())),
                Celda.de(tipos.buscar(s.tipo()).map(t -> t.nombre()).orElse(s.tipo()))
                        .conNota(s.oferta()),
                Celda.de(Fechas.dia(s.fechaFin())),
                Celda.numero(s.horas()),
                Celda.numero(personas),
                Celda.numero(s.cuota(), 2));
    }

    private static String nota(Servicio s) {
        if (s.devolucion() != null) {
            return "Devuelto, hasta el " + Fechas.dia(s.devolucion().hasta());
        }
        int avisos = s.justificaciones().size();
        return Stream.of(
                        avisos == 0 ? "" : avisos + (avisos == 1 ? " aviso" : " avisos"),
                        s.autovalidado() ? "autovalidado" : "",
                        s.extemporaneo() ? "extemporáneo" : "")
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String exportar(Solicitud solicitud) {
        Direccion aqui = Direccion.de(solicitud).con("pagina", null).con("tamano", null);
        return new Direccion("/servicios/exportacion", aqui.parametros()).toString();
    }

    /** Back to the figure that these services make up. */
    private static String tablero(Solicitud solicitud) {
        Direccion tablero = Direccion.de("/tablero");
        for (String nombre : List.of("unidad", "ejercicio", "trimestre")) {
            tablero = tablero.con(nombre, solicitud.parametro(nombre).orElse(null));
        }
        return solicitud.parametro("unidad").isPresent() ? tablero.toString() : "";
    }
}
