package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.TypedQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Contribucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Pendientes;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import mx.conalep.secyt.seguimiento.Turno;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads services. */
@Component
public final class StoredServicios implements Servicios {

    private static final int CONTADOS = 10_000;
    private static final Map<String, String> ORDENES = Map.of(
            "folio", "s.id",
            "fechaFin", "s.fechaFin",
            "unidad", "s.unidad",
            "horas", "s.horas",
            "cuota", "s.cuota");

    private final Tx tx;
    private final Unidades unidades;
    private final ServicioRepository repository;

    @Activate
    public StoredServicios(@Reference Tx tx, @Reference Unidades unidades, @Reference ServicioRepository repository) {
        this.tx = tx;
        this.unidades = unidades;
        this.repository = repository;
    }

    @Override
    public Servicio leer(Identidad quien, String folio) {
        return repository.visible(quien, folio);
    }

    @Override
    public List<Paso> pasos(Identidad quien, String folio) {
        Servicio servicio = repository.visible(quien, folio);
        return tx.read(s -> {
            List<Paso> pasos = new ArrayList<>();
            pasos.add(captura(servicio));
            pasos.addAll(
                    PasoRows.read(s.jdbc(), ServicioRepository.exigir(s, folio).id()));
            return pasos;
        });
    }

    @Override
    public List<Justificacion> justificaciones(Identidad quien, String folio) {
        repository.visible(quien, folio);
        return tx.read(s -> JustificacionRows.todas(
                s.jdbc(), ServicioRepository.exigir(s, folio).id()));
    }

    @Override
    public List<Contribucion> contribuciones(Identidad quien, String folio) {
        repository.visible(quien, folio);
        return tx.read(s ->
                AporteRows.detalle(s.jdbc(), ServicioRepository.exigir(s, folio).id()));
    }

    @Override
    public Turno turno(Identidad quien, Servicio servicio) {
        Unidad unidad = repository.unidad(servicio);
        LocalDate hoy = tx.read(s -> LocalDate.ofInstant(s.now(), Cerrado.MEXICO));
        return Ciclo.turno(servicio, hoy, roles -> quien.puede(unidad, roles));
    }

    @Override
    public Pendientes pendientes(Identidad quien, @Nullable Linea linea) {
        Condiciones condiciones = new Condiciones()
                .y("cerrado = FALSE")
                .si(Optional.ofNullable(linea).map(Enum::name).orElse(null), "linea = ?");
        Alcance.visible(quien, unidades, null).aplicar(condiciones, "");
        return tx.read(
                s -> PendientesRows.read(s.jdbc(), condiciones, LocalDate.ofInstant(s.now(), Cerrado.MEXICO)));
    }

    @Override
    public Pagina<Servicio> devueltos(Identidad quien, Paginacion paginacion) {
        Condiciones condiciones = new Condiciones().y("s.devuelto.a IS NOT NULL");
        Alcance.visible(quien, unidades, null).aplicar(condiciones, "s.");
        return tx.read(s -> devueltos(s, condiciones, paginacion));
    }

    /** Few are sent back at a time, so all of them are counted. */
    private static Pagina<Servicio> devueltos(TxSession session, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        String desde = " FROM ServicioEntity s" + condiciones.jpql();
        TypedQuery<ServicioEntity> filas = session.em()
                .createQuery("SELECT s" + desde + " ORDER BY s.devuelto.hasta, s.id", ServicioEntity.class)
                .setFirstResult(paginacion.desde())
                .setMaxResults(paginacion.tamano());
        TypedQuery<Long> cuenta = session.em().createQuery("SELECT COUNT(s)" + desde, Long.class);
        List<ServicioEntity> suyas =
                condiciones.bind(filas).getResultStream().distinct().toList();
        return Pagina.de(condiciones.bind(cuenta).getSingleResult(), JustificacionRows.completos(session, suyas));
    }

    private static Paso captura(Servicio s) {
        return new Paso(
                Ciclo.CAPTURAR,
                null,
                EstadoServicio.CAPTURADO,
                1,
                s.capturadoPor(),
                s.capturadoEn(),
                null,
                null,
                List.of());
    }

    @Override
    public Pagina<Servicio> listar(Identidad quien, FiltroServicios filtro, Paginacion paginacion) {
        Validacion validacion = new Validacion();
        Meses meses = Meses.de(filtro.mes(), filtro.trimestre(), validacion);
        validacion.terminar();
        String orden = orden(filtro.orden());
        Condiciones condiciones = meses.aplicar(condiciones(filtro), "s.mes");
        Alcance.visible(quien, unidades, filtro.unidad()).aplicar(condiciones, "s.");
        return tx.read(s -> pagina(s, condiciones, orden, paginacion));
    }

    private static Condiciones condiciones(FiltroServicios f) {
        String folio = f.folio();
        return new Condiciones()
                .si(f.ejercicio(), "s.ejercicio = ?")
                .si(Optional.ofNullable(f.linea()).map(Enum::name).orElse(null), "s.linea = ?")
                .si(Optional.ofNullable(f.estado()).map(Enum::name).orElse(null), "s.estado = ?")
                .si(f.tipo(), "s.tipo = ?")
                .si(f.oferta(), "s.oferta = ?")
                .si(folio == null ? null : folio.replaceAll("[%_]", "") + "%", "s.folio LIKE ?")
                .si(f.autovalidado(), "s.autovalidado = ?")
                .si(
                        f.conAvisos() == null ? null : 0,
                        Boolean.FALSE.equals(f.conAvisos()) ? "s.avisos = ?" : "s.avisos > ?");
    }

    private static String orden(@Nullable String orden) {
        String pedido = orden == null || orden.isBlank() ? "-folio" : orden.strip();
        boolean baja = pedido.startsWith("-");
        String columna = ORDENES.get(baja ? pedido.substring(1) : pedido);
        if (columna == null) {
            throw Problema.campo(
                    "orden",
                    "Use folio, fechaFin, unidad, horas o cuota, con un guion antes para el orden inverso.",
                    orden);
        }
        String sentido = baja ? " DESC" : "";
        return " ORDER BY " + columna + sentido + (columna.equals("s.id") ? "" : ", s.id" + sentido);
    }

    private static Pagina<Servicio> pagina(
            TxSession session, Condiciones condiciones, String orden, Paginacion paginacion) throws SQLException {
        TypedQuery<ServicioEntity> query = session.em()
                .createQuery("SELECT s FROM ServicioEntity s" + condiciones.jpql() + orden, ServicioEntity.class)
                .setFirstResult(paginacion.desde())
                .setMaxResults(paginacion.tamano());
        // Derby has no snapshots: while it scans an index by state, a service that moves ahead is met again.
        List<ServicioEntity> filas =
                condiciones.bind(query).getResultStream().distinct().toList();
        List<Servicio> servicios = JustificacionRows.completos(session, filas);
        long total = contar(session, condiciones);
        return total > CONTADOS ? new Pagina<>(CONTADOS, servicios, true) : Pagina.de(total, servicios);
    }

    /** Counts no further than is told. */
    private static long contar(TxSession session, Condiciones condiciones) throws SQLException {
        String sql = "SELECT COUNT(*) FROM (SELECT s.id FROM servicio s" + condiciones.where() + " FETCH FIRST "
                + (CONTADOS + 1) + " ROWS ONLY) contados";
        try (PreparedStatement select = session.jdbc().prepareStatement(sql)) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
