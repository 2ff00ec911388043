package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Texto;
import mx.conalep.secyt.normativa.Norma.Version;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.norma.CicloNorma.Paso;
import mx.conalep.secyt.normativa.internal.norma.NormaRows.Ficha;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Norms in the database. */
@Component
public final class StoredNormas implements Normas {

    private static final Pattern CLAVE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");
    private static final int ARTICULOS = 500;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Archivos archivos;

    /** With what they refer to. */
    @Activate
    public StoredNormas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Archivos archivos) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.archivos = archivos;
    }

    @Override
    public Pagina<Norma> listar(Filtro filtro, Paginacion paginacion) {
        return tx.read(s -> NormaRows.pagina(s, filtro, paginacion));
    }

    @Override
    public Norma leer(String clave) {
        return tx.read(s -> NormaRows.una(s, clave)).orElseThrow(() -> Problema.noExiste("una norma", clave));
    }

    @Override
    public List<Version> versiones(String clave) {
        leer(clave);
        return tx.read(s -> VersionRows.todas(s, clave));
    }

    @Override
    public Texto texto(String clave, int numero) {
        leer(clave);
        return tx.read(s -> new Texto(
                VersionRows.una(s, clave, numero)
                        .orElseThrow(() -> Problema.noExiste("una versión de " + clave, Integer.toString(numero))),
                VersionRows.articulos(s, clave, numero)));
    }

    @Override
    public List<Vigente> vigentes(LocalDate dia, @Nullable Linea linea) {
        return tx.read(s -> NormaRows.vigentes(s, dia, linea));
    }

    @Override
    public Norma crear(Identidad quien, Datos datos) {
        String clave = Objects.requireNonNullElse(datos.clave(), "").strip().toUpperCase(Locale.ROOT);
        Ficha nueva = revisada(quien, clave, datos);
        if (tx.read(s -> NormaRows.una(s, clave)).isPresent()) {
            throw Problema.conflicto("norma-existe", "Ya hay una norma " + clave + "; ábrala o use otra clave.");
        }
        return tx.write(quien, s -> {
            NormaRows.insertar(s, nueva);
            VersionRows.insertar(s, clave, 0, "", null);
            return anotada(s, "registrar", clave, Map.of("titulo", nueva.titulo()));
        });
    }

    @Override
    public Norma cambiar(Identidad quien, String clave, int version, Datos datos) {
        Norma actual = leer(clave);
        Gestion.exigir(quien, "cambiar la norma " + clave, actual.lineas());
        IfMatch.comparar(version, actual.version());
        Ficha nueva = revisada(quien, clave, datos);
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            NormaRows.cambiar(s, nueva);
            return anotada(s, "cambiar", clave, Map.of("titulo", nueva.titulo()));
        });
    }

    @Override
    public Norma redactar(Identidad quien, String clave, int version, Borrador borrador) {
        Norma norma = leer(clave);
        Gestion.exigir(quien, "redactar la norma " + clave, norma.lineas());
        IfMatch.comparar(version, norma.version());
        if (norma.ultima().estado() != Estado.PROYECTO) {
            throw Problema.conflicto(
                    "texto-fijo",
                    "El texto de la versión " + norma.ultima().numero() + " ya no cambia porque no está en proyecto;"
                            + " elabore la versión siguiente.");
        }
        List<Articulo> articulos = articulos(borrador.articulos());
        String nota = nota(borrador.nota());
        Long archivo = borrador.archivo();
        Long suyo = archivo == null
                ? null
                : Long.valueOf(archivos.leer(quien, archivo).id());
        int numero = norma.ultima().numero();
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            VersionRows.redactar(s, clave, numero, nota, suyo);
            VersionRows.articulos(s, clave, numero, articulos);
            return anotada(s, "redactar", clave, Map.of("numero", numero, "articulos", articulos.size()));
        });
    }

    @Override
    public Norma nuevaVersion(Identidad quien, String clave, int version, @Nullable String nota) {
        Norma norma = leer(clave);
        Gestion.exigir(quien, "elaborar una versión de " + clave, norma.lineas());
        String texto = nota(nota);
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            int numero = norma.ultima().numero();
            Estado estado = CicloNorma.despues(VersionRows.estado(s, clave, numero), Paso.SUSTITUIR);
            VersionRows.estado(s, clave, numero, estado);
            copiar(s, clave, norma.ultima(), texto);
            return anotada(s, "elaborar", clave, Map.of("numero", numero + 1));
        });
    }

    /** Begins the next version with the text of one. */
    static void copiar(TxSession s, String clave, Version de, String nota) throws SQLException {
        VersionRows.insertar(s, clave, de.numero() + 1, nota, de.archivo());
        VersionRows.articulos(s, clave, de.numero() + 1, VersionRows.articulos(s, clave, de.numero()));
    }

    private Norma anotada(TxSession s, String accion, String clave, Map<String, ?> detalle) throws SQLException {
        bitacora.anotar(s, accion, "norma", clave, detalle);
        return NormaRows.una(s, clave).orElseThrow();
    }

    private Ficha revisada(Identidad quien, String clave, Datos d) {
        Revisor r = new Revisor();
        List<Linea> lineas = Objects.requireNonNullElse(d.lineas(), List.of());
        Clase clase = r.presente("clase", d.clase(), Clase.OTRA);
        String titulo = r.texto("titulo", d.titulo(), 300);
        String area = r.texto("area", d.area(), 20);
        r.exigir(
                        CLAVE.matcher(clave).matches(),
                        "clave",
                        "Use de 2 a 40 letras mayúsculas, cifras, puntos y guiones.",
                        clave)
                .exigir(!lineas.isEmpty(), "lineas", "Diga al menos una línea: CAPACITACION o TECNOLOGICOS.", null)
                .exigir(
                        unidades.buscar(area)
                                .filter(u -> u.tipo() == TipoUnidad.CENTRAL)
                                .isPresent(),
                        "area",
                        "Use la sigla de un área central, como CST o CSC.",
                        area)
                .terminar();
        Gestion.exigir(quien, "registrar normas de esa línea", lineas);
        return new Ficha(clave, titulo, clase, lineas, area);
    }

    private static String nota(@Nullable String nota) {
        Revisor r = new Revisor();
        String limpia = r.opcional("nota", nota, 1000);
        r.terminar();
        return limpia;
    }

    private static List<Articulo> articulos(@Nullable List<Articulo> pedidos) {
        Revisor r = new Revisor();
        Set<String> numeros = new HashSet<>();
        List<Articulo> articulos = Objects.requireNonNullElse(pedidos, List.<Articulo>of()).stream()
                .map(a -> new Articulo(
                        r.texto("articulos.numero", a.numero(), 20),
                        r.opcional("articulos.titulo", a.titulo(), 200),
                        r.texto("articulos.texto", a.texto(), 8000)))
                .toList();
        articulos.forEach(a ->
                r.exigir(numeros.add(a.numero()), "articulos.numero", "Hay dos artículos con ese número.", a.numero()));
        r.exigir(articulos.size() <= ARTICULOS, "articulos", "Use a lo más 500 artículos.", articulos.size())
                .terminar();
        return articulos;
    }
}
