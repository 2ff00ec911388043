package mx.conalep.secyt.catalogo.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.SearchText;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers in the database; look-up by key is remembered a few seconds, so other nodes see a change that soon. */
@Component(service = {Ofertas.class, CambiosOferta.class, CatalogoOfertas.class})
public final class CatalogoOfertas implements Ofertas, CambiosOferta {

    private static final Duration MEMORIA = Duration.ofSeconds(3);
    private static final int RECORDADAS = 10_000;
    private static final String DEMOSTRACION = "sistema:demostracion";

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final LoadingCache<String, Optional<Ficha>> recordadas;

    /** With where they are kept and the units that offer them. */
    @Activate
    public CatalogoOfertas(@Reference Tx tx, @Reference Bitacora bitacora, @Reference Unidades unidades) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.recordadas = Caffeine.newBuilder()
                .maximumSize(RECORDADAS)
                .expireAfterWrite(MEMORIA)
                .build(clave -> tx.read(s -> ficha(s, clave)));
    }

    @Override
    public Optional<Oferta> buscar(String clave) {
        return vigente(clave).map(Ficha::vigente);
    }

    @Override
    public Optional<Oferta> buscar(String clave, LocalDate dia) {
        return vigente(clave).map(f -> f.el(dia));
    }

    @Override
    public Optional<Oferta> capturada(String clave, LocalDate dia) {
        return recordadas.get(clave).map(f -> f.capturada(dia));
    }

    @Override
    public boolean faltaAcreditacion(Oferta oferta, Ambito unidad, LocalDate dia) {
        return oferta.requiereAcreditacion()
                && tx.read(s -> AcreditacionRows.vigente(s, unidad.ascendencia(), oferta.clave(), dia))
                        .isEmpty();
    }

    @Override
    public List<Version> versiones(String clave) {
        return recordadas.get(clave).map(Ficha::versiones).orElse(List.of());
    }

    /** What a key stands for, through whatever it was joined to. */
    private Optional<Ficha> vigente(String clave) {
        Optional<Ficha> ficha = recordadas.get(clave);
        String otra = ficha.map(f -> f.oferta().fusionadaEn()).orElse(null);
        return otra == null ? ficha : vigente(otra);
    }

    private static Optional<Ficha> ficha(TxSession s, String clave) throws SQLException {
        Optional<OfertaEntity> oferta = entidad(s.em(), clave);
        return oferta.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ficha(
                        oferta.get().toRecord(), Versiones.leer(s, oferta.get().id()), Versiones.hoy(s)));
    }

    @Override
    public Pagina<Oferta> listar(
            @Nullable String texto, @Nullable String linea, @Nullable String unidad, Paginacion paginacion) {
        return listar(filtro(texto, linea, unidad, null), paginacion);
    }

    @Override
    public Pagina<Oferta> listar(Busqueda busqueda, Paginacion paginacion) {
        return listar(filtro(busqueda), paginacion);
    }

    /** What is asked for, with a day for what is active. */
    FiltroOfertas filtro(
            @Nullable String texto, @Nullable String linea, @Nullable String unidad, @Nullable Boolean activa) {
        return filtro(new Busqueda(texto, linea, unidad, null, null, activa));
    }

    FiltroOfertas filtro(Busqueda b) {
        String unidad = b.unidad();
        List<String> arriba =
                unidad == null ? null : unidades.exigir(unidad, "unidad").ascendencia();
        return new FiltroOfertas(
                SearchText.words(b.texto()),
                Coordinacion.linea(b.linea()),
                arriba,
                b.area(),
                b.modalidad(),
                b.activa(),
                tx.read(Versiones::hoy));
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
        return linea == null
                ? List.of()
                : tx.read(s -> OfertasRepetidas.parecidas(s, linea, nombre)).stream()
                        .map(o -> "Se parece a " + o.clave() + " «" + o.nombre()
                                + "»; revise que no sea la misma oferta.")
                        .toList();
    }

    @Override
    public Oferta crear(Identidad quien, Oferta oferta) {
        Coordinacion.exigir(quien, "agregar ofertas", oferta.linea());
        ReglasOferta.validar(oferta, unidades);
        Oferta creada = tx.write(quien, s -> insertar(s, quien, oferta));
        olvidar(creada.clave());
        return creada;
    }

    @Override
    public Oferta cambiar(Identidad quien, int version, Oferta oferta) {
        Coordinacion.exigir(quien, "cambiar ofertas", oferta.linea());
        ReglasOferta.validar(oferta, unidades);
        Oferta cambiada = tx.write(quien, s -> {
            OfertaEntity actual = propia(s, oferta.clave());
            IfMatch.comparar(version, actual.version());
            actual.escribir(oferta);
            bitacora.anotar(s, "cambiar", "oferta", oferta.clave(), detalle(oferta));
            s.em().flush();
            Versiones.agregar(s, actual.toRecord());
            return actual.toRecord();
        });
        olvidar(cambiada.clave());
        return cambiada;
    }

    @Override
    public Oferta retirar(Identidad quien, String clave, int version, Retiro retiro) {
        Oferta actual = buscar(clave).orElseThrow(() -> Problema.noExiste("una oferta", clave));
        Coordinacion.exigir(quien, "retirar ofertas", actual.linea());
        ReglasOferta.retiro(retiro, actual, this);
        Oferta retirada = tx.write(quien, s -> {
            OfertaEntity oferta = propia(s, clave);
            IfMatch.comparar(version, oferta.version());
            oferta.retirar(retiro.desde(), retiro.desde() == null ? null : retiro.sustituta());
            bitacora.anotar(
                    s,
                    retiro.desde() == null ? "reponer" : "retirar",
                    "oferta",
                    clave,
                    Map.of(
                            "desde", String.valueOf(retiro.desde()),
                            "sustituta", String.valueOf(retiro.sustituta()),
                            "motivo", String.valueOf(retiro.motivo())));
            s.em().flush();
            return oferta.toRecord();
        });
        olvidar(clave);
        return retirada;
    }

    private static OfertaEntity propia(TxSession s, String clave) {
        OfertaEntity oferta = exigir(s.em(), clave);
        if (oferta.fusionadaEn() != null) {
            throw Problema.conflicto(
                    "oferta-fusionada",
                    "La oferta " + clave + " se fusionó en " + oferta.fusionadaEn() + "; cambie esa otra.");
        }
        return oferta;
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
        Versiones.agregar(s, nueva.toRecord());
        return nueva.toRecord();
    }

    void olvidar(String clave) {
        recordadas.invalidate(clave);
    }

    static OfertaEntity exigir(EntityManager em, String clave) {
        return entidad(em, clave).orElseThrow(() -> Problema.noExiste("una oferta", clave));
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
