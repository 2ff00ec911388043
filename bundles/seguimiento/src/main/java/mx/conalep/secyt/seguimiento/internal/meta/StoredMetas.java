package mx.conalep.secyt.seguimiento.internal.meta;

import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals through JPA. */
@Component
public final class StoredMetas implements Metas {

    private static final String UNA =
            "SELECT m FROM MetaEntity m WHERE m.ejercicio = ?1 AND m.indicador = ?2 AND m.unidad = ?3";

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Bitacora bitacora;
    private final Bandeja bandeja;
    private final ReglasMeta reglas;
    private final Aceptaciones aceptaciones;

    @Activate
    public StoredMetas(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bandeja = bandeja;
        this.bitacora = bitacora;
        this.reglas = new ReglasMeta(unidades, indicadores);
        this.aceptaciones = new Aceptaciones(tx, unidades, indicadores, bitacora);
    }

    @Override
    public Guardada guardar(Identidad quien, PeticionMeta peticion, @Nullable Integer version) {
        Optional.ofNullable(peticion.unidad())
                .flatMap(unidades::buscar)
                .ifPresent(u -> quien.exigir("capturar una meta", u, Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL));
        ReglasMeta.Revisada revisada = reglas.revisar(peticion);
        boolean demostracion = quien.total() && Boolean.TRUE.equals(peticion.demostracion());
        try {
            return tx.write(quien, s -> guardar(s, revisada, version, demostracion));
        } catch (ConstraintViolatedException alguienMas) {
            throw IfMatch.vencida();
        }
    }

    private Guardada guardar(
            TxSession session, ReglasMeta.Revisada revisada, @Nullable Integer version, boolean demostracion)
            throws SQLException {
        abrir(
                session,
                revisada.ejercicio(),
                Objects.requireNonNull(revisada.unidad().entidad()),
                revisada.indicador());
        Optional<MetaEntity> existente = buscar(session, revisada);
        if (existente.isEmpty() && version != null) {
            throw IfMatch.vencida();
        }
        if (existente.isPresent()) {
            ReglasMeta.exigirCambiable(existente.get(), version);
            Correcciones.capturar(session, existente.get(), revisada.trimestres());
        }
        MetaEntity meta = existente.orElseGet(() -> nueva(session, revisada, demostracion));
        guardada(session, meta, "capturar", Map.of("trimestres", revisada.trimestres()));
        return new Guardada(ObservacionRows.completa(session, meta), existente.isEmpty());
    }

    private void abrir(TxSession session, int ejercicio, String entidad, Indicador indicador) throws SQLException {
        Candado.tomar(session, List.of(entidad));
        Actas.exigirAbierta(session.jdbc(), ejercicio, entidad, indicador);
    }

    private void guardada(TxSession session, MetaEntity meta, String accion, Map<String, ?> detalle)
            throws SQLException {
        session.em().flush();
        VersionRows.guardar(session, meta, accion);
        bitacora.anotar(session, accion, "meta", meta.clave(), detalle);
    }

    private static Optional<MetaEntity> buscar(TxSession session, ReglasMeta.Revisada revisada) {
        return session.em()
                .createQuery(UNA, MetaEntity.class)
                .setParameter(1, revisada.ejercicio())
                .setParameter(2, revisada.indicador().clave())
                .setParameter(3, revisada.unidad().clave())
                .getResultStream()
                .findFirst();
    }

    private static MetaEntity nueva(TxSession session, ReglasMeta.Revisada revisada, boolean demostracion) {
        MetaEntity meta = new MetaEntity(revisada, demostracion, session.actor(), session.now());
        session.em().persist(meta);
        return meta;
    }

    @Override
    public Meta observar(Identidad quien, long id, PeticionObservacion peticion, @Nullable Integer version) {
        Correcciones.revisar(peticion);
        Meta leida = leer(quien, id);
        aceptaciones.exigir(quien, "observar", leida);
        return cambiar(quien, leida, version, "observar", (s, meta) -> {
            Meta.Observacion nueva = Correcciones.observar(s, meta, peticion);
            bandeja.avisar(s, AvisoMeta.observada(meta, nueva));
        });
    }

