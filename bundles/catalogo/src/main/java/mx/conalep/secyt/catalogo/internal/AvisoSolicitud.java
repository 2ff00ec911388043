package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.trabajos.Aviso;
import org.jspecify.annotations.Nullable;

/** Tells whoever has to act next, or who asked, how a request stands. */
final class AvisoSolicitud {

    private AvisoSolicitud() {}

    static Aviso de(Solicitud s, String accion, @Nullable String texto, Unidades unidades) {
        String cosa = "la solicitud " + s.id() + " («" + s.nombre() + "»)";
        return new Aviso(
                "solicitud-" + s.id() + "-" + s.version() + "-" + accion,
                "solicitud." + accion,
                destino(s, unidades),
                "Se " + participio(accion) + " " + cosa,
                "Unidad " + s.unidad() + ", por " + (s.resolvio() == null ? s.solicito() : s.resolvio()) + "."
                        + (texto == null ? "" : " " + texto)
                        + (s.resultado() == null ? "" : " Quedó como " + s.resultado() + "."),
                "/solicitudes/una?id=" + s.id());
    }

    private static String destino(Solicitud s, Unidades unidades) {
        List<String> rama = unidades.buscar(s.unidad()).map(Unidad::ascendencia).orElse(List.of(s.unidad()));
        return switch (s.estado()) {
            case PROPUESTA -> rama.get(Math.max(0, rama.size() - 2));
            case PENDIENTE -> Unidad.NACIONAL;
            default -> s.unidad();
        };
    }

    private static String participio(String accion) {
        return switch (accion) {
            case "solicitar" -> "presentó";
            case "avalar" -> "avaló";
            case "preguntar" -> "pidió ampliar";
            case "ampliar" -> "amplió";
            case "aceptar" -> "aceptó";
            default -> "rechazó";
        };
    }
}
