package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Sello;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One recommendation: its answer and its effect. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/recomendaciones/una")
public final class PaginaRecomendacion extends Pagina {

    private static final String RUTA = "/recomendaciones/una";

    private final transient Recomendaciones recomendaciones;

    /** With the use cases. */
    @Activate
    public PaginaRecomendacion(@Reference Marco marco, @Reference Recomendaciones recomendaciones) {
        super(marco);
        this.recomendaciones = recomendaciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String folio = solicitud.parametro("folio").orElse("");
        int version = solicitud.entero("version").orElse(0);
        String texto = solicitud.parametro("texto").orElse("");
        boolean cierra = solicitud.parametro("accion").orElse("").equals("cerrar");
        try {
            if (cierra) {
                recomendaciones.cerrar(solicitud.identidad(), folio, version, texto);
            } else {
                recomendaciones.responder(solicitud.identidad(), folio, version, texto);
            }
        } catch (Problema rechazo) {
            return vista(solicitud, rechazo);
        }
        return Redireccion.a(Direccion.de(RUTA)
                .con("folio", folio)
                .con("hecho", cierra ? "cerrada" : "respondida")
                .toString());
    }

    private Vista vista(Solicitud solicitud, @Nullable Problema rechazo) {
        Recomendacion r = recomendaciones.leer(
                solicitud.identidad(), solicitud.parametro("folio").orElse(""));
        boolean emite = solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("recomendacion", r);
        modelo.put("datos", datos(r));
        modelo.put("migas", List.of(Enlace.a("Recomendaciones", "/recomendaciones"), Enlace.aqui(r.folio())));
        modelo.put("accion", Direccion.de(RUTA).con("folio", r.folio()).toString());
        modelo.put("hecho", hecho(solicitud));
        Formulario formulario = emite ? cierre(r) : respuesta(r);
        modelo.put(
                "formulario",
                rechazo == null ? formulario : formulario.llenado(solicitud).con(rechazo));
        modelo.put("boton", emite ? "Cerrar" : "Responder");
        modelo.put("actua", emite ? r.estado() == Estado.RESPONDIDA : r.estado() != Estado.CERRADA);
        return Vista.de("recomendacion", "Recomendación " + r.folio(), modelo);
    }

    private static List<Dato> datos(Recomendacion r) {
        List<Dato> datos = new ArrayList<>(List.of(
                new Dato("Estado", PaginaRecomendaciones.estado(r)),
                Dato.de("Unidad", r.unidad()),
                Dato.de("Indicador", r.indicador()),
                Dato.de("Responder antes del", Letras.dia(r.vence())),
                sellado("Emitió", r.emitida())));
        String edicion = r.edicion();
        if (edicion != null) {
            datos.add(new Dato(
                    "Edición",
                    Celda.enlace(edicion, Direccion.de("/ediciones/una").con("folio", edicion))));
        }
        datos.add(sellado("Respondió", r.respondida()));
        datos.add(sellado("Cerró", r.cerrada()));
        return datos;
    }

    private static Dato sellado(String acto, @Nullable Sello sello) {
        return Dato.de(acto, sello == null ? null : sello.cuenta() + ", " + Letras.momento(sello.momento()));
    }

    private static Formulario respuesta(Recomendacion r) {
        return formulario(r, "responder", "Qué se hizo", r.respuesta());
    }

    private static Formulario cierre(Recomendacion r) {
        return formulario(r, "cerrar", "Efecto que tuvo", r.efecto());
    }

    private static Formulario formulario(Recomendacion r, String accion, String etiqueta, @Nullable String texto) {
        return Formulario.de(
                Entrada.oculta("accion", accion),
                Entrada.oculta("version", r.version()),
                Entrada.de(Clase.AREA, "texto", etiqueta).conValor(texto).obligatoria());
    }

    private static String hecho(Solicitud solicitud) {
        return switch (solicitud.parametro("hecho").orElse("")) {
            case "emitida" -> "La recomendación se emitió y la unidad recibió un aviso.";
            case "respondida" -> "La respuesta quedó registrada.";
            case "cerrada" -> "La recomendación se cerró.";
            default -> "";
        };
    }
}
