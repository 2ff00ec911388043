package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionesInforme;
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
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Writes down a report that somebody asks for. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaPeticion.NUEVA)
public final class PaginaNuevaPeticion extends Pagina {

    private static final int RECHAZADA = 422;

    private final transient PeticionesInforme peticiones;

    /** At this desk. */
    @Activate
    public PaginaNuevaPeticion(@Reference Marco marco, @Reference PeticionesInforme peticiones) {
        super(marco);
        this.peticiones = peticiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        return vista(200, forma());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        try {
            PeticionInforme p = peticiones.crear(solicitud.identidad(), nueva(solicitud));
            return Redireccion.a(Direccion.de(PaginaPeticion.RUTA)
                    .con("folio", p.folio())
                    .con("hecho", "registrar")
                    .toString());
        } catch (Problema rechazo) {
            if (rechazo.estado() != RECHAZADA) {
                throw rechazo;
            }
            return vista(RECHAZADA, forma().llenado(solicitud).con(rechazo));
        }
    }

    private static PeticionesInforme.Nueva nueva(Solicitud s) {
        return new PeticionesInforme.Nueva(
                s.parametro("solicitante").orElse(null),
                s.parametro("externo").isPresent(),
                s.parametro("canal").orElse(null),
                s.parametro("referencia").orElse(null),
                s.parametro("asunto").orElse(null),
                s.parametro("unidad").orElse(null),
                s.fecha("recibida").orElse(null),
                s.fecha("vence").orElse(null),
                s.entero("dias").orElse(null));
    }

    private static Vista vista(int estado, Formulario forma) {
        return new Vista(estado, "peticion-nueva", "Registrar una petición de informe", Map.of("forma", forma));
    }

    private static Formulario forma() {
        List<Opcion> canales = Arrays.stream(PeticionInforme.Canal.values())
                .map(c -> new Opcion(
                        c.name(), c.name().charAt(0) + c.name().substring(1).toLowerCase(Locale.ROOT)))
                .toList();
        return Formulario.de(
                Entrada.de(Clase.AREA, "asunto", "Qué se pide")
                        .obligatoria()
                        .conAyuda("Qué cifras, de qué periodo y de qué unidades."),
                Entrada.texto("solicitante", "Quién lo pide").conAyuda("Persona o dependencia; vacío si es usted."),
                Entrada.de(Clase.CASILLA, "externo", "Es de fuera del Sistema CONALEP"),
                Entrada.lista("canal", "Cómo llegó", canales),
                Entrada.texto("referencia", "Número de oficio o mensaje"),
                Entrada.texto("unidad", "Unidad que debe atender").conAyuda("Clave, como CE-08; vacía, CONALEP."),
                Entrada.de(Clase.FECHA, "recibida", "Recibida el").conAyuda("Vacía, hoy."),
                Entrada.de(Clase.FECHA, "vence", "Vence el").conAyuda("Vacía, se cuentan los días hábiles que siguen."),
                Entrada.de(Clase.ENTERO, "dias", "Días hábiles para responder").conAyuda("Vacío, 10."));
    }
}
