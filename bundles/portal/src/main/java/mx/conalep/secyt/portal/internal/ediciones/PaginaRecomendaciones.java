package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Recommendations: those of one's units, and issuing. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/recomendaciones")
public final class PaginaRecomendaciones extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Folio"),
            Columna.de("Unidad"),
            Columna.de("Recomendación"),
            Columna.de("Responder antes del"),
            Columna.de("Estado"));
    private static final int RESUMEN = 120;

    private final transient Recomendaciones recomendaciones;
    private final transient Indicadores indicadores;

    /** Shows these. */
    @Activate
    public PaginaRecomendaciones(
            @Reference Marco marco, @Reference Recomendaciones recomendaciones, @Reference Indicadores indicadores) {
        super(marco);
        this.recomendaciones = recomendaciones;
        this.indicadores = indicadores;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, nueva());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        try {
            Recomendacion r = recomendaciones.emitir(
                    solicitud.identidad(),
                    new Recomendaciones.Nueva(
                            solicitud.parametro("unidad").orElse(""),
                            solicitud.parametro("edicion").orElse(null),
                            solicitud.parametro("indicador").orElse(null),
                            solicitud.parametro("texto").orElse(""),
                            solicitud
                                    .fecha("vence")
                                    .orElseThrow(() -> Problema.campo("vence", "Dé la fecha límite.", null))));
            return Redireccion.a(Direccion.de("/recomendaciones/una")
                    .con("folio", r.folio())
                    .con("hecho", "emitida")
                    .toString());
        } catch (Problema rechazo) {
            return vista(solicitud, nueva().llenado(solicitud).con(rechazo));
        }
    }

    private Vista vista(Solicitud solicitud, Formulario nueva) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        Pagina<Recomendacion> pagina = recomendaciones.listar(solicitud.identidad(), null, null, paginacion);
        Tabla tabla = Tabla.de(
                        "recomendaciones",
                        "Recomendaciones",
                        COLUMNAS,
                        pagina.elementos().stream()
                                .map(PaginaRecomendaciones::fila)
                                .toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(Vacio.de(
                        "No hay recomendaciones",
                        "Cuando una coordinación emita una para sus unidades, aparecerá aquí."));
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tabla", tabla);
        modelo.put("nueva", nueva);
        modelo.put("emite", solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC));
        return Vista.de("recomendaciones", "Recomendaciones", modelo);
    }

    private static List<Celda> fila(Recomendacion r) {
        String texto = r.texto().length() <= RESUMEN ? r.texto() : r.texto().substring(0, RESUMEN) + "…";
        return List.of(
                Celda.enlace(r.folio(), Direccion.de("/recomendaciones/una").con("folio", r.folio())),
                Celda.de(r.unidad()),
                Celda.de(texto),
                Celda.de(Letras.dia(r.vence())),
                estado(r));
    }

    static Celda estado(Recomendacion r) {
        if (r.vencida(LocalDate.now(ZoneId.of("America/Mexico_City")))) {
            return Celda.insignia("Vencida", Tono.MAL);
        }
        return switch (r.estado()) {
            case EMITIDA -> Celda.insignia("Por responder", Tono.ATENCION);
            case RESPONDIDA -> Celda.insignia("Respondida", Tono.CURSO);
            case CERRADA -> Celda.insignia("Cerrada", Tono.BIEN);
        };
    }

    private Formulario nueva() {
        List<Opcion> medidos = indicadores.listar().stream()
                .map(i -> new Opcion(i.clave(), i.nombre()))
                .toList();
        return Formulario.de(
                Entrada.texto("unidad", "Unidad").conAyuda("Clave, como CE-08.").obligatoria(),
                Entrada.de(Clase.AREA, "texto", "Recomendación").obligatoria(),
                Entrada.de(Clase.FECHA, "vence", "Responder antes del").obligatoria(),
                Entrada.texto("edicion", "Edición").conAyuda("Folio de la que se desprende, como ED-T-2026-001."),
                Entrada.lista("indicador", "Indicador", medidos));
    }
}
