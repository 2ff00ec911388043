package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One edition: its files, signatures, errata, and what stands behind it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ediciones/una")
public final class PaginaEdicion extends Pagina {

    private static final String RUTA = "/ediciones/una";
    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Ediciones ediciones;
    private final transient Adjuntador adjuntador;
    private final transient Ficheros ficheros;

    /** With what it shows and does. */
    @Activate
    public PaginaEdicion(@Reference Marco marco, @Reference Ediciones ediciones, @Reference Adjuntador adjuntador) {
        super(marco);
        this.ediciones = ediciones;
        this.adjuntador = adjuntador;
        this.ficheros = new Ficheros(ediciones);
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Edicion edicion = ediciones.leer(solicitud.parametro("folio").orElse(""));
        String formato = solicitud.parametro("formato").orElse("");
        if (!formato.isEmpty()) {
            return ficheros.de(quien, edicion.folio(), formato);
        }
        return vista(solicitud, edicion, firma(), errata());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Edicion edicion = ediciones.leer(solicitud.parametro("folio").orElse(""));
        boolean firma = solicitud.parametro("accion").orElse("").equals("firmar");
        try {
            if (firma) {
                firmar(solicitud, edicion);
            } else {
                corregir(solicitud, edicion);
            }
            return Redireccion.a(Direccion.de(RUTA)
                    .con("folio", edicion.folio())
                    .con("hecho", firma ? "firmada" : "corregida")
                    .toString());
        } catch (Problema rechazo) {
            Formulario errata = errata().llenado(solicitud);
            return vista(
                    solicitud, edicion, firma ? firma().con(rechazo) : firma(), firma ? errata() : errata.con(rechazo));
        }
    }

    private void firmar(Solicitud solicitud, Edicion edicion) {
        long id = adjuntador
                .deCampo(solicitud, "archivo", Unidad.NACIONAL)
                .orElseThrow(() -> Problema.campo("archivo", "Elija el PDF del original firmado.", null));
        ediciones.firmar(solicitud.identidad(), edicion.folio(), id);
    }

    private void corregir(Solicitud solicitud, Edicion edicion) {
        String donde = solicitud.parametro("donde").orElse("");
        List<Errata.Cambio> textos = donde.isEmpty()
                ? List.of()
                : List.of(new Errata.Cambio(
                        donde,
                        solicitud.parametro("dice").orElse(""),
                        solicitud.parametro("debeDecir").orElse("")));
        ediciones.corregir(
                solicitud.identidad(),
                edicion.folio(),
                solicitud.parametro("causa").orElse(""),
                textos);
    }

    private static Formulario firma() {
        return Formulario.de(
                Entrada.oculta("accion", "firmar"),
                Entrada.archivo("archivo", "Original firmado", "unidad=" + Unidad.NACIONAL)
                        .conAyuda("Un PDF de hasta 20 MB.")
                        .con("accept", "application/pdf")
                        .obligatoria());
    }

    private static Formulario errata() {
        return Formulario.de(
                Entrada.oculta("accion", "corregir"),
                Entrada.de(Clase.AREA, "causa", "Causa")
                        .conAyuda("Las cifras que hoy son otras se toman solas de los servicios.")
                        .obligatoria(),
                Entrada.texto("donde", "Texto que se corrige").conAyuda("Sólo si además cambia un texto: dónde está."),
                Entrada.de(Clase.AREA, "dice", "Dice"),
                Entrada.de(Clase.AREA, "debeDecir", "Debe decir"));
    }

    private static Vista vista(Solicitud solicitud, Edicion edicion, Formulario firma, Formulario errata) {
        Identidad quien = solicitud.identidad();
        Map<String, Object> modelo = new HashMap<>(EnPagina.de(edicion));
        modelo.put("firma", firma);
        modelo.put("errata", errata);
        modelo.put("accion", Direccion.de(RUTA).con("folio", edicion.folio()).toString());
        modelo.put("hecho", hecho(solicitud));
        modelo.put("emite", quien.tiene(Rol.CSC, Rol.CST, Rol.DSTC));
        modelo.put("abreLegajo", quien.tiene(Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI, Rol.AUDITOR));
        return Vista.de("edicion", "Edición " + edicion.folio(), modelo);
    }

    private static String hecho(Solicitud solicitud) {
        return switch (solicitud.parametro("hecho").orElse("")) {
            case "emitida" -> "La edición se emitió; ya no cambia.";
            case "firmada" -> "El original firmado quedó adjunto.";
            case "corregida" -> "La fe de erratas se emitió.";
            default -> "";
        };
    }
}
