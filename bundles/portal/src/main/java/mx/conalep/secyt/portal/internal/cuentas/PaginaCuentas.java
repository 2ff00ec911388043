package mx.conalep.secyt.portal.internal.cuentas;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The accounts within one's scope, and a new one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/cuentas")
public final class PaginaCuentas extends Pagina {

    private final transient Cuentas cuentas;
    private final transient Fichero fichero;
    private final transient UnidadesVisibles unidades;

    /** Shows and makes these. */
    @Activate
    public PaginaCuentas(
            @Reference Marco marco,
            @Reference Cuentas cuentas,
            @Reference Fichero fichero,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.cuentas = cuentas;
        this.fichero = fichero;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Fichero.exigirVer(quien);
        return vista(solicitud, 200, nueva(quien));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Fichero.exigirVer(quien);
        try {
            return creada(crear(solicitud, quien));
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(solicitud, e.estado(), nueva(quien).llenado(solicitud).con(e));
        }
    }

    private Cuenta crear(Solicitud s, Identidad quien) {
        return cuentas.crear(
                quien,
                s.parametro("cuenta").orElse(""),
                s.parametro("nombre").orElse(""),
                s.literal("contrasena"),
                List.of(fichero.nombramiento(s)));
    }

    private static Respuesta creada(Cuenta cuenta) {
        return Redireccion.a(Direccion.de("/cuentas/una")
                .con("cuenta", cuenta.cuenta())
                .con("hecho", "crear")
                .toString());
    }

    private Formulario nueva(Identidad quien) {
        List<Entrada> entradas = new ArrayList<>(List.of(
                Entrada.texto("cuenta", "Nombre de la cuenta")
                        .obligatoria()
                        .conAyuda("De 3 a 60: minúsculas, dígitos, punto, guion y guion bajo.")
                        .con("autocapitalize", "none"),
                Entrada.texto("nombre", "Nombre de la persona").obligatoria(),
                Entrada.de(Clase.SECRETO, "contrasena", "Contraseña inicial")
                        .obligatoria()
                        .conAyuda("De 10 a 200 caracteres; entréguela en persona.")
                        .con("autocomplete", "new-password")));
        entradas.addAll(fichero.delPuesto(quien));
        return Formulario.de(entradas);
    }

    private Vista vista(Solicitud solicitud, int estado, Formulario nueva) {
        Identidad quien = solicitud.identidad();
        return new Vista(
                estado,
                "cuentas",
                estado == 200 ? "Cuentas" : "Error: cuentas",
                Map.of(
                        "tabla", tabla(solicitud, quien),
                        "filtro", filtro(solicitud, quien),
                        "nueva", nueva,
                        "administra", Fichero.administra(quien),
                        "csrf", solicitud.visita().map(Visita::csrf).orElse("")));
    }

    private Formulario filtro(Solicitud s, Identidad quien) {
        List<Opcion> activa = List.of(new Opcion("true", "Activas"), new Opcion("false", "Suspendidas"));
        return Formulario.de(Stream.of(
                        Entrada.texto("texto", "Cuenta o persona"),
                        Entrada.lista("rol", "Puesto", Roles.opciones()),
                        Entrada.lista("unidad", "Unidad", unidades.todas(quien)),
                        Entrada.lista("activa", "Estado", activa))
                .map(Entrada::deFiltro)
                .map(e -> buscando(s) ? e.conValores(s.parametros(e.id())) : e)
                .toList());
    }

    private Tabla tabla(Solicitud solicitud, Identidad quien) {
        List<Cuenta> suyas = cuentas.listar(quien).stream()
                .filter(c -> !buscando(solicitud) || fichero.cumple(c, solicitud))
                .toList();
        Paginacion paginacion = Paginas.pedida(solicitud);
        mx.conalep.secyt.http.Pagina<Cuenta> pagina = mx.conalep.secyt.http.Pagina.de(suyas, paginacion);
        return Tabla.de(
                        "cuentas",
                        "Cuentas",
                        List.of(
                                Columna.de("Cuenta"),
                                Columna.de("Persona"),
                                Columna.de("Estado"),
                                Columna.de("Puestos de hoy")),
                        pagina.elementos().stream().map(fichero::fila).toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(new Vacio(
                        "Ninguna cuenta cumple lo elegido",
                        "Quite algún filtro, o cree la cuenta abajo.",
                        "/cuentas",
                        "Ver todas"));
    }

    /** The form of a new account has fields of the same names. */
    private static boolean buscando(Solicitud solicitud) {
        return solicitud.http().getMethod().equals("GET");
    }
}
