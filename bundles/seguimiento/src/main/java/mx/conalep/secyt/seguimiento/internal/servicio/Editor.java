package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;

/** Stores editions; what moves in periods and totals goes to a balance, which the caller applies last. */
final class Editor {

    private final Bitacora bitacora;

    Editor(Bitacora bitacora) {
        this.bitacora = bitacora;
    }

    private record Edicion(Servicio antes, Revisado despues, Set<String> cambios) {}

    /**
     * Stores an edition; one that changes nothing writes nothing.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when the record moved on, 409 when it may not be edited now
     */
    ServicioEntity editar(TxSession session, String folio, int version, Revisado revisado, Saldos saldos)
            throws SQLException {
        ServicioEntity servicio = ServicioRepository.exigir(session, folio);
        IfMatch.comparar(version, servicio.version());
        Servicio antes = JustificacionRows.completo(session, servicio);
        Set<String> cambios = Cambios.entre(antes, revisado);
        LocalDate hoy = LocalDate.ofInstant(session.now(), Cerrado.MEXICO);
        Ciclo.exigirEditable(servicio.estado(), servicio.devolucion(), cambios, hoy);
        if (!cambios.isEmpty()) {
            cambiar(session, servicio, new Edicion(antes, revisado, cambios), saldos);
        }
        return servicio;
    }

    private void cambiar(TxSession session, ServicioEntity servicio, Edicion edicion, Saldos saldos)
            throws SQLException {
        Revisado revisado = edicion.despues();
        ClavePeriodo antes = servicio.periodo();
        EstadoServicio estado = servicio.estado();
        servicio.capturar(revisado);
        session.em().lock(servicio, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Connection connection = session.jdbc();
        Map<String, BigDecimal> quitados = AporteRows.read(connection, servicio.id());
        AporteRows.replace(connection, servicio.id(), revisado.aportes());
        JustificacionRows.cambiar(session, servicio, edicion.antes().justificaciones(), revisado.justificados());
        PasoDetalle detalle = new PasoDetalle(null, null, List.copyOf(edicion.cambios()));
        PasoRows.insert(connection, Map.of(servicio.id(), PasoRows.paso(session, "editar", estado, servicio, detalle)));
        bitacora.anotar(session, "editar", "servicio", servicio.folio(), detalle(edicion.cambios(), revisado));
        saldos.restar(antes, estado, 1, quitados)
                .sumar(servicio.periodo(), estado, 1, AporteRows.porIndicador(revisado.aportes()));
        if (servicio.demostracion()) {
            saldos.conDemostracion(servicio.periodo());
        }
    }

    private static Map<String, Object> detalle(Set<String> cambios, Revisado revisado) {
        String campos = String.join(",", cambios);
        return revisado.justificados().isEmpty()
                ? Map.of("campos", campos)
                : Map.of("campos", campos, "avisos", avisos(revisado));
    }

    /** The warnings that it explains. */
    static String avisos(Revisado revisado) {
        return revisado.justificados().stream().map(j -> j.aviso().ruta()).collect(Collectors.joining(","));
    }
}
