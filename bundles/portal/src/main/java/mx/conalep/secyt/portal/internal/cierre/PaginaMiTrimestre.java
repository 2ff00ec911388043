package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** All that a plantel or CAST has before it, and the one act that closes its quarter. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/mi-trimestre")
public final class PaginaMiTrimestre extends PaginaPeriodica {

    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Cierre cierre;
    private final transient Periodos periodos;
    private final transient Copiado copiado;
    private final transient Adjuntador adjuntador;

    @Activate
    public PaginaMiTrimestre(
            @Reference Marco marco,
            @Reference Unidades unidades,
            @Reference Cierre cierre,
            @Reference Periodos periodos,
            @Reference Copiado copiado,
            @Reference Adjuntador adjuntador) {
        super(
                marco,
                unidades,
                "/mi-trimestre",
                "Mi trimestre",
                "Todo lo pendiente en una lista; al terminar, un solo acto libera el trimestre y emite su cédula.",
                Map.of(
                        "cerrar", "Se cerró el trimestre; su cédula está abajo, lista para firma.",
                        "sin-movimiento", "Se declaró el mes sin movimiento.",
                        "copiar", "Se capturó la copia; revísela y repórtela.",
                        "firmar", "Se adjuntó la cédula firmada."));
        this.cierre = cierre;
        this.periodos = periodos;
        this.copiado = copiado;
        this.adjuntador = adjuntador;
    }

    @Override
    boolean deUna() {
        return true;
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        MiTrimestre t = cierre.leer(solicitud.identidad(), lugar.unidad(), lugar.ejercicio(), lugar.trimestre());
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(SeccionesTrimestre.pendientes(t, lugar));
        copiado.seccion(solicitud, lugar).ifPresent(secciones::add);
        secciones.add(SeccionesTrimestre.cifras(t));
        secciones.add(SeccionesTrimestre.cierre(t, lugar));
        return secciones;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        switch (accion) {
            case "sin-movimiento" -> declarar(solicitud, lugar);
            case "copiar" -> copiado.copiar(solicitud);
            case "firmar" -> firmar(solicitud, lugar);
            case "cerrar" -> cerrar(solicitud, lugar);
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private void declarar(Solicitud solicitud, Lugar lugar) {
        periodos.declararSinMovimiento(
                solicitud.identidad(),
                new PeticionPeriodo(
                        lugar.unidad(),
                        lugar.ejercicio(),
                        solicitud.entero("mes").orElse(null),
                        null,
                        Lugar.linea(solicitud, "lineaDeclarada"),
                        null));
    }

    private void firmar(Solicitud solicitud, Lugar lugar) {
        long id = adjuntador
                .deCampo(solicitud, "archivo", lugar.unidad())
                .orElseThrow(() -> Problema.campo("archivo", "Elija el PDF de la cédula firmada.", null));
        cierre.firmar(solicitud.identidad(), solicitud.parametro("folio").orElse(""), id);
    }

    private void cerrar(Solicitud solicitud, Lugar lugar) {
        Map<String, @Nullable String> justificaciones = new HashMap<>();
        solicitud.nombres().stream()
                .filter(n -> n.startsWith(SeccionesTrimestre.JUSTIFICACION))
                .forEach(n -> justificaciones.put(
                        n.substring(SeccionesTrimestre.JUSTIFICACION.length()),
                        solicitud.parametro(n).orElse(null)));
        cierre.cerrar(
                solicitud.identidad(),
                new Cierre.Peticion(lugar.unidad(), lugar.ejercicio(), lugar.trimestre(), justificaciones));
    }
}
