package mx.conalep.secyt.seguimiento.internal.periodo;

import mx.conalep.secyt.seguimiento.SolicitudReapertura;
import mx.conalep.secyt.trabajos.Aviso;

/** Notices about requests to reopen. */
final class AvisoReapertura {

    private static final String RUTA = "/periodos";

    private AvisoReapertura() {}

    static Aviso pedida(SolicitudReapertura s) {
        return new Aviso(
                "reapertura-" + s.id(),
                "periodo.reapertura-pedida",
                s.destino(),
                "Piden reabrir " + periodo(s),
                s.pedidaPor() + " pide reabrir " + periodo(s) + " por este motivo: «" + s.motivo()
                        + "». Acéptela o rechácela en Periodos.",
                RUTA);
    }

    static Aviso resuelta(SolicitudReapertura s) {
        boolean aceptada = s.estado() == SolicitudReapertura.Estado.ACEPTADA;
        String respuesta = s.respuesta() == null ? "" : " Le respondieron: «" + s.respuesta() + "».";
        return new Aviso(
                "reapertura-resuelta-" + s.id(),
                "periodo.reapertura-resuelta",
                s.unidad(),
                (aceptada ? "Se reabrió " : "No se reabrió ") + periodo(s),
                "La solicitud de reabrir " + periodo(s) + (aceptada ? " se aceptó." : " se rechazó.") + respuesta,
                RUTA);
    }

    private static String periodo(SolicitudReapertura s) {
        return "%d-%02d de %s, línea %s".formatted(s.ejercicio(), s.mes(), s.unidad(), s.linea());
    }
}
