package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.seguimiento.SolicitudesMetas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Requests for the goals of a year, and who has answered. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/solicitudes")
public final class PaginaSolicitudesMetas extends PaginaDeMetas {

    private static final String RUTA = "/metas/solicitudes";

    private final transient SolicitudesMetas solicitudes;
    private final transient HojaUnidad hoja;

    @Activate
    public PaginaSolicitudesMetas(
            @Reference Marco marco, @Reference SolicitudesMetas solicitudes, @Reference HojaUnidad hoja) {
        super(marco, RUTA);
        this.solicitudes = solicitudes;
        this.hoja = hoja;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        List<Bloque> bloques = new ArrayList<>();
        Linea linea = Hojas.linea(s.parametro("linea").orElse(""));
        bloques.add(lista(s, linea));
        if (s.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC)) {
            bloques.add(forma(s, linea));
        }
        return Hojas.vista(s, RUTA, "Solicitudes de metas", Hojas.filtro(s, Hojas.linea(s)), bloques, errores);
    }

    private Bloque lista(Solicitud s, Linea linea) {
        List<List<Celda>> filas =
                solicitudes.listar(Hojas.ejercicio(s), linea, new Paginacion(1, 100)).elementos().stream()
                        .map(x -> fila(s, x))
                        .toList();
        Tabla tabla = new Tabla(
                "solicitudes",
                "Solicitudes",
                List.of(
                        Columna.de("Folio"),
                        Columna.de("Vence"),
                        Columna.de("Indicadores"),
                        Columna.de("A quién"),
                        Columna.de("Contestaron")),
                filas,
                null,
                Vacio.de(
                        "Nadie ha solicitado metas", "La CSC, la CST o la DSTC las solicitan antes del fin de junio."));
        return Bloque.lista("solicitudes", "Lo que se ha pedido", "", tabla);
    }

    private List<Celda> fila(Solicitud s, SolicitudMetas x) {
        List<SituacionMetas> todas = solicitudes.respuestas(s.identidad(), x.folio());
        long completas = todas.stream().filter(SituacionMetas::completa).count();
        Direccion quien = Direccion.de("/metas").con("ejercicio", x.ejercicio()).con("linea", x.linea());
        return List.of(
                Celda.de(x.folio()).conNota(x.nota() == null ? "" : x.nota()),
                Celda.de(x.vence()),
                Celda.de(hoja.nombres(x.indicadores())),
                Celda.de(x.tipos().stream().map(PaginaSolicitudesMetas::aQuien).collect(Collectors.joining(", "))),
                Celda.enlace(completas + " de " + todas.size(), quien));
    }

    private static String aQuien(TipoUnidad tipo) {
        return tipo == TipoUnidad.PLANTEL ? "Planteles" : tipo.name();
    }

    private static Bloque forma(Solicitud s, Linea linea) {
        Formulario forma = Formulario.de(
                Entrada.de(Entrada.Clase.FECHA, "vence", "Fecha límite")
                        .conAyuda("Si se deja vacía: 30 de junio del año anterior."),
                Entrada.de(Entrada.Clase.AREA, "nota", "Nota para las unidades"));
        return Bloque.forma(
                "solicitar",
                "Solicitar las metas de " + Hojas.ejercicio(s),
                "Se avisa a cada unidad y a su unidad estatal.",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("linea", linea)),
                RUTA,
                "Solicitar");
    }

    @Override
    String hacer(Solicitud s) {
        SolicitudMetas nueva = solicitudes.crear(
                s.identidad(),
                new SolicitudMetas.Peticion(
                        Hojas.ejercicio(s),
                        Hojas.linea(s.parametro("linea").orElse("")),
                        s.fecha("vence").orElse(null),
                        null,
                        null,
                        s.parametro("nota").orElse(null)));
        return "Se envió la solicitud " + nueva.folio() + ".";
    }
}
