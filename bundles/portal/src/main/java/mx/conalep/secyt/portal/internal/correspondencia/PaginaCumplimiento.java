package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.procedimientos.CalendarioObligaciones;
import mx.conalep.secyt.procedimientos.Obligacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Declaring that a unit has met what the system cannot see, with what shows it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/calendario/cumplimiento")
public final class PaginaCumplimiento extends Pagina {

    private final transient CalendarioObligaciones obligaciones;

    /** Declares these. */
    @Activate
    public PaginaCumplimiento(@Reference Marco marco, @Reference CalendarioObligaciones obligaciones) {
        super(marco);
        this.obligaciones = obligaciones;
    }

    @Override
    protected Respuesta ver(Solicitud s) {
        return obligacion(s).isEmpty() ? Redireccion.a("/calendario") : vista(s, 200, forma(s));
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        try {
            obligaciones.declarar(
                    s.identidad(),
                    s.parametro("obligacion").orElse(""),
                    s.parametro("periodo").orElse(""),
                    s.parametro("unidad").orElse(""),
                    s.parametro("evidencia").orElse(""));
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(s, e.estado(), forma(s).llenado(s).con(e));
        }
        return Redireccion.a(Direccion.de("/calendario")
                .con("mes", s.parametro("mes").orElse(null))
                .con("unidad", s.parametro("unidad").orElse(null))
                .con("hecho", "cumplimiento")
                .toString());
    }

    private static Formulario forma(Solicitud s) {
        return Formulario.de(
                Entrada.de(Clase.AREA, "evidencia", "Con qué se muestra")
                        .obligatoria()
                        .conAyuda(
                                "De 3 a 500 caracteres: el folio de la minuta o del oficio, la fecha, quiénes firman.")
                        .con("maxlength", "500"),
                oculta(s, "obligacion"),
                oculta(s, "periodo"),
                oculta(s, "unidad"),
                oculta(s, "mes"));
    }

    private static Entrada oculta(Solicitud s, String id) {
        return Entrada.oculta(id, s.parametro(id).orElse(""));
    }

    private Vista vista(Solicitud s, int estado, Formulario forma) {
        Optional<Obligacion> obligacion = obligacion(s);
        String nombre = obligacion.map(Obligacion::nombre).orElse("");
        return new Vista(
                estado,
                "cumplimiento",
                "Declarar cumplida",
                Map.of(
                        "nombre", nombre,
                        "clausula", obligacion.map(Obligacion::clausula).orElse(""),
                        "periodo", s.parametro("periodo").orElse(""),
                        "unidad", s.parametro("unidad").orElse(""),
                        "forma", forma));
    }

    private Optional<Obligacion> obligacion(Solicitud s) {
        String clave = s.parametro("obligacion").orElse("");
        return obligaciones.obligaciones().stream()
                .filter(o -> o.clave().equals(clave))
                .findFirst();
    }
}
