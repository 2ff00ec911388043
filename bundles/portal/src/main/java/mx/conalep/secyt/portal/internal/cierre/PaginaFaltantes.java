package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.Faltantes;
import mx.conalep.secyt.seguimiento.Faltantes.Faltante;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Who is missing, the oficio to each, and going on without them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/faltantes")
public final class PaginaFaltantes extends PaginaPeriodica {

    private final transient Faltantes faltantes;

    @Activate
    public PaginaFaltantes(@Reference Marco marco, @Reference Unidades unidades, @Reference Faltantes faltantes) {
        super(
                marco,
                unidades,
                "/faltantes",
                "Faltantes",
                "Unidades que no han cerrado el trimestre, y el oficio a cada una en un paso.",
                Map.of(
                        "requerir", "Cada unidad de la lista tiene su oficio.",
                        "justificar", "La lista quedó justificada."));
        this.faltantes = faltantes;
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        List<Faltante> todos = faltantes.listar(solicitud.identidad(), peticion(solicitud, lugar));
        Acto oficio = Acto.de(
                "requerir",
                lugar,
                "Enviar el oficio a cada una",
                "Se emite un oficio numerado a cada unidad de la lista que todavía no lo tiene.",
                Entrada.de(Entrada.Clase.FECHA, "responderAntes", "Responder antes del"));
        Acto seguir = Acto.de(
                "justificar",
                lugar,
                "Seguir sin ellas",
                "La lista queda justificada con este motivo, y el periodo puede continuar.",
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo")
                        .conAyuda("De 10 a 500 caracteres.")
                        .obligatoria());
        return List.of(new Seccion(
                "faltan",
                "Faltan " + todos.size(),
                "",
                tabla(solicitud, todos),
                todos.isEmpty() ? List.of() : List.of(oficio, seguir)));
    }

    private static Tabla tabla(Solicitud solicitud, List<Faltante> todos) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        Pagina<Faltante> pagina = Pagina.de(todos, paginacion);
        List<List<Celda>> filas = pagina.elementos().stream()
                .map(f -> List.of(
                        Celda.de(f.nombre()).conNota(f.unidad()),
                        Celda.de(Lugar.nombre(f.linea())),
                        Celda.de(String.join("; ", f.meses())),
                        f.oficioFolio() == null
                                ? Celda.insignia("Sin oficio", Tono.ATENCION)
                                : Celda.enlace(f.oficioFolio(), "/oficios"),
                        Celda.de(f.motivo())))
                .toList();
        return Tabla.de(
                        "faltan-tabla",
                        "Unidades que faltan",
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Línea"),
                                Columna.de("Pendiente"),
                                Columna.de("Oficio"),
                                Columna.de("Justificación")),
                        filas)
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(Vacio.de("No falta ninguna unidad.", "Todas cerraron el trimestre."));
    }

    private static Faltantes.Peticion peticion(Solicitud solicitud, Lugar lugar) {
        return new Faltantes.Peticion(
                lugar.unidad(),
                lugar.ejercicio(),
                lugar.trimestre(),
                lugar.linea(),
                solicitud.parametro("motivo").orElse(null),
                solicitud.fecha("responderAntes").orElse(null));
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        Faltantes.Peticion peticion = peticion(solicitud, lugar);
        if (accion.equals("requerir")) {
            faltantes.requerir(solicitud.identidad(), peticion);
        } else {
            faltantes.justificar(solicitud.identidad(), peticion);
        }
    }
}