    @Override
    public Meta retirarObservacion(Identidad quien, long id, int numero, @Nullable String motivo) {
        Validacion validacion = new Validacion();
        Correcciones.texto(validacion, motivo, "motivo");
        validacion.terminar();
        Meta leida = leer(quien, id);
        aceptaciones.exigir(quien, "retirar una observación de", leida);
        return cambiar(
                quien,
                leida,
                null,
                "retirar-observacion",
                (s, meta) -> Correcciones.retirar(s, meta, numero, Objects.requireNonNull(motivo)));
    }

    @Override
    public Meta aceptar(Identidad quien, long id, @Nullable Integer version) {
        Meta leida = leer(quien, id);
        aceptaciones.exigir(quien, "aceptar", leida);
        return cambiar(quien, leida, version, "aceptar", (s, meta) -> {
            ReglasMeta.exigirCapturada(meta);
            meta.aceptar(s.actor(), s.now());
        });
    }

    /** What is done to a goal in the transaction. */
    private interface Cambio {
        void hacer(TxSession session, MetaEntity meta) throws SQLException;
    }

    private Meta cambiar(Identidad quien, Meta leida, @Nullable Integer version, String accion, Cambio cambio) {
        Indicador indicador = indicadores.buscar(leida.indicador()).orElseThrow();
        return tx.write(quien, s -> {
            abrir(s, leida.ejercicio(), leida.entidad(), indicador);
            MetaEntity meta = exigir(s, leida.id(), version);
            cambio.hacer(s, meta);
            guardada(s, meta, accion, Map.of());
            return ObservacionRows.completa(s, meta);
        });
    }

    private static MetaEntity exigir(TxSession session, long id, @Nullable Integer version) {
        MetaEntity meta =
                Optional.ofNullable(session.em().find(MetaEntity.class, id)).orElseThrow(() -> noExiste(id));
        if (version != null) {
            IfMatch.comparar(version, meta.version());
        }
        return meta;
    }

    private static Problema noExiste(long id) {
        return Problema.noExiste("una meta", Long.toString(id));
    }

    @Override
    public List<Meta.Observacion> observaciones(Identidad quien, long id) {
        leer(quien, id);
        return tx.read(s -> ObservacionRows.todas(s.jdbc(), id));
    }

    @Override
    public List<Meta.Version> versiones(Identidad quien, long id) {
        leer(quien, id);
        return tx.read(s -> VersionRows.listar(s.jdbc(), id));
    }

    @Override
    public int aceptarTodas(Identidad quien, @Nullable Integer ejercicio, @Nullable String unidad) {
        return aceptaciones.aceptar(quien, ejercicio, unidad);
    }

    @Override
    public Meta leer(Identidad quien, long id) {
        Meta meta = tx.read(s -> ObservacionRows.completa(s, exigir(s, id, null)));
        if (!Alcance.ve(quien, unidades.exigir(meta.unidad(), "unidad"))) {
            throw noExiste(id);
        }
        return meta;
    }

    @Override
    public Pagina<Meta> listar(Identidad quien, FiltroMetas filtro, Paginacion paginacion) {
        Condiciones condiciones = new Condiciones()
                .si(filtro.ejercicio(), "m.ejercicio = ?")
                .si(filtro.indicador(), "m.indicador = ?")
                .si(Optional.ofNullable(filtro.estado()).map(Enum::name).orElse(null), "m.estado = ?");
        Alcance.visible(quien, unidades, filtro.unidad()).aplicar(condiciones, "m.");
        return tx.read(s -> {
            String from = " FROM MetaEntity m" + condiciones.jpql();
            Long total = condiciones
                    .bind(s.em().createQuery("SELECT COUNT(m)" + from, Long.class))
                    .getSingleResult();
            TypedQuery<MetaEntity> query = s.em().createQuery(
                            "SELECT m" + from + " ORDER BY m.ejercicio, m.unidad, m.indicador", MetaEntity.class)
                    .setFirstResult(paginacion.desde())
                    .setMaxResults(paginacion.tamano());
            return Pagina.de(
                    total, ObservacionRows.completas(s, condiciones.bind(query).getResultList()));
        });
    }
}
