package mx.conalep.secyt.portal.internal.cuentas;

import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.FusionesCuenta;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One account: its posts; to give and end them, to suspend it, to set a password. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/cuentas/una")
public final class PaginaCuenta extends Pagina {

    private static final Map<String, String> HECHOS = Map.of(
            "crear", "La cuenta quedó creada. Entregue la contraseña en persona.",
            "nombrar", "Se asignó el puesto.",
            "relevar", "Se fijó el último día del puesto.",
            "suspender", "La cuenta ya no puede entrar; sus sesiones se cerraron.",
            "activar", "La cuenta puede entrar de nuevo.",
            "contrasena", "La contraseña cambió y sus sesiones se cerraron.",
            "fusionar", "La cuenta quedó cerrada y sus puestos pasaron a la otra. Lo que hizo sigue a su nombre.");

    private static final Formulario FUSION = Formulario.de(
            Entrada.texto("en", "Cuenta que se queda").obligatoria(),
            Entrada.texto("motivo", "Motivo").obligatoria().con("maxlength", "500"));

    private final transient Cuentas cuentas;
    private final transient FusionesCuenta fusiones;
    private final transient Fichero fichero;

    /** Shows and changes these. */
    @Activate
    public PaginaCuenta(
            @Reference Marco marco,
            @Reference Cuentas cuentas,
            @Reference FusionesCuenta fusiones,
            @Reference Fichero fichero) {
        super(marco);
        this.cuentas = cuentas;
        this.fusiones = fusiones;
        this.fichero = fichero;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, Optional.empty());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        String cuenta = clave(solicitud);
        try {
            hacer(solicitud, accion, cuenta);
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(solicitud, Optional.of(e));
        }
        return Redireccion.a(Direccion.de("/cuentas/una")
                .con("cuenta", cuenta)
                .con("hecho", accion)
                .toString());
    }

    private void hacer(Solicitud s, String accion, String cuenta) {
        Identidad quien = s.identidad();
        switch (accion) {
            case "nombrar" -> cuentas.nombrar(quien, cuenta, fichero.nombramiento(s));
            case "relevar" -> relevar(s, quien, cuenta);
            case "suspender" -> cuentas.activar(quien, cuenta, false);
            case "activar" -> cuentas.activar(quien, cuenta, true);
            case "contrasena" -> cuentas.cambiarContrasena(quien, cuenta, s.literal("contrasena"));
            case "fusionar" ->
                fusiones.fusionar(
                        quien,
                        cuenta,
                        s.parametro("en").orElse(""),
                        s.parametro("motivo").orElse(""));
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    /** A post travels as role and unit. */
    private void relevar(Solicitud s, Identidad quien, String cuenta) {
        String[] partes = s.parametro("puesto").orElse("").split(" ", 2);
        Rol rol = Arrays.stream(Rol.values())
                .filter(r -> r.name().equals(partes[0]))
                .findFirst()
                .orElseThrow(() -> Problema.campo("puesto", "Elija el puesto.", null));
        LocalDate hasta = s.fecha("ultimo").orElseThrow(() -> Problema.campo("ultimo", "Elija el último día.", null));
        cuentas.relevar(quien, cuenta, rol, partes.length > 1 ? partes[1] : "", hasta);
    }

    private Vista vista(Solicitud solicitud, Optional<Problema> rechazo) {
        Identidad quien = solicitud.identidad();
        Cuenta cuenta = cuentas.leer(quien, clave(solicitud));
        String accion = solicitud.parametro("accion").orElse("");
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("c", cuenta);
        modelo.put("propia", cuenta.cuenta().equals(quien.cuenta()));
        modelo.put("administra", Fichero.administra(quien));
        modelo.put("puestos", puestos(cuenta));
        modelo.put(
                "nombrar",
                forma(Formulario.de(fichero.delPuesto(quien)), solicitud, accion.equals("nombrar"), rechazo));
        modelo.put("relevar", forma(relevar(cuenta), solicitud, accion.equals("relevar"), rechazo));
        modelo.put("contrasena", forma(contrasena(cuenta), solicitud, accion.equals("contrasena"), rechazo));
        modelo.put("fusionar", forma(FUSION, solicitud, accion.equals("fusionar"), rechazo));
        modelo.put("errores", rechazo.map(Formulario::errores).orElse(List.<ErrorCampo>of()));
        modelo.put("csrf", solicitud.visita().map(Visita::csrf).orElse(""));
        modelo.put("hecho", HECHOS.getOrDefault(solicitud.parametro("hecho").orElse(""), ""));
        return new Vista(rechazo.map(Problema::estado).orElse(200), "cuenta", "Cuenta " + cuenta.cuenta(), modelo);
    }

    private static Formulario forma(Formulario forma, Solicitud s, boolean suya, Optional<Problema> rechazo) {
        return suya && rechazo.isPresent() ? forma.llenado(s).con(rechazo.get()) : forma;
    }

    private Tabla puestos(Cuenta cuenta) {
        List<Columna> columnas = List.of(
                Columna.de("Puesto"),
                Columna.de("Unidad"),
                Columna.de("Calidad"),
                Columna.de("Desde"),
                Columna.de("Hasta"),
                Columna.de("Estado"));
        return Tabla.de(
                "puestos",
                "Puestos, también los pasados y los futuros",
                columnas,
                cuenta.nombramientos().stream().map(fichero::puesto).toList());
    }

    private Formulario relevar(Cuenta cuenta) {
        List<Opcion> duran = cuenta.nombramientos().stream()
                .filter(n -> !n.termina(fichero.hoy()))
                .map(PaginaCuenta::opcion)
                .distinct()
                .toList();
        return Formulario.de(
                Entrada.lista("puesto", "Puesto que termina", duran).obligatoria(),
                Entrada.de(Clase.FECHA, "ultimo", "Último día").obligatoria().conValor(fichero.hoy()));
    }

    private static Opcion opcion(Nombramiento n) {
        return new Opcion(n.rol().name() + " " + n.unidad(), Roles.nombre(n.rol()) + " en " + n.unidad());
    }

    /** With the name of the account, which password managers look for. */
    private static Formulario contrasena(Cuenta cuenta) {
        Entrada nombre = Entrada.texto("cuenta", "Cuenta")
                .obligatoria()
                .conValor(cuenta.cuenta())
                .con("readonly", "readonly")
                .con("autocomplete", "username");
        return Formulario.de(
                nombre,
                Entrada.de(Clase.SECRETO, "contrasena", "Contraseña nueva")
                        .obligatoria()
                        .conAyuda("De 10 a 200 caracteres; cierra todas las sesiones de la cuenta.")
                        .con("autocomplete", "new-password"));
    }

    private static String clave(Solicitud solicitud) {
        return solicitud
                .parametro("cuenta")
                .orElseThrow(() -> Problema.campo("cuenta", "Elija una cuenta de la lista.", null));
    }
}
