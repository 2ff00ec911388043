package mx.conalep.secyt.portal.internal.servicios;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.Turno;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One service: what it is, what it counts for, what happened to it, and the steps that the visitor may take. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/servicios/uno")
public final class PaginaServicio extends Pagina {

    private static final String DEVOLVER = "devolver";
    private static final Map<String, String> HECHOS = Map.of(
            "capturar",
            "El servicio quedó capturado. Cuando esté completo, repórtelo.",
            "editar",
            "Se guardaron los cambios.",
            "reportar",
            "El servicio quedó reportado.",
            "liberar",
            "El servicio quedó liberado.",
            "validar",
            "El servicio quedó validado y ya suma al resultado preliminar.",
            "verificar",
            "El servicio quedó verificado y ya suma al resultado oficial.",
            DEVOLVER,
            "El servicio se devolvió y se avisó a su unidad.");

    private final transient Servicios servicios;
    private final transient Pasos pasos;
    private final transient Detalle detalle;

    /** Shows and moves these. */
    @Activate
    public PaginaServicio(
            @Reference Marco marco,
            @Reference Servicios servicios,
            @Reference Pasos pasos,
            @Reference Detalle detalle) {
        super(marco);
        this.servicios = servicios;
        this.pasos = pasos;
        this.detalle = detalle;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, 200, Optional.empty());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        String folio = folio(solicitud);
        try {
            hacer(solicitud, accion, folio);
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 412 && e.estado() != 422) {
                throw e;
            }
            return vista(solicitud, e.estado(), Optional.of(e));
        }
        return Redireccion.a(Direccion.de("/servicios/uno")
                .con("folio", folio)
                .con("hecho", accion)
                .toString());
    }

    private void hacer(Solicitud solicitud, String accion, String folio) {
        Identidad quien = solicitud.identidad();
        Integer version = solicitud.entero("version").orElse(null);
        if (accion.equals(DEVOLVER)) {
            pasos.devolver(quien, folio, devolucion(solicitud), version);
        } else {
            Transicion paso = Arrays.stream(Transicion.values())
                    .filter(t -> t.verbo().equals(accion))
                    .findFirst()
                    .orElseThrow(() -> Problema.campo("accion", "Use los botones de la página.", accion));
            String comentario = solicitud.parametro("comentario").orElse(null);
            pasos.avanzar(quien, folio, paso, new PeticionPaso(version, comentario, Explicaciones.leer(solicitud)));
        }
    }

    private static PeticionDevolucion devolucion(Solicitud solicitud) {
        return new PeticionDevolucion(
                solicitud.parametro("a").orElse(null),
                solicitud.parametro("motivo").orElse(null),
                solicitud.entero("dias").orElse(null),
                solicitud.parametros("campos"));
    }

    private Vista vista(Solicitud solicitud, int estado, Optional<Problema> rechazo) {
        Identidad quien = solicitud.identidad();
        Servicio servicio = servicios.leer(quien, folio(solicitud));
        Turno turno = servicios.turno(quien, servicio);
        Map<String, Object> modelo = detalle.de(quien, servicio, turno);
        boolean deDevolver = solicitud.parametro("accion").orElse("").equals(DEVOLVER);
        Formulario devolver = devolver(servicio);
        modelo.put("devolver", deDevolver ? conRechazo(devolver.llenado(solicitud), rechazo) : devolver);
        modelo.put("devolverAbierto", deDevolver);
        modelo.put("avisos", Explicaciones.forma(solicitud, List.of(), rechazo.orElse(null)));
        modelo.put("comentario", solicitud.parametro("comentario").orElse(""));
        modelo.put("errores", rechazo.map(Formulario::errores).orElse(List.<ErrorCampo>of()));
        modelo.put("puede", turno);
        modelo.put(
                "boton",
                turno.siguiente() == null ? "" : Rotulos.boton(turno.siguiente().verbo()));
        modelo.put("accion", turno.siguiente() == null ? "" : turno.siguiente().verbo());
        modelo.put("csrf", solicitud.visita().map(Visita::csrf).orElse(""));
        modelo.put("hecho", HECHOS.getOrDefault(solicitud.parametro("hecho").orElse(""), ""));
        return new Vista(estado, "servicio", "Servicio " + servicio.folio(), modelo);
    }

    private static Formulario conRechazo(Formulario formulario, Optional<Problema> rechazo) {
        return rechazo.map(formulario::con).orElse(formulario);
    }

    private Formulario devolver(Servicio servicio) {
        return Formulario.de(
                Entrada.lista("a", "Paso que debe repetirse", hechos(servicio)).obligatoria(),
                Entrada.de(Clase.ENTERO, "dias", "Días para corregir")
                        .obligatoria()
                        .conValor(5)
                        .conAyuda("De 1 a 60 días naturales.")
                        .con("maxlength", "2"),
                Entrada.de(Clase.AREA, "motivo", "Qué debe corregirse")
                        .obligatoria()
                        .con("maxlength", "500"),
                Entrada.de(Clase.CASILLAS, "campos", "Campos que se podrán corregir")
                        .conAyuda("Si no marca ninguno, se podrán corregir todos.")
                        .conOpciones(campos(servicio)));
    }

    private static List<Opcion> hechos(Servicio servicio) {
        List<Opcion> hechos = new ArrayList<>();
        hechos.add(new Opcion("capturar", "Capturar: queda capturado"));
        Arrays.stream(Transicion.values())
                .filter(t -> t.de().compareTo(servicio.estado()) < 0)
                .map(t -> new Opcion(t.verbo(), Rotulos.boton(t.verbo()) + ": queda " + t.de().clave()))
                .forEach(hechos::add);
        return hechos;
    }

    private List<Opcion> campos(Servicio servicio) {
        List<Opcion> campos = new ArrayList<>();
        Rotulos.campos().stream()
                .filter(c -> !c.equals("datos") && !c.equals("justificaciones"))
                .map(c -> new Opcion(c, Rotulos.campo(c)))
                .forEach(campos::add);
        detalle.campos(servicio.tipo()).stream()
                .map(c -> new Opcion("datos." + c.clave(), c.etiqueta()))
                .forEach(campos::add);
        return campos;
    }

    private static String folio(Solicitud solicitud) {
        return solicitud
                .parametro("folio")
                .orElseThrow(() -> Problema.campo("folio", "Elija un servicio de la lista.", null));
    }
}
