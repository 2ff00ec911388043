package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Correos.Preferencia;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One's own account: posts, mail, password. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/mi-cuenta")
public final class PaginaMiCuenta extends Pagina {

    private static final List<Opcion> CLASES = List.of(
            new Opcion("oficio", "Oficios: recibidos y respuestas vencidas"),
            new Opcion("servicio", "Servicios devueltos y escalados"),
            new Opcion("periodo", "Periodos: cierres y reaperturas"),
            new Opcion("meta", "Metas observadas"),
            new Opcion("metas", "Metas solicitadas"),
            new Opcion("complemento", "Complementos apagados"));

    private final transient Correos correos;
    private final transient Cuentas cuentas;
    private final transient Autenticador autenticador;

    /** Of these. */
    @Activate
    public PaginaMiCuenta(
            @Reference Marco marco,
            @Reference Correos correos,
            @Reference Cuentas cuentas,
            @Reference Autenticador autenticador) {
        super(marco);
        this.correos = correos;
        this.cuentas = cuentas;
        this.autenticador = autenticador;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(200, solicitud, correo(correos.leer(solicitud.identidad())), contrasena());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return solicitud.parametro("accion").orElse("").equals("contrasena")
                ? cambiarContrasena(solicitud)
                : cambiarCorreo(solicitud);
    }

    private Respuesta cambiarCorreo(Solicitud solicitud) {
        Set<String> silenciados =
                new HashSet<>(CLASES.stream().map(Opcion::valor).toList());
        silenciados.removeAll(solicitud.parametros("clases"));
        Preferencia pedida = new Preferencia(solicitud.parametro("correo").orElse(null), silenciados);
        try {
            correos.cambiar(solicitud.identidad(), pedida);
            return Redireccion.a("/mi-cuenta?hecho=correo");
        } catch (Problema e) {
            return vista(e.estado(), solicitud, correo(pedida).con(e), contrasena());
        }
    }

    /** Ends all sessions of the account, this one too. */
    private Respuesta cambiarContrasena(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        try {
            exigirIguales(solicitud);
            exigirActual(quien, solicitud.literal("anterior"));
            cuentas.cambiarContrasena(quien, quien.cuenta(), solicitud.literal("contrasena"));
            return Redireccion.a("/entrar");
        } catch (Problema e) {
            return vista(
                    e.estado(),
                    solicitud,
                    correo(correos.leer(quien)),
                    contrasena().con(e));
        }
    }

    private static void exigirIguales(Solicitud solicitud) {
        if (!solicitud.literal("contrasena").equals(solicitud.literal("repetida"))) {
            throw Problema.campo("repetida", "No es igual a la nueva; escríbala otra vez.", null);
        }
    }

    private void exigirActual(Identidad quien, String anterior) {
        try {
            autenticador.autenticar(quien.cuenta(), anterior);
        } catch (Problema e) {
            throw e.estado() == 401
                    ? Problema.campo("anterior", "Esa no es su contraseña actual; escríbala de nuevo.", null)
                    : e;
        }
    }

    private Vista vista(int estado, Solicitud solicitud, Formulario correo, Formulario contrasena) {
        Identidad quien = solicitud.identidad();
        return new Vista(
                estado,
                "mi-cuenta",
                "Mi cuenta",
                Map.of(
                        "cuenta",
                        cuentas.leer(quien, quien.cuenta()),
                        "correo",
                        correo,
                        "contrasena",
                        contrasena,
                        "guardado",
                        solicitud.parametro("hecho").orElse("")));
    }

    private static Formulario correo(Preferencia p) {
        List<String> quiere = CLASES.stream()
                .map(Opcion::valor)
                .filter(c -> !p.silenciados().contains(c))
                .toList();
        String direccion = p.correo();
        return Formulario.de(
                Entrada.texto("correo", "Correo electrónico")
                        .conAyuda("Déjelo vacío para no recibir avisos por correo; en el portal se ven siempre.")
                        .conValor(direccion == null ? "" : direccion),
                Entrada.de(Clase.CASILLAS, "clases", "Avisos que quiere por correo")
                        .conOpciones(CLASES)
                        .conValores(quiere));
    }

    private static Formulario contrasena() {
        return Formulario.de(
                Entrada.oculta("accion", "contrasena"),
                Entrada.de(Clase.SECRETO, "anterior", "Contraseña actual").obligatoria(),
                Entrada.de(Clase.SECRETO, "contrasena", "Contraseña nueva")
                        .conAyuda("De 10 a 200 letras, cifras o signos.")
                        .obligatoria(),
                Entrada.de(Clase.SECRETO, "repetida", "Repita la contraseña nueva")
                        .obligatoria());
    }
}
