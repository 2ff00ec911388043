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
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Capturas;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.Contador;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Captures and edits: the record through JPA, contributions and totals over JDBC, totals last. */
@Component
public final class StoredCapturas implements Capturas {

    private final Revisor revisor;
    private final CountedWriting escritura;
    private final ServicioRepository repository;
    private final Bitacora bitacora;

    @Activate
    public StoredCapturas(
            @Reference Revisor revisor,
            @Reference CountedWriting escritura,
            @Reference ServicioRepository repository,
            @Reference Bitacora bitacora) {
        this.revisor = revisor;
        this.escritura = escritura;
        this.repository = repository;
        this.bitacora = bitacora;
    }

    @Override
    public Servicio capturar(Identidad quien, Captura captura) {
        exigir(quien, captura, Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL);
        Revisado revisado = revisor.revisar(captura, null);
        return escritura.write(quien, s -> insertar(s, revisado));
    }

    @Override
    public Servicio editar(Identidad quien, String folio, int version, Captura captura) {
        Servicio actual = repository.visible(quien, folio);
        Rol[] editores = Ciclo.quienesEditan(actual.estado());
        quien.exigir("editar", repository.unidad(actual), editores);
        exigir(quien, captura, editores);
        Revisado revisado = revisor.revisar(captura, actual);
        return escritura.write(quien, s -> cambiar(s, folio, version, revisado));
    }

    private void exigir(Identidad quien, Captura captura, Rol... roles) {
        revisor.unidad(captura).ifPresent((Unidad unidad) -> quien.exigir("capturar", unidad, roles));
    }

    private Servicio insertar(TxSession session, Revisado revisado) throws SQLException {
        revisor.usar(session, List.of(revisado));
        ServicioEntity servicio = new ServicioEntity(revisado, session.actor(), session.now());
        session.em().persist(servicio);
        servicio.asignarFolio();
        Connection connection = session.jdbc();
        bitacora.anotar(session, "capturar", "servicio", servicio.folio(), detalle(servicio, revisado));
        Servicio guardado = servicio.toRecord(JustificacionRows.insert(session, servicio, revisado.justificados()));
        AporteRows.insert(connection, Map.of(servicio.id(), revisado.aportes()));
        Saldos saldos = new Saldos()
                .sumar(servicio.periodo(), EstadoServicio.CAPTURADO, 1, AporteRows.porIndicador(revisado.aportes()));
        Contador.aplicar(session, conDemostracion(saldos, servicio));
        return guardado;
    }

    private Servicio cambiar(TxSession session, String folio, int version, Revisado revisado) throws SQLException {
        ServicioEntity servicio = ServicioRepository.exigir(session, folio);
        IfMatch.comparar(version, servicio.version());
        Servicio antes = JustificacionRows.completo(session, servicio);
        Set<String> cambios = Cambios.entre(antes, revisado);
        LocalDate hoy = LocalDate.ofInstant(session.now(), Cerrado.MEXICO);
        Ciclo.exigirEditable(servicio.estado(), servicio.devolucion(), cambios, hoy);
        if (!cambios.isEmpty()) {
            cambiar(session, servicio, new Edicion(antes, revisado, cambios));
        }
        return JustificacionRows.completo(session, servicio);
    }

    private record Edicion(Servicio antes, Revisado despues, Set<String> cambios) {}

    private void cambiar(TxSession session, ServicioEntity servicio, Edicion edicion) throws SQLException {
        Revisado revisado = edicion.despues();
        revisor.usar(session, List.of(revisado));
        Set<String> cambios = edicion.cambios();
        ClavePeriodo antes = servicio.periodo();
        EstadoServicio estado = servicio.estado();
        servicio.capturar(revisado);
        session.em().lock(servicio, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Connection connection = session.jdbc();
        Map<String, BigDecimal> quitados = AporteRows.read(connection, servicio.id());
        AporteRows.replace(connection, servicio.id(), revisado.aportes());
        JustificacionRows.cambiar(session, servicio, edicion.antes().justificaciones(), revisado.justificados());
        PasoDetalle detalle = new PasoDetalle(null, null, List.copyOf(cambios));
        PasoRows.insert(connection, Map.of(servicio.id(), PasoRows.paso(session, "editar", estado, servicio, detalle)));
        bitacora.anotar(session, "editar", "servicio", servicio.folio(), detalle(cambios, revisado));
        Saldos saldos = new Saldos()
                .restar(antes, estado, 1, quitados)
                .sumar(servicio.periodo(), estado, 1, AporteRows.porIndicador(revisado.aportes()));
        Contador.aplicar(session, conDemostracion(saldos, servicio));
    }

    private static Saldos conDemostracion(Saldos saldos, ServicioEntity servicio) {
        return servicio.demostracion() ? saldos.conDemostracion(servicio.periodo()) : saldos;
    }

    private static Map<String, Object> detalle(Set<String> cambios, Revisado revisado) {
        String campos = String.join(",", cambios);
        return revisado.justificados().isEmpty()
                ? Map.of("campos", campos)
                : Map.of("campos", campos, "avisos", avisos(revisado));
    }

    private static Map<String, Object> detalle(ServicioEntity servicio, Revisado revisado) {
        String tipo = revisado.propuesto().tipo();
        return revisado.justificados().isEmpty()
                ? Map.of("periodo", servicio.periodo().texto(), "tipo", tipo)
                : Map.of("periodo", servicio.periodo().texto(), "tipo", tipo, "avisos", avisos(revisado));
    }

    private static String avisos(Revisado revisado) {
        return revisado.justificados().stream().map(j -> j.aviso().ruta()).collect(Collectors.joining(","));
    }
}
