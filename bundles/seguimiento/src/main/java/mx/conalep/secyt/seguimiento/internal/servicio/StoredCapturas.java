package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Captures and edits: the record through JPA, contributions and totals over JDBC, totals last. */
@Component(service = {Capturas.class, StoredCapturas.class})
public final class StoredCapturas implements Capturas {

    private final Revisor revisor;
    private final CountedWriting escritura;
    private final ServicioRepository repository;
    private final Bitacora bitacora;
    private final Editor editor;

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
        editor = new Editor(bitacora);
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
        revisor.usar(session, List.of(revisado));
        Saldos saldos = new Saldos();
        ServicioEntity servicio = editor.editar(session, folio, version, revisado, saldos);
        Contador.aplicar(session, saldos);
        return JustificacionRows.completo(session, servicio);
    }

    /**
     * Reviews an edition without storing it, as {@link #editar} does.
     *
     * @param actual the record as the caller sees it
     * @return null when it changes nothing
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong, fields that may not be edited now among them
     */
    public @Nullable Editado revisar(Identidad quien, Servicio actual, Captura captura) {
        Rol[] editores = Ciclo.quienesEditan(actual.estado());
        quien.exigir("editar", repository.unidad(actual), editores);
        exigir(quien, captura, editores);
        Revisado revisado = revisor.revisar(captura, actual);
        Set<String> cambios = Cambios.entre(actual, revisado);
        Validacion validacion = new Validacion();
        cambios.forEach(campo -> exigirEditable(actual, campo, validacion));
        validacion.terminar();
        ClavePeriodo antes = ClavePeriodo.de(actual);
        return cambios.isEmpty() ? null : new Editado(actual.folio(), actual.version(), antes, revisado);
    }

    private static void exigirEditable(Servicio actual, String campo, Validacion validacion) {
        try {
            LocalDate hoy = LocalDate.now(Cerrado.MEXICO);
            Ciclo.exigirEditable(actual.estado(), actual.devolucion(), Set.of(campo), hoy);
        } catch (Problema problema) {
            validacion.exigir(false, campo, String.valueOf(problema.getMessage()), null);
        }
    }

    /** Records that the caller may see, by folio. */
    public Map<String, Servicio> visibles(Identidad quien, Collection<String> folios) {
        return repository.visibles(quien, folios);
    }

    private static Saldos conDemostracion(Saldos saldos, ServicioEntity servicio) {
        return servicio.demostracion() ? saldos.conDemostracion(servicio.periodo()) : saldos;
    }

    private static Map<String, Object> detalle(ServicioEntity servicio, Revisado revisado) {
        String tipo = revisado.propuesto().tipo();
        return revisado.justificados().isEmpty()
                ? Map.of("periodo", servicio.periodo().texto(), "tipo", tipo)
                : Map.of("periodo", servicio.periodo().texto(), "tipo", tipo, "avisos", Editor.avisos(revisado));
    }
}
