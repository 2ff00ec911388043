package mx.conalep.secyt.portal.internal.procedimientos;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Siglas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.procedimientos.Vigente;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * One procedure: its diagram and the same as a list. With {@code revision}, that revision of it; each {@code actual} is
 * the id of an activity to be marked.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/procedimientos/*")
public final class PaginaProcedimiento extends Pagina {

    private static final String RAIZ = "/procedimientos/";

    private final transient Procedimientos procedimientos;
    private final transient Revisiones revisiones;

    /** Shows these. */
    @Activate
    public PaginaProcedimiento(
            @Reference Marco marco, @Reference Procedimientos procedimientos, @Reference Revisiones revisiones) {
        super(marco);
        this.procedimientos = procedimientos;
        this.revisiones = revisiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        Vigente vigente = buscar(solicitud, clave(solicitud));
        Definicion d = vigente.definicion();
        List<String> actuales = d.actividades().stream()
                .map(Actividad::id)
                .filter(solicitud.parametros("actual")::contains)
                .toList();
        return Vista.de(
                "procedimiento",
                d.nombre(),
                Map.of(
                        "migas",
                        List.of(Enlace.a("Procedimientos", "/procedimientos"), Enlace.aqui(d.nombre())),
                        "procedimiento",
                        d,
                        "datos",
                        datos(vigente),
                        "bpmn",
                        Direccion.de("/api/v1/procedimientos/" + d.clave() + "/bpmn")
                                .con("revision", vigente.id())
                                .toString(),
                        "actuales",
                        String.join(" ", actuales),
                        "renglones",
                        Renglones.de(d),
                        "revisiones",
                        Revision.lista(d.clave()).toString()));
    }

    private Vigente buscar(Solicitud solicitud, String clave) {
        return solicitud
                .entero("revision")
                .map(id -> procedimientos.revision(
                        revisiones.ver(clave, id).revision().id()))
                .or(() -> procedimientos.vigente(clave))
                .orElseThrow(() -> Problema.noExiste("un procedimiento", clave));
    }

    private static List<Dato> datos(Vigente vigente) {
        Definicion d = vigente.definicion();
        return List.of(
                Dato.de("Código", d.codigo()),
                Dato.de("Línea", Renglones.linea(d.linea())),
                Dato.de("Revisión", d.revision()),
                Dato.de("Vigente desde", Fechas.dia(vigente.desde())),
                Dato.de("Coordina", Siglas.nombre(d.coordinador())),
                Dato.de("Duración impresa", d.duracion()),
                Dato.de("Actividades", d.actividades().size()));
    }

    private static String clave(Solicitud solicitud) {
        String ruta = solicitud.http().getRequestURI();
        return ruta.startsWith(RAIZ) ? ruta.substring(RAIZ.length()) : "";
    }
}
