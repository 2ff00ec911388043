package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.catalogo.Solicitud.Estado;
import mx.conalep.secyt.catalogo.Solicitud.Propuesta;
import mx.conalep.secyt.catalogo.Solicitud.Tipo;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Requests for courses, services, firms and accounts: all in scope, and a new one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/solicitudes")
public final class PaginaSolicitudes extends Pagina {

    static final List<Opcion> TIPOS = List.of(
            new Opcion("OFERTA", "Curso"),
            new Opcion("SERVICIO", "Servicio tecnológico"),
            new Opcion("FIRMA", "Empresa o persona"),
            new Opcion("CUENTA", "Cuenta de acceso"));
    static final List<Opcion> ESTADOS = List.of(
            new Opcion("PROPUESTA", "Espera a la unidad estatal"),
            new Opcion("PENDIENTE", "Espera a la coordinación"),
            new Opcion("AMPLIAR", "Faltan datos"),
            new Opcion("ACEPTADA", "Aceptada"),
            new Opcion("RECHAZADA", "Rechazada"));
    private static final List<String> DATOS =
            List.of("modalidad", "area", "claveSat", "rfc", "regimen", "cp", "tamano", "sector", "cuenta", "rol");
    private static final String RUTA = "/solicitudes";

    private final transient Solicitudes solicitudes;

    /** Shows these. */
    @Activate
    public PaginaSolicitudes(@Reference Marco marco, @Reference Solicitudes solicitudes) {
        super(marco);
        this.solicitudes = solicitudes;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> {
            Propuesta propuesta = propuesta(solicitud);
            if (Forma.valor(solicitud, "distinta").isEmpty()) {
                exigirDistinta(solicitudes.parecidas(solicitud.identidad(), propuesta));
            }
            solicitudes.solicitar(solicitud.identidad(), propuesta);
        });
        return rechazo == null ? Redireccion.a(RUTA + "?hecho=solicitar") : vista(solicitud, rechazo);
    }

    /** What looks like it is told once; who has looked says that it is another. */
    private static void exigirDistinta(List<String> parecidas) {
        if (!parecidas.isEmpty()) {
            throw Problema.invalido(parecidas.stream()
                    .map(p -> new ErrorCampo("distinta", "Parece que ya existe. " + p, null))
                    .toList());
        }
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(solicitud))));
        secciones.addAll(Lamina.solo(
                solicitud, () -> nueva(solicitud, rechazo), Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL));
        return Lamina.de(
                solicitud,
                rechazo,
                Lamina.Cabeza.de(
                        "Solicitudes de alta",
                        "Cursos, servicios, empresas y cuentas que piden las unidades; contesta la CSC o la CST."),
                Formulario.de(
                                Entrada.lista("tipo", "Qué se pide", TIPOS).deFiltro(),
                                Entrada.lista("estado", "Estado", ESTADOS).deFiltro(),
                                Entrada.texto("unidad", "Unidad").deFiltro())
                        .llenado(solicitud),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        Solicitudes.Filtro filtro = new Solicitudes.Filtro(
                s.parametro("tipo").map(Tipo::valueOf).orElse(null),
                s.parametro("estado").map(Estado::valueOf).orElse(null),
                s.parametro("unidad").orElse(null));
        var pagina = solicitudes.listar(s.identidad(), filtro, paginacion);
        return Tabla.de(
                        "lista",
                        "Solicitudes",
                        List.of(
                                Columna.de("Número"),
                                Columna.de("Qué se pide"),
                                Columna.de("Nombre"),
                                Columna.de("Unidad"),
                                Columna.de("Estado"),
                                Columna.numero("Días")),
                        pagina.elementos().stream().map(PaginaSolicitudes::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("No hay solicitudes", "Las que haga una unidad aparecen aquí con su respuesta."));
    }

    private static List<Celda> fila(mx.conalep.secyt.catalogo.Solicitud s) {
        return List.of(
                Celda.enlace("Solicitud " + s.id(), Direccion.de(RUTA + "/una").con("id", s.id())),
                Celda.de(PaginaCatalogo.texto(TIPOS, s.tipo().name())),
                Celda.de(s.nombre()),
                Celda.de(s.unidad()),
                estado(s.estado()),
                Celda.numero(s.dias()));
    }

    static Celda estado(Estado estado) {
        Tono tono = switch (estado) {
            case ACEPTADA -> Tono.BIEN;
            case RECHAZADA -> Tono.MAL;
            case AMPLIAR -> Tono.ATENCION;
            default -> Tono.CURSO;
        };
        return Celda.insignia(PaginaCatalogo.texto(ESTADOS, estado.name()), tono);
    }

    private static Propuesta propuesta(Solicitud s) {
        Map<String, String> datos = new LinkedHashMap<>();
        DATOS.forEach(campo -> Forma.valor(s, campo).ifPresent(v -> datos.put(campo, v)));
        return new Propuesta(
                Forma.valor(s, "tipo").orElse(null),
                Forma.valor(s, "unidad").orElse(null),
                Forma.valor(s, "linea").orElse(null),
                Forma.valor(s, "nombre").orElse(null),
                s.entero(Forma.de(s) + "-horas").orElse(null),
                Forma.valor(s, "justificacion").orElse(null),
                datos);
    }

    private static Seccion nueva(Solicitud s, @Nullable Problema rechazo) {
        return Seccion.de("nueva", "Pedir un alta", "Llene lo que corresponda a lo que pide; lo demás se deja vacío.")
                .con(Forma.de(
                        s,
                        rechazo,
                        "pedir",
                        Forma.abierta(RUTA, "Enviar solicitud"),
                        Entrada.lista("tipo", "Qué se pide", TIPOS).obligatoria(),
                        Entrada.lista("linea", "Línea", PaginaCatalogo.LINEAS).obligatoria(),
                        Entrada.texto("unidad", "Unidad").obligatoria().conValor(Lamina.unidad(s.identidad())),
                        Entrada.texto("nombre", "Nombre")
                                .obligatoria()
                                .conAyuda("Del curso o servicio, de la empresa, o de la persona que tendrá la cuenta."),
                        Entrada.de(Clase.AREA, "justificacion", "Justificación").obligatoria(),
                        Entrada.de(Clase.ENTERO, "horas", "Horas").conAyuda("De un curso o servicio."),
                        Entrada.lista("modalidad", "Modalidad", PaginaCatalogo.MODALIDADES),
                        Entrada.lista("area", "Área", PaginaCatalogo.AREAS).conAyuda("De un curso."),
                        Entrada.texto("rfc", "RFC").conAyuda("De una empresa o persona."),
                        Entrada.texto("cuenta", "Nombre de la cuenta").conAyuda("De una cuenta; por ejemplo m.perez."),
                        Entrada.lista(
                                "rol",
                                "Puesto de la cuenta",
                                List.of(new Opcion("CAPTURISTA", "Capturista"), new Opcion("DIRECTOR", "Director"))),
                        Entrada.de(Clase.CASILLA, "distinta", "Ya revisé las parecidas y es otra")));
    }
}
