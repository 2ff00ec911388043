package mx.conalep.secyt.portal.internal.piezas;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** How pages that are made of sections are put together. */
public final class Lamina {

    private static final int CONFLICTO = 409;
    private static final int VENCIDA = 412;
    private static final int INVALIDO = 422;

    private Lamina() {}

    /**
     * A page.
     *
     * @param cabeza what stands first
     * @param filtro fields that choose what it lists; null without
     */
    public static Vista de(
            Solicitud solicitud,
            @Nullable Problema rechazo,
            Cabeza cabeza,
            @Nullable Formulario filtro,
            List<Seccion> secciones) {
        return new Vista(
                rechazo == null ? 200 : rechazo.estado(),
                "lamina",
                cabeza.titulo(),
                Map.of(
                        "subtitulo", cabeza.subtitulo(),
                        "camino", cabeza.camino(),
                        "acciones", cabeza.acciones(),
                        "logrado",
                                solicitud.parametro("hecho").map(Lamina::hecho).orElse(""),
                        "fallas", Forma.errores(solicitud, rechazo),
                        "filtrado", filtro == null ? List.of() : List.of(filtro),
                        "ruta_filtro", solicitud.http().getRequestURI(),
                        "secciones", secciones));
    }

    /**
     * What stands first in a page.
     *
     * @param acciones links to what can be done elsewhere
     */
    public record Cabeza(String titulo, String subtitulo, List<Enlace> camino, List<Enlace> acciones) {

        public static Cabeza de(String titulo, String subtitulo, Enlace... acciones) {
            return new Cabeza(titulo, subtitulo, List.of(), List.of(acciones));
        }

        public Cabeza bajo(Enlace... camino) {
            return new Cabeza(titulo, subtitulo, List.of(camino), acciones);
        }
    }

    /** Does something; a refusal that the person can mend comes back. */
    public static @Nullable Problema intentar(Runnable accion) {
        try {
            accion.run();
            return null;
        } catch (Problema rechazo) {
            return conRemedio(rechazo);
        }
    }

    /**
     * Does something and leads on; a refusal that the person can mend is shown where it was tried.
     *
     * @param despues where what was done is seen
     */
    public static Respuesta hacer(Runnable accion, Direccion despues, Function<Problema, Respuesta> otraVez) {
        Problema rechazo = intentar(accion);
        return rechazo == null ? Redireccion.a(despues.toString()) : otraVez.apply(rechazo);
    }

    /**
     * Makes something and leads to it; a refusal that the person can mend is shown where it was tried.
     *
     * @param accion returns where what was made is seen
     */
    public static Respuesta crear(Supplier<Direccion> accion, Function<Problema, Respuesta> otraVez) {
        try {
            return Redireccion.a(accion.get().con("hecho", "crear").toString());
        } catch (Problema rechazo) {
            return otraVez.apply(conRemedio(rechazo));
        }
    }

    private static Problema conRemedio(Problema rechazo) {
        if (rechazo.estado() == CONFLICTO || rechazo.estado() == VENCIDA || rechazo.estado() == INVALIDO) {
            return rechazo;
        }
        throw rechazo;
    }

    public static boolean tiene(Solicitud solicitud, Rol... roles) {
        return solicitud.visita().filter(v -> v.identidad().tiene(roles)).isPresent();
    }

    /** A section only for whoever has one of the roles. */
    public static List<Seccion> solo(Solicitud solicitud, Supplier<Seccion> seccion, Rol... roles) {
        return tiene(solicitud, roles) ? List.of(seccion.get()) : List.of();
    }

    /** The unit of his first post, to begin with. */
    public static String unidad(Identidad quien) {
        return quien.facultades().stream()
                .map(f -> f.unidad())
                .filter(u -> !u.equals("CONALEP"))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String hecho(String que) {
        return switch (que) {
            case "solicitar" -> "La solicitud quedó registrada.";
            case "contestar" -> "La respuesta quedó registrada y se avisó a la unidad.";
            case "crear" -> "Quedó registrado.";
            case "fusionar" -> "Se fusionaron: la clave anterior lleva ahora a la otra.";
            case "descartar" -> "Quedaron como distintas; ya no aparecen en la lista.";
            case "deshacer" -> "La fusión se deshizo.";
            case "retirar" -> "Quedó registrado el retiro.";
            case "carta" -> "Se guardó una versión nueva de la carta descriptiva.";
            case "emitir" -> "La edición quedó publicada.";
            case "guardar" -> "Se guardaron los cambios.";
            case "avanzar" -> "Quedó registrado; se avisó a quien corresponde.";
            case "acusar" -> "Quedó registrado su acuse de recibo.";
            default -> "";
        };
    }
}
