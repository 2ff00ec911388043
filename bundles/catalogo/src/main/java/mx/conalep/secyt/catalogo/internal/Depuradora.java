package mx.conalep.secyt.catalogo.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.UsoOfertas;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SearchText;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds, joins, parts and tells apart offers in the database. */
@Component
public final class Depuradora implements DepuracionOfertas {

    private static final Rol[] DEPURAN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR};
    private static final Rol[] VEN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR};
    private static final int LARGO = 40;

    private final Tx tx;
    private final Bitacora bitacora;
    private final CatalogoOfertas ofertas;
    private final List<UsoOfertas> usos = new CopyOnWriteArrayList<>();

    /** Of that catalogue. */
    @Activate
    public Depuradora(@Reference Tx tx, @Reference Bitacora bitacora, @Reference CatalogoOfertas ofertas) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.ofertas = ofertas;
    }

    @Reference(
            name = "uso",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "quitar")
    void agregar(UsoOfertas uso) {
        usos.add(uso);
    }

    void quitar(UsoOfertas uso) {
        usos.remove(uso);
    }

    @Override
    public Pagina<Par> duplicadas(Identidad quien, Paginacion paginacion) {
        quien.exigir("revisar ofertas repetidas", Coordinacion.NACIONAL, VEN);
        return tx.read(s -> {
            Pagina<OfertasRepetidas.Candidatas> pagina = Pagina.de(OfertasRepetidas.pares(s), paginacion);
            Map<String, Oferta> suyas = pagina.elementos().stream()
                    .flatMap(p -> Stream.of(p.una(), p.otra()))
                    .distinct()
                    .map(clave -> CatalogoOfertas.exigir(s.em(), clave).toRecord())
                    .collect(Collectors.toMap(Oferta::clave, o -> o));
            return pagina.map(p -> par(p, suyas));
        });
    }

    private static Par par(OfertasRepetidas.Candidatas p, Map<String, Oferta> suyas) {
        return new Par(
                Objects.requireNonNull(suyas.get(p.una())),
                Objects.requireNonNull(suyas.get(p.otra())),
                p.parecido(),
                p.motivos());
    }

    @Override
    public void descartar(Identidad quien, String una, String otra, @Nullable String motivo) {
        quien.exigir("distinguir ofertas", Coordinacion.NACIONAL, DEPURAN);
        String porque = motivo(motivo);
        List<String> par = List.copyOf(new TreeSet<>(List.of(una, otra)));
        new Validacion()
                .exigir(par.size() == 2, "otra", "Elija dos ofertas.", otra)
                .terminar();
        tx.write(quien, s -> {
            par.forEach(clave -> CatalogoOfertas.exigir(s.em(), clave));
            if (Query.of("SELECT COUNT(*) FROM oferta_distinta WHERE una = ? AND otra = ?", par)
                            .number(s)
                    == 0) {
                Query.of("INSERT INTO oferta_distinta (una, otra) VALUES (?, ?)", par)
                        .update(s);
                bitacora.anotar(s, "distinguir", "oferta", par.get(0), Map.of("de", par.get(1), "motivo", porque));
            }
            return par;
        });
    }

    @Override
    public Fusion fusionar(Identidad quien, String de, String en, @Nullable String motivo) {
        String porque = motivo(motivo);
        Fusion fusion = tx.write(quien, s -> fusionar(s, quien, de, en, porque));
        ofertas.olvidar(de);
        return fusion;
    }

    private Fusion fusionar(TxSession s, Identidad quien, String de, String en, String motivo) throws SQLException {
        OfertaEntity alias = vigente(s, de);
        OfertaEntity destino = vigente(s, en);
        Coordinacion.exigir(quien, "fusionar ofertas", alias.toRecord().linea());
        new Validacion()
                .exigir(alias != destino, "en", "Es la misma oferta; elija otra.", en)
                .exigir(
                        alias.toRecord().linea() == destino.toRecord().linea(),
                        "en",
                        "Es de la otra línea; elija una de la misma.",
                        en)
                .terminar();
        alias.fusionar(destino.clave());
        s.em().flush();
        bitacora.anotar(s, "fusionar", "oferta", de, Map.of("en", en, "motivo", motivo));
        return FusionesOferta.agregar(s, de, en, motivo);
    }

    private static OfertaEntity vigente(TxSession s, String clave) {
        OfertaEntity oferta = CatalogoOfertas.exigir(s.em(), clave);
        if (oferta.fusionadaEn() != null) {
            throw Problema.conflicto(
                    "oferta-fusionada", "La oferta " + clave + " ya se fusionó en " + oferta.fusionadaEn() + ".");
        }
        return oferta;
    }

    @Override
    public Fusion deshacer(Identidad quien, long id, @Nullable String motivo) {
        String porque = motivo(motivo);
        Fusion fusion = tx.write(quien, s -> deshacer(s, quien, id, porque));
        ofertas.olvidar(fusion.de());
        return fusion;
    }

    private Fusion deshacer(TxSession s, Identidad quien, long id, String motivo) throws SQLException {
        Fusion fusion = FusionesOferta.exigir(s, id);
        OfertaEntity alias = CatalogoOfertas.exigir(s.em(), fusion.de());
        OfertaEntity destino = CatalogoOfertas.exigir(s.em(), fusion.en());
        Coordinacion.exigir(quien, "separar ofertas", alias.toRecord().linea());
        if (fusion.deshecha() != null) {
            throw Problema.conflicto("fusion-deshecha", "Esa fusión ya se deshizo.");
        }
        if (destino.fusionadaEn() != null) {
            throw enUso("Después se fusionó " + fusion.en() + " en otra; deshaga primero esa otra fusión.");
        }
        for (UsoOfertas uso : usos) {
            if (uso.usadaDesde(s, destino.id(), fusion.hecha())) {
                throw enUso(
                        "Desde la fusión se capturaron servicios de " + fusion.en()
                                + ", y no se sabe con cuál de las dos claves; agregue una oferta nueva en lugar de separarlas.");
            }
        }
        alias.fusionar(null);
        s.em().flush();
        bitacora.anotar(s, "separar", "oferta", fusion.de(), Map.of("de", fusion.en(), "motivo", motivo));
        return FusionesOferta.deshacer(s, id);
    }

    private static Problema enUso(String mensaje) {
        return Problema.conflicto("fusion-en-uso", mensaje);
    }

    @Override
    public Pagina<Fusion> fusiones(Identidad quien, Paginacion paginacion) {
        quien.exigir("revisar fusiones", Coordinacion.NACIONAL, VEN);
        return tx.read(s -> FusionesOferta.todas(s, paginacion));
    }

    @Override
    public Map<String, String> sinonimos() {
        Map<String, String> sinonimos = new TreeMap<>();
        tx.read(s -> Query.of("SELECT palabra, canonica FROM sinonimo")
                .list(s, f -> sinonimos.put(f.getString(1), f.getString(2))));
        return sinonimos;
    }

    @Override
    public void sinonimo(Identidad quien, String palabra, @Nullable String canonica) {
        quien.exigir("cambiar sinónimos", Coordinacion.NACIONAL, DEPURAN);
        String clave = SearchText.of(palabra);
        String nueva = canonica == null ? "" : SearchText.of(canonica);
        new Validacion()
                .exigir(clave.matches("[a-z0-9]{1,40}"), "palabra", "Escriba una sola palabra.", palabra)
                .exigir(nueva.length() <= 2 * LARGO, "canonica", "Abrevie a 80 caracteres.", canonica)
                .terminar();
        tx.write(quien, s -> {
            int quitadas =
                    Query.of("DELETE FROM sinonimo WHERE palabra = ?", clave).update(s);
            if (!nueva.isEmpty()) {
                Query.of("INSERT INTO sinonimo (palabra, canonica) VALUES (?, ?)", clave, nueva)
                        .update(s);
            }
            bitacora.anotar(s, "cambiar", "sinonimo", clave, Map.of("canonica", nueva));
            return quitadas;
        });
    }

    private static String motivo(@Nullable String motivo) {
        Validacion v = new Validacion();
        Peticion.texto(v, motivo, "motivo");
        v.terminar();
        return Objects.requireNonNull(motivo).strip();
    }
}
