package mx.conalep.secyt.organizacion.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds, joins, parts and tells apart firms in the database. */
@Component
public final class Depuracion implements DepuracionFirmas {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final Rol[] DEPURAN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR};
    private static final Rol[] VEN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR};
    private static final int LARGO_MOTIVO = 2000;
    private static final int MUESTRA = 10;
    private static final int LETRAS = 4;

    private final Tx tx;
    private final Bitacora bitacora;
    private final FusionesFirma fusiones;

    /** On these tables. */
    @Activate
    public Depuracion(@Reference Tx tx, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.fusiones = new FusionesFirma(bitacora);
    }

    @Override
    public List<Parecida> parecidas(@Nullable String rfc, @Nullable String nombre) {
        Buscada buscada =
                new Buscada(Rfc.normalizar(rfc == null ? "" : rfc), Trigramas.de(nombre == null ? "" : nombre));
        return tx.read(s -> candidatas(s, buscada)).stream()
                .map(buscada::comparar)
                .filter(p -> !p.motivos().isEmpty())
                .sorted(Comparator.comparing(Parecida::parecido).reversed())
                .limit(MUESTRA)
                .toList();
    }

    private record Buscada(String rfc, Trigramas nombre) {

        String base() {
            return FirmasRepetidas.base(rfc);
        }

        Parecida comparar(Firma firma) {
            double parecido = nombre.parecido(Trigramas.de(firma.nombre()));
            List<String> motivos = new ArrayList<>();
            if (firma.rfc().equals(rfc)) {
                motivos.add("mismo RFC");
            }
            boolean homonima = motivos.isEmpty()
                    && !base().isEmpty()
                    && FirmasRepetidas.base(firma.rfc()).equals(base());
            motivos.addAll(FirmasRepetidas.motivos(homonima, parecido));
            return new Parecida(firma, FirmasRepetidas.redondo(parecido), motivos);
        }
    }

    /** One look at the table for those that share the beginning of an RFC or of a word. */
    private static List<Firma> candidatas(TxSession s, Buscada buscada) throws SQLException {
        Set<String> patrones = new LinkedHashSet<>();
        if (!buscada.base().isEmpty()) {
            patrones.add("%" + buscada.base().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        buscada.nombre().palabras().stream()
                .filter(p -> p.length() >= LETRAS)
                .forEach(p -> patrones.add("%" + p.substring(0, LETRAS) + "%"));
        if (patrones.isEmpty()) {
            return List.of();
        }
        String donde =
                patrones.stream().map(p -> "nombre_busqueda LIKE ? ESCAPE '!'").collect(Collectors.joining(" OR "));
        List<Long> ids = Query.of(
                        "SELECT id, nombre FROM firma WHERE fusionada_en IS NULL AND (" + donde + ")",
                        List.copyOf(patrones))
                .list(s, f -> Map.entry(f.getLong(1), buscada.nombre().parecido(Trigramas.de(f.getString(2)))))
                .stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .limit(100)
                .map(Map.Entry::getKey)
                .toList();
        return RegistroFirmas.firmas(s.em(), ids);
    }

    @Override
    public Pagina<Par> duplicadas(Identidad quien, Paginacion paginacion) {
        quien.exigir("revisar firmas repetidas", NACIONAL, VEN);
        return tx.read(s -> {
            Pagina<FirmasRepetidas.Candidatas> pagina = Pagina.de(FirmasRepetidas.pares(s), paginacion);
            Map<String, Firma> firmas = firmas(s, pagina.elementos());
            return pagina.map(p -> new Par(
                    Objects.requireNonNull(firmas.get(p.una())),
                    Objects.requireNonNull(firmas.get(p.otra())),
                    p.parecido(),
                    p.motivos()));
        });
    }

    private static Map<String, Firma> firmas(TxSession s, List<FirmasRepetidas.Candidatas> pares) {
        List<String> rfc = pares.stream()
                .flatMap(p -> Stream.of(p.una(), p.otra()))
                .distinct()
                .toList();
        return RegistroFirmas.porRfc(s.em(), rfc).stream().collect(Collectors.toMap(Firma::rfc, f -> f));
    }

    @Override
    public void descartar(Identidad quien, String una, String otra, @Nullable String motivo) {
        quien.exigir("distinguir firmas", NACIONAL, DEPURAN);
        String porque = motivo(motivo);
        tx.write(quien, s -> {
            TreeSet<String> par =
                    new TreeSet<>(List.of(FusionesFirma.exigirVigente(s, una), FusionesFirma.exigirVigente(s, otra)));
            new Validacion()
                    .exigir(par.size() == 2, "otra", "Elija dos registros.", otra)
                    .terminar();
            if (Query.of("SELECT COUNT(*) FROM firma_distinta WHERE una = ? AND otra = ?", List.copyOf(par))
                            .number(s)
                    == 0) {
                Query.of("INSERT INTO firma_distinta (una, otra) VALUES (?, ?)", List.copyOf(par))
                        .update(s);
                bitacora.anotar(s, "distinguir", "firma", "par", Map.of("motivo", porque));
            }
            return par;
        });
    }

    @Override
    public Fusion fusionar(Identidad quien, String de, String en, @Nullable String motivo) {
        quien.exigir("fusionar firmas", NACIONAL, DEPURAN);
        String porque = motivo(motivo);
        return tx.write(quien, s -> fusiones.fusionar(s, de, en, porque));
    }

    @Override
    public Fusion deshacer(Identidad quien, long id, @Nullable String motivo) {
        quien.exigir("separar firmas", NACIONAL, DEPURAN);
        String porque = motivo(motivo);
        return tx.write(quien, s -> fusiones.deshacer(s, id, porque));
    }

    @Override
    public Pagina<Fusion> fusiones(Identidad quien, Paginacion paginacion) {
        quien.exigir("revisar fusiones", NACIONAL, VEN);
        return tx.read(s -> FusionesFirma.todas(s, paginacion));
    }

    private static String motivo(@Nullable String motivo) {
        String texto = motivo == null ? "" : motivo.strip();
        new Validacion()
                .presente(texto, "motivo")
                .exigir(texto.length() <= LARGO_MOTIVO, "motivo", "Abrevie a 2000 caracteres.", texto)
                .terminar();
        return texto;
    }
}
