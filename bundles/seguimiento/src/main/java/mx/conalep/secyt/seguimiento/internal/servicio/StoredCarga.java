package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.Contador;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads services: all of it in JDBC batches. */
@Component(service = {CargaServicios.class, StoredCarga.class})
public final class StoredCarga implements CargaServicios {

    private static final int MAXIMO = 1_000;

    private final Revisor revisor;
    private final CountedWriting escritura;
    private final Bitacora bitacora;
    private final Editor editor;

    @Activate
    public StoredCarga(@Reference Revisor revisor, @Reference CountedWriting escritura, @Reference Bitacora bitacora) {
        this.revisor = revisor;
        this.escritura = escritura;
        this.bitacora = bitacora;
        editor = new Editor(bitacora);
    }

    @Override
    public Resultado cargar(Identidad quien, List<Captura> capturas, EstadoServicio estado, boolean demostracion) {
        if (capturas.size() > MAXIMO) {
            throw new IllegalArgumentException("At most " + MAXIMO + " at once");
        }
        if ((estado != EstadoServicio.CAPTURADO || demostracion) && !quien.total()) {
            throw Problema.prohibido("solo-sistema", "Sólo el propio sistema carga servicios que no sean capturados.");
        }
        List<Revisado> correctos = new ArrayList<>();
        List<Rechazo> rechazos = new ArrayList<>();
        for (int i = 0; i < capturas.size(); i++) {
            revisar(quien, capturas.get(i), i, correctos, rechazos);
        }
        return new Resultado(escritura.write(quien, s -> cargar(s, correctos, estado, demostracion)), rechazos);
    }

    /** One capture, within the scope of the caller and with nothing wrong; nothing is stored. */
    public Revisado revisar(Identidad quien, Captura captura) {
        revisor.unidad(captura).ifPresent(u -> quien.exigir("capturar", u, Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL));
        return revisor.revisar(captura, null);
    }

    /** The same of a service of a former year that is not open. */
    public Revisado revisarHistorico(Identidad quien, Captura captura) {
        revisor.unidad(captura).ifPresent(u -> quien.exigir("capturar", u, Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL));
        return revisor.revisarHistorico(captura);
    }

    /**
     * Stores what was reviewed, new records as captured, in one transaction with what the caller has to do in it; tells the
     * folios of the new ones.
     */
    public List<String> guardar(Identidad quien, List<Revisado> nuevos, List<Editado> ediciones) {
        return escritura.write(quien, s -> {
            Saldos saldos = new Saldos();
            revisor.usar(s, ediciones.stream().map(Editado::despues).toList());
            for (Editado edicion : ediciones) {
                editor.editar(s, edicion.folio(), edicion.version(), edicion.despues(), saldos);
            }
            List<String> folios = insertar(s, nuevos, EstadoServicio.CAPTURADO, false, saldos);
            Contador.aplicar(s, saldos);
            return folios;
        });
    }

    private void revisar(
            Identidad quien, Captura captura, int indice, List<Revisado> correctos, List<Rechazo> rechazos) {
        try {
            correctos.add(revisar(quien, captura));
        } catch (Problema problema) {
            rechazos.add(new Rechazo(indice, errores(problema)));
        }
    }

    /** What a refusal tells, field by field. */
    public static List<ErrorCampo> errores(Problema problema) {
        return problema.errores().isEmpty()
                ? List.of(new ErrorCampo("unidad", String.valueOf(problema.getMessage()), null))
                : problema.errores();
    }

    private List<String> cargar(
            TxSession session, List<Revisado> correctos, EstadoServicio estado, boolean demostracion)
            throws SQLException {
        Saldos saldos = new Saldos();
        List<String> folios = insertar(session, correctos, estado, demostracion, saldos);
        Contador.aplicar(session, saldos);
        return folios;
    }

    private List<String> insertar(
            TxSession session, List<Revisado> correctos, EstadoServicio estado, boolean demostracion, Saldos saldos)
            throws SQLException {
        if (correctos.isEmpty()) {
            return List.of();
        }
        revisor.usar(session, correctos);
        List<Nuevo> nuevos = nuevos(session, correctos, estado, demostracion);
        ServicioRows.insert(session, nuevos);
        for (Nuevo nuevo : nuevos) {
            JustificacionRows.insert(session, nuevo.id(), 1, nuevo.revisado().justificados());
        }
        List<String> folios = nuevos.stream().map(Nuevo::folio).toList();
        String ultimo = folios.get(folios.size() - 1);
        bitacora.anotar(
                session, "cargar", "servicio", folios.get(0), Map.of("servicios", folios.size(), "hasta", ultimo));
        contar(session, nuevos, estado, saldos);
        return folios;
    }

    private static List<Nuevo> nuevos(
            TxSession session, List<Revisado> correctos, EstadoServicio estado, boolean demostracion)
            throws SQLException {
        long[] ids = SequenceIds.next(session, "servicio_seq", correctos.size());
        List<Nuevo> nuevos = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            nuevos.add(Nuevo.de(ids[i], correctos.get(i), estado, session.actor(), session.now(), demostracion));
        }
        return nuevos;
    }

    private static void contar(TxSession session, List<Nuevo> nuevos, EstadoServicio estado, Saldos saldos)
            throws SQLException {
        Map<Long, List<Aporte>> aportes = new LinkedHashMap<>();
        Map<Long, Paso> pasos = new LinkedHashMap<>();
        for (Nuevo nuevo : nuevos) {
            List<Aporte> suyos = nuevo.revisado().aportes();
            ClavePeriodo periodo = nuevo.revisado().periodo();
            aportes.put(nuevo.id(), suyos);
            saldos.sumar(periodo, estado, 1, AporteRows.porIndicador(suyos));
            if (nuevo.demostracion()) {
                saldos.conDemostracion(periodo);
            }
            if (estado != EstadoServicio.CAPTURADO) {
                pasos.put(nuevo.id(), PasoRows.cargado(session, estado));
            }
        }
        AporteRows.insert(session.jdbc(), aportes);
        if (!pasos.isEmpty()) {
            PasoRows.insert(session.jdbc(), pasos);
        }
    }
}
