package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.Contador;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.PeriodoRows;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adjustments: the record and its totals move although the month is closed, and what moved is kept. */
@Component
public final class StoredAjustes implements Ajustes {

    private final Tx tx;
    private final CountedWriting escritura;
    private final Revisor revisor;
    private final ServicioRepository repository;
    private final Unidades unidades;
    private final Cortes cortes;
    private final Bitacora bitacora;

    @Activate
    public StoredAjustes(
            @Reference Tx tx,
            @Reference CountedWriting escritura,
            @Reference Revisor revisor,
            @Reference ServicioRepository repository,
            @Reference Unidades unidades,
            @Reference Cortes cortes,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.escritura = escritura;
        this.revisor = revisor;
        this.repository = repository;
        this.unidades = unidades;
        this.cortes = cortes;
        this.bitacora = bitacora;
    }

    @Override
    public Ajuste ajustar(Identidad quien, String folio, Ajuste.Peticion peticion, int version) {
        Servicio actual = repository.visible(quien, folio);
        quien.exigir("ajustar lo publicado", repository.unidad(actual), Peticiones.coordinacion(actual.linea()));
        Captura captura = revisar(peticion);
        Revisado revisado = revisor.revisar(captura, actual);
        exigirMismoPeriodo(actual, revisado);
        String causa = Objects.requireNonNull(peticion.causa()).strip();
        LocalDate edicion = cortes.fecha(actual.ejercicio(), actual.linea(), actual.mes(), PasoCorte.EDICION);
        Orden orden = new Orden(folio, version, causa, revisado, edicion);
        return escritura.write(quien, s -> ajustar(s, orden));
    }

    private record Orden(String folio, int version, String causa, Revisado revisado, LocalDate edicion) {}

    private static Captura revisar(Ajuste.Peticion peticion) {
        String causa = peticion.causa();
        new Validacion()
                .presente(causa, "causa")
                .presente(peticion.servicio(), "servicio")
                .exigir(
                        causa == null || causa.isBlank() || (causa.strip().length() >= 10 && causa.length() <= 500),
                        "causa",
                        "Explique la causa en 10 a 500 caracteres.",
                        null)
                .terminar();
        return Objects.requireNonNull(peticion.servicio());
    }

    private static void exigirMismoPeriodo(Servicio antes, Revisado despues) {
        boolean mismo = antes.unidad().equals(despues.periodo().unidad())
                && antes.linea() == despues.linea()
                && antes.ejercicio() == despues.periodo().ejercicio()
                && antes.mes() == despues.periodo().mes();
        new Validacion()
                .exigir(
                        mismo,
                        "servicio.fechaFin",
                        "Un ajuste cuenta en su propio mes: no cambie de unidad, de línea ni de mes.",
                        despues.fechaFin())
                .terminar();
    }

    private Ajuste ajustar(TxSession session, Orden orden) throws SQLException {
        ServicioEntity servicio = ServicioRepository.exigir(session, orden.folio());
        IfMatch.comparar(orden.version(), servicio.version());
        exigirPublicado(session, servicio, orden.edicion());
        Servicio antes = JustificacionRows.completo(session, servicio);
        Set<String> cambios = Cambios.entre(antes, orden.revisado());
        if (cambios.isEmpty()) {
            throw Problema.campo("servicio", "No cambia nada; envíe el servicio como debe quedar.", null);
        }
        return cambiar(session, servicio, antes, orden, cambios);
    }

    private static void exigirPublicado(TxSession session, ServicioEntity servicio, LocalDate edicion)
            throws SQLException {
        boolean pasada = LocalDate.ofInstant(session.now(), Cerrado.MEXICO).isAfter(edicion);
        if (!PeriodoRows.ajustable(session.jdbc(), servicio.periodo(), pasada)) {
            throw Problema.conflicto(
                    "no-publicado",
                    "El mes todavía se puede reabrir o está abierto: corrija el servicio por su camino normal"
                            + " (POST /reaperturas, POST /servicios/{folio}/devolver). El ajuste es para lo publicado.");
        }
    }

    private Ajuste cambiar(TxSession session, ServicioEntity servicio, Servicio antes, Orden orden, Set<String> cambios)
            throws SQLException {
        Revisado revisado = orden.revisado();
        servicio.capturar(revisado);
        session.em().lock(servicio, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Connection connection = session.jdbc();
        Map<String, BigDecimal> quitados = AporteRows.read(connection, servicio.id());
        Map<String, BigDecimal> puestos = AporteRows.porIndicador(revisado.aportes());
        AporteRows.replace(connection, servicio.id(), revisado.aportes());
        JustificacionRows.cambiar(session, servicio, antes.justificaciones(), revisado.justificados());
        PasoDetalle detalle = new PasoDetalle(orden.causa(), null, List.copyOf(cambios));
        PasoRows.insert(
                connection,
                Map.of(servicio.id(), PasoRows.paso(session, "ajustar", servicio.estado(), servicio, detalle)));
        Ajuste ajuste = ajuste(
                session,
                servicio,
                orden.causa(),
                Cambios.campos(antes, revisado, cambios),
                diferencias(quitados, puestos));
        AjusteRows.insert(session, servicio.id(), antes.entidad(), ajuste);
        bitacora.anotar(
                session,
                "ajustar",
                "servicio",
                servicio.folio(),
                Map.of("campos", String.join(",", cambios), "causa", orden.causa()));
        Contador.ajustar(
                session,
                new Saldos()
                        .restar(servicio.periodo(), servicio.estado(), 1, quitados)
                        .sumar(servicio.periodo(), servicio.estado(), 1, puestos));
        return ajuste;
    }

    private static Ajuste ajuste(
            TxSession session,
            ServicioEntity servicio,
            String causa,
            List<Ajuste.Campo> campos,
            Map<String, BigDecimal> diferencias) {
        return new Ajuste(
                UUID.randomUUID().toString(),
                servicio.folio(),
                servicio.version(),
                servicio.periodo().ejercicio(),
                servicio.periodo().mes(),
                servicio.periodo().linea(),
                servicio.periodo().unidad(),
                causa,
                session.actor(),
                session.now(),
                campos,
                diferencias,
                null);
    }

    private static Map<String, BigDecimal> diferencias(
            Map<String, BigDecimal> quitados, Map<String, BigDecimal> puestos) {
        Map<String, BigDecimal> diferencias = new HashMap<>(puestos);
        quitados.forEach((indicador, monto) -> diferencias.merge(indicador, monto.negate(), BigDecimal::add));
        diferencias.values().removeIf(monto -> monto.signum() == 0);
        return diferencias;
    }

    @Override
    public Pagina<Ajuste> listar(
            Identidad quien,
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            boolean pendientes,
            Paginacion paginacion) {
        Condiciones condiciones = new Condiciones().si(ejercicio, "ejercicio = ?");
        if (pendientes) {
            condiciones.y("edicion IS NULL");
        }
        Alcance.visible(quien, unidades, unidad).aplicar(condiciones, "");
        return tx.read(s ->
                Pagina.de(AjusteRows.count(s.jdbc(), condiciones), AjusteRows.list(s.jdbc(), condiciones, paginacion)));
    }
}
