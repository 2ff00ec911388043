package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.PeriodoRows;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What locks a service: first its period, then the chain. */
@Component
public final class StoredBloqueos implements Bloqueos {

    private final Tx tx;
    private final ServicioRepository repository;

    @Activate
    public StoredBloqueos(@Reference Tx tx, @Reference ServicioRepository repository) {
        this.tx = tx;
        this.repository = repository;
    }

    @Override
    public Optional<Bloqueo> de(Identidad quien, String folio) {
        Servicio servicio = repository.visible(quien, folio);
        return tx.read(s -> leer(s, servicio));
    }

    private static Optional<Bloqueo> leer(TxSession session, Servicio servicio) throws SQLException {
        ClavePeriodo clave = ClavePeriodo.de(servicio);
        Optional<Bloqueo> periodo = PeriodoRows.bloqueo(session.jdbc(), clave);
        if (periodo.isPresent() || editable(servicio)) {
            return periodo;
        }
        List<Paso> pasos = PasoRows.read(
                session.jdbc(),
                ServicioRepository.exigir(session, servicio.folio()).id());
        return Optional.of(cadena(servicio, pasos));
    }

    private static boolean editable(Servicio servicio) {
        Devolucion devolucion = servicio.devolucion();
        return devolucion == null
                ? servicio.estado() == EstadoServicio.CAPTURADO
                : devolucion.campos().isEmpty() && !vencida(devolucion);
    }

    private static boolean vencida(Devolucion devolucion) {
        return LocalDate.now(Cerrado.MEXICO).isAfter(devolucion.hasta());
    }

    private static Bloqueo cadena(Servicio servicio, List<Paso> pasos) {
        Paso ultimo = pasos.isEmpty() ? null : pasos.get(pasos.size() - 1);
        String quien = ultimo == null ? servicio.capturadoPor() : ultimo.cuenta();
        Devolucion devolucion = servicio.devolucion();
        return new Bloqueo(
                regla(devolucion),
                ultimo == null ? servicio.capturadoEn() : ultimo.momento(),
                quien,
                devolucion == null || vencida(devolucion) ? null : devolucion.hasta(),
                pedir(servicio, devolucion));
    }

    private static String regla(@Nullable Devolucion devolucion) {
        if (devolucion == null) {
            return "ciclo";
        }
        return vencida(devolucion) ? "plazo-vencido" : "devolucion";
    }

    private static String pedir(Servicio servicio, @Nullable Devolucion devolucion) {
        if (devolucion != null && !vencida(devolucion)) {
            return "Sólo se corrige lo que se devolvió: " + String.join(", ", devolucion.campos())
                    + "; para otro campo pida que se lo devuelvan de nuevo (POST /servicios/{folio}/devolver).";
        }
        return "El servicio está " + servicio.estado().clave() + "; pida que se lo devuelvan a "
                + Ciclo.nombres(Ciclo.quienesDevuelven(servicio.estado(), servicio.linea()))
                + " (POST /servicios/{folio}/devolver).";
    }
}
