package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.internal.declarado.RecetaFormato.ColumnaPedida;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a declared format. */
final class LecturaFormato {

    static final Set<String> CLAVES = new LinkedHashSet<>(List.of(
            "secyt",
            "id",
            "nombre",
            "unidades",
            "informe",
            "salida",
            "columnas",
            "filtros",
            "grupos",
            "totales",
            "plantilla"));
    private static final Set<String> COLUMNA = Set.of("columna", "titulo");
    private static final Set<String> FILTRO = Set.of("columna", "es", "noEs", "contiene", "minimo", "maximo");
    private static final int COLUMNAS = 60;
    private static final int FILTROS = 20;
    private static final int GRUPOS = 3;

    private final Defectos defectos;

    LecturaFormato(Defectos defectos) {
        this.defectos = defectos;
    }

    RecetaFormato leer(Mapa mapa, Cabecera cabecera) {
        List<ColumnaPedida> columnas = mapa.lista("columnas", this::columna);
        Set<String> claves =
                columnas.stream().map(ColumnaPedida::columna).collect(Collectors.toCollection(LinkedHashSet::new));
        caben(mapa, "columnas", columnas.size(), COLUMNAS);
        defectos.exigir(
                claves.size() == columnas.size(),
                mapa.lugar("columnas"),
                "Una columna se repite.",
                "Deje una de cada una.");
        List<Filtro> filtros = mapa.lista("filtros", this::filtro);
        caben(mapa, "filtros", filtros.size(), FILTROS);
        List<String> grupos = mapa.textos("grupos");
        caben(mapa, "grupos", grupos.size(), GRUPOS);
        List<String> totales = totales(mapa, claves);
        Plantilla plantilla = mapa.valor("plantilla")
                .map(n -> new LecturaPlantilla(claves, defectos).leer(n))
                .orElse(null);
        return new RecetaFormato(
                cabecera.id(),
                cabecera.nombre(),
                cabecera.unidades(),
                mapa.texto("informe"),
                salida(mapa, plantilla),
                columnas,
                filtros,
                grupos,
                totales,
                plantilla);
    }

    private void caben(Mapa mapa, String clave, int cuantos, int maximo) {
        defectos.exigir(
                cuantos <= maximo,
                mapa.lugar(clave),
                "Son más de " + maximo + " en «" + clave + "».",
                "Quite los que sobren.");
    }

    private @Nullable Salida salida(Mapa mapa, @Nullable Plantilla plantilla) {
        String texto = mapa.texto("salida");
        Salida salida = texto == null ? null : Salida.de(texto).orElse(null);
        defectos.exigir(
                (texto == null) != (plantilla == null),
                mapa.lugar("salida"),
                "Se necesita «salida» o «plantilla», una de las dos.",
                "Use salida: xlsx (o csv, pdf, html, json), o describa los renglones en «plantilla».");
        defectos.exigir(
                texto == null || salida != null,
                mapa.lugar("salida"),
                "No hay una salida «" + texto + "».",
                "Use una de: " + Salida.todas() + ".");
        return salida;
    }

    private List<String> totales(Mapa mapa, Set<String> visibles) {
        List<String> totales = mapa.textos("totales");
        totales.stream()
                .filter(t -> !visibles.isEmpty() && !visibles.contains(t))
                .forEach(t -> defectos.agregar(
                        mapa.lugar("totales"),
                        "Se suma «" + t + "», que no está entre las columnas.",
                        "Agréguela a «columnas» o quítela de «totales»."));
        defectos.exigir(
                new HashSet<>(totales).size() == totales.size(),
                mapa.lugar("totales"),
                "Un total se repite.",
                "Deje uno de cada uno.");
        return totales;
    }

    private ColumnaPedida columna(Node nodo) {
        if (!(nodo instanceof MappingNode)) {
            return new ColumnaPedida(Mapa.texto(nodo, defectos).strip(), null);
        }
        Mapa mapa = Mapa.de(nodo, COLUMNA, defectos);
        return new ColumnaPedida(
                mapa.exigido("columna", "Escriba la clave de una columna del informe."), mapa.texto("titulo"));
    }

    private Filtro filtro(Node nodo) {
        Mapa mapa = Mapa.de(nodo, FILTRO, defectos);
        String columna = mapa.exigido("columna", "Escriba la clave de una columna del informe.");
        boolean pide = FILTRO.stream().filter(c -> !c.equals("columna")).anyMatch(mapa::tiene);
        defectos.exigir(pide, nodo, "El filtro no pide nada.", "Agregue es, noEs, contiene, minimo o maximo.");
        return new Filtro(
                columna,
                mapa.textos("es"),
                mapa.textos("noEs"),
                mapa.texto("contiene"),
                mapa.numero("minimo"),
                mapa.numero("maximo"));
    }
}
