package mx.conalep.secyt.portal.internal.complementos;

import jakarta.servlet.Servlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Ajustes.Cambio;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Habilitaciones.Decision;
import mx.conalep.secyt.extensiones.VidaComplementos;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PruebasFormato;
import mx.conalep.secyt.informes.PruebasFormato.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One plugin: its units, settings and trials. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/complementos/uno")
public final class PaginaComplemento extends Pagina {

    private static final Map<String, String> AVISOS = Map.of(
            "habilitar", "Quedó habilitado.",
            "deshabilitar", "Quedó deshabilitado; lo ya capturado se libera e informa igual.",
            "heredar", "Se retiró la decisión: valen las de arriba o la cabecera.",
            "ajustar", "Se guardaron los ajustes.",
            "probar", "Se hizo la prueba; su resultado está abajo.",
            "reintentar", "Se volvió a encender; si falla otra vez se apaga de inmediato.");

    private final transient Fichas fichas;
    private final transient Habilitaciones habilitaciones;
    private final transient Ajustes ajustes;
    private final transient PruebasFormato ensayos;
    private final transient VidaComplementos vida;

    /** Shows and does these. */
    @Activate
    public PaginaComplemento(
            @Reference Marco marco,
            @Reference Fichas fichas,
            @Reference Habilitaciones habilitaciones,
            @Reference Ajustes ajustes,
            @Reference PruebasFormato ensayos,
            @Reference VidaComplementos vida) {
        super(marco);
        this.fichas = fichas;
        this.habilitaciones = habilitaciones;
        this.ajustes = ajustes;
        this.ensayos = ensayos;
        this.vida = vida;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        String aviso = AVISOS.getOrDefault(solicitud.parametro("hecho").orElse(""), "");
        return vista(200, solicitud, List.of(), aviso);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        String bundle = bundle(solicitud);
        String unidad = solicitud.parametro("unidad").orElse("");
        try {
            hacer(solicitud, accion, bundle, unidad);
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 412 && e.estado() != 422) {
                throw e;
            }
            return vista(
                    e.estado(),
                    solicitud,
                    errores(e, solicitud.parametro("clave").orElse("")),
                    "");
        }
        return Redireccion.a("/complementos/uno?bundle=" + codificado(bundle) + "&unidad=" + codificado(unidad)
                + "&hecho=" + accion);
    }

    private void hacer(Solicitud solicitud, String accion, String bundle, String unidad) {
        Identidad quien = solicitud.identidad();
        OptionalInt version = solicitud.entero("version").map(OptionalInt::of).orElse(OptionalInt.empty());
        switch (accion) {
            case "habilitar", "deshabilitar" -> {
                Decision decision = new Decision(
                        accion.equals("habilitar"),
                        solicitud.parametro("motivo").orElse(null),
                        solicitud.parametro("omitirPrueba").isPresent());
                habilitaciones.decidir(quien, bundle, unidad, decision, version);
            }
            case "heredar" -> habilitaciones.retirar(quien, bundle, unidad, version);
            case "ajustar" -> ajustar(solicitud, bundle, unidad, version);
            case "reintentar" -> vida.reintentar(quien, bundle, unidad);
            case "probar" ->
                ensayos.probar(
                        quien,
                        bundle,
                        new Peticion(solicitud.parametro("formato").orElse(null), unidad, null, null, null));
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private void ajustar(Solicitud solicitud, String bundle, String unidad, OptionalInt version) {
        String clave = solicitud.parametro("clave").orElse("");
        String clase = solicitud.parametro("clase").orElse("");
        Identidad quien = solicitud.identidad();
        ajustes.leer(quien, bundle, unidad).contribuciones().stream()
                .filter(c -> c.clave().equals(clave) && c.clase().equals(clase))
                .findFirst()
                .ifPresent(c -> ajustes.guardar(
                        quien, bundle, unidad, new Cambio(clase, clave, Fichas.valores(solicitud, c)), version));
    }

    private Vista vista(int estado, Solicitud solicitud, List<ErrorCampo> errores, String aviso) {
        String bundle = bundle(solicitud);
        return new Vista(
                estado, "complemento", "Complemento " + bundle, fichas.detalle(solicitud, bundle, errores, aviso));
    }

    private static String bundle(Solicitud solicitud) {
        return solicitud
                .parametro("bundle")
                .orElseThrow(() -> Problema.campo("bundle", "Elija un complemento de la lista.", null));
    }

    /** Each under the id of its input. */
    private static List<ErrorCampo> errores(Problema e, String clave) {
        return e.errores().isEmpty()
                ? List.of(new ErrorCampo("unidades", String.valueOf(e.getMessage()), null))
                : e.errores().stream()
                        .map(x -> new ErrorCampo(entrada(x.campo(), clave), x.mensaje(), x.valor()))
                        .toList();
    }

    private static String entrada(String campo, String clave) {
        if (campo.startsWith("valores.")) {
            return clave + campo.substring("valores".length());
        }
        return campo.equals("unidad") ? "otra" : campo;
    }

    private static String codificado(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
