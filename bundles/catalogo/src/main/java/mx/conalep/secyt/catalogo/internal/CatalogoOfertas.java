package mx.conalep.secyt.catalogo.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers in the database; look-up by key is remembered a few seconds, so other nodes see a change that soon. */
@Component(service = {Ofertas.class, CatalogoOfertas.class})
public final class CatalogoOfertas implements Ofertas {

    private static final Duration MEMORIA = Duration.ofSeconds(3);
    private static final int RECORDADAS = 10_000;
    private static final String DEMOSTRACION = "sistema:demostracion";

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final LoadingCache<String, Optional<Oferta>> recordadas;

    /** With where they are kept and the units that offer them. */
    @Activate
    public CatalogoOfertas(@Reference Tx tx, @Reference Bitacora bitacora, @Reference Unidades unidades) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.recordadas = Caffeine.newBuilder()
                .maximumSize(RECORDADAS)
                .expireAfterWrite(MEMORIA)
                .build(clave -> tx.read(s -> entidad(s.em(), clave).map(OfertaEntity::toRecord)));
    }

    @Override
    public Optional<Oferta> buscar(String clave) {
        return recordadas.get(clave);
    }

    @Override
    public Pagina<Oferta> listar(
            @Nullable String texto, @Nullable String linea, @Nullable String unidad, Paginacion paginacion) {
        return listar(filtro(texto, linea, unidad, null), paginacion);
    }

    FiltroOfertas filtro(
            @Nullable String texto, @Nullable String linea, @Nullable String unidad, @Nullable Boolean activa) {
        List<String> arriba =
                unidad == null ? null : unidades.exigir(unidad, "unidad").ascendencia();
        return new FiltroOfertas(Palabras.de(texto), Coordinacion.linea(linea), arriba, activa);
    }

    Pagina<Oferta> listar(FiltroOfertas filtro, Paginacion paginacion) {
        return tx.read(s -> {
            List<Long> ids = filtro.pagina(s.jdbc(), paginacion);
            return Pagina.de(filtro.contar(s.jdbc()), ids.isEmpty() ? List.of() : ofertas(s.em(), ids));
        });
    }

    private static List<Oferta> ofertas(EntityManager em, List<Long> ids) {
        return em.createQuery("select o from OfertaEntity o where o.id in :ids order by o.clave", OfertaEntity.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "o.unidades")
                .getResultStream()
                .map(OfertaEntity::toRecord)
                .toList();
    }

    /** What to look at before adding one: offers of the line with nearly the same name, in Spanish. */
    List<String> parecidas(@Nullable Linea linea, String nombre) {
        return tx.read(s -> s.em().createQuery(
                        "select o from OfertaEntity o where o.linea = :linea order by o.clave", OfertaEntity.class)
                .setParameter("linea", linea)
                .getResultStream()
                .filter(o -> Palabras.parecidas(o.nombre(), nombre))
                .map(o -> "Se parece a " + o.clave() + " «" + o.nombre() + "»; revise que no sea la misma oferta.")
                .toList());
    }

    @Override
    public Oferta crear(Identidad quien, Oferta oferta) {
        Coordinacion.exigir(quien, "agregar ofertas", oferta.linea());
        ReglasOferta.validar(oferta, unidades);
        Oferta creada = tx.write(quien, s -> insertar(s, quien, oferta));
        olvidar(creada.clave());
        return creada;
    }

    Oferta cambiar(Identidad quien, int version, Oferta oferta) {
        Coordinacion.exigir(quien, "cambiar ofertas", oferta.linea());
        ReglasOferta.validar(oferta, unidades);
        Oferta cambiada = tx.write(quien, s -> {
            OfertaEntity actual =
                    entidad(s.em(), oferta.clave()).orElseThrow(() -> Problema.noExiste("una oferta", oferta.clave()));
            IfMatch.comparar(version, actual.version());
            actual.escribir(oferta);
            bitacora.anotar(s, "cambiar", "oferta", oferta.clave(), detalle(oferta));
            s.em().flush();
            return actual.toRecord();
        });
        olvidar(cambiada.clave());
        return cambiada;
    }

    /** Adds one that was validated, within a running transaction; {@link #olvidar} its key after the commit. */
    Oferta insertar(TxSession s, Identidad quien, Oferta oferta) throws SQLException {
        if (entidad(s.em(), oferta.clave()).isPresent()) {
            throw Problema.conflicto(
                    "oferta-existe", "Ya existe la oferta " + oferta.clave() + "; cámbiela o use otra clave.");
        }
        OfertaEntity nueva = new OfertaEntity(oferta, quien.cuenta().equals(DEMOSTRACION));
        s.em().persist(nueva);
        bitacora.anotar(s, "crear", "oferta", oferta.clave(), detalle(oferta));
        s.em().flush();
        return nueva.toRecord();
    }

    void olvidar(String clave) {
        recordadas.invalidate(clave);
    }

    private static Optional<OfertaEntity> entidad(EntityManager em, String clave) {
        return em.createQuery("select o from OfertaEntity o where o.clave = :clave", OfertaEntity.class)
                .setParameter("clave", clave)
                .getResultStream()
                .findFirst();
    }

    private static Map<String, Object> detalle(Oferta oferta) {
        return Map.of("nombre", oferta.nombre(), "linea", oferta.linea().name(), "activa", oferta.activa());
    }
}
