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
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
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
    private final Bitacora bitacora;
    private final ReglasMeta reglas;
    private final Aceptaciones aceptaciones;

    @Activate
    public StoredMetas(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
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
        Optional<MetaEntity> existente = buscar(session, revisada);
        existente.ifPresent(meta -> exigirCambiable(meta, version));
        if (existente.isEmpty() && version != null) {
            throw IfMatch.vencida();
        }
        existente.ifPresent(meta -> meta.capturar(revisada.trimestres(), session.actor(), session.now()));
        MetaEntity meta = existente.orElseGet(() -> nueva(session, revisada, demostracion));
        session.jdbc();
        bitacora.anotar(session, "capturar", "meta", meta.clave(), Map.of("trimestres", revisada.trimestres()));
        return new Guardada(meta.toRecord(), existente.isEmpty());
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

    private static void exigirCambiable(MetaEntity meta, @Nullable Integer version) {
        if (version == null) {
            IfMatch.exigir(null);
        } else {
            IfMatch.comparar(version, meta.version());
        }
        if (meta.estado() == Meta.Estado.ACEPTADA) {
            throw Problema.conflicto(
                    "meta-aceptada",
                    "La meta ya está aceptada. Para reprogramarla pida a su unidad estatal, la CSC, la CST o la DSTC que la"
                            + " devuelva (POST /metas/" + meta.id() + "/observar); la aceptada rige mientras tanto.");
        }
    }

    private static MetaEntity nueva(TxSession session, ReglasMeta.Revisada revisada, boolean demostracion) {
        MetaEntity meta = new MetaEntity(revisada, demostracion, session.actor(), session.now());
        session.em().persist(meta);
        return meta;
    }

    @Override
    public Meta observar(
            Identidad quien, long id, @Nullable Integer trimestre, @Nullable String motivo, @Nullable Integer version) {
        new Validacion()
                .presente(motivo, "motivo")
                .exigir(motivo == null || motivo.length() <= 500, "motivo", "Use a lo más 500 caracteres.", null)
                .exigir(
                        trimestre == null || (trimestre >= 1 && trimestre <= 4),
                        "trimestre",
                        "Use un trimestre de 1 a 4.",
                        trimestre)
                .terminar();
        aceptaciones.exigir(quien, "observar", leer(quien, id));
        return tx.write(quien, s -> {
            MetaEntity meta = exigir(s, id, version);
            meta.observar(new Meta.Observacion(Objects.requireNonNull(motivo), trimestre, s.now(), s.actor()));
            s.jdbc();
            bitacora.anotar(s, "observar", "meta", meta.clave(), Map.of("motivo", motivo));
            return meta.toRecord();
        });
    }

    @Override
    public Meta aceptar(Identidad quien, long id, @Nullable Integer version) {
        aceptaciones.exigir(quien, "aceptar", leer(quien, id));
        return tx.write(quien, s -> {
            MetaEntity meta = exigir(s, id, version);
            exigirCapturada(meta);
            meta.aceptar(s.actor(), s.now());
            s.jdbc();
            bitacora.anotar(s, "aceptar", "meta", meta.clave(), Map.of());
            return meta.toRecord();
        });
    }

    private static void exigirCapturada(MetaEntity meta) {
        if (meta.estado() != Meta.Estado.CAPTURADA) {
            throw Problema.conflicto(
                    "estado-incompatible",
                    meta.estado() == Meta.Estado.OBSERVADA
                            ? "La meta está observada: falta que su unidad la corrija (PUT /metas)."
                            : "La meta ya está aceptada.");
        }
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
    public int aceptarTodas(Identidad quien, @Nullable Integer ejercicio, @Nullable String unidad) {
        return aceptaciones.aceptar(quien, ejercicio, unidad);
    }

    @Override
    public Meta leer(Identidad quien, long id) {
        Meta meta = tx.read(s -> exigir(s, id, null).toRecord());
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
            List<Meta> metas = condiciones
                    .bind(query)
                    .getResultStream()
                    .map(MetaEntity::toRecord)
                    .toList();
            return Pagina.de(total, metas);
        });
    }
}
