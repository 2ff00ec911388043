package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a declared service type. */
final class LecturaTipo {

    static final Set<String> CLAVES = new LinkedHashSet<>(List.of(
            "secyt", "id", "nombre", "unidades", "linea", "version", "categoria", "campos", "revisiones", "medidas"));
    private static final Set<String> CAMPO = Set.of("clave", "etiqueta", "clase", "requerido", "opciones", "ayuda");
    private static final Set<String> HECHOS = Set.of("hombres", "mujeres", "otro", "horas", "usuarios", "cuota");
    private static final Pattern CLAVE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern NUMERO = Pattern.compile("\\d{1,9}");
    private static final int CAMPOS = 60;

    private final Defectos defectos;

    LecturaTipo(Defectos defectos) {
        this.defectos = defectos;
    }

    RecetaTipo leer(Mapa mapa, Cabecera cabecera) {
        List<Campo> campos = mapa.lista("campos", this::campo);
        defectos.exigir(
                campos.size() <= CAMPOS,
                mapa.lugar("campos"),
                "Son más de " + CAMPOS + " campos.",
                "Quite los que sobren.");
        Set<String> claves = new HashSet<>();
        campos.forEach(c -> defectos.exigir(
                claves.add(c.clave()), mapa.lugar("campos"), "El campo «" + c.clave() + "» se repite.", "Deje uno."));
        Datos datos = new Datos(campos);
        LecturaRevision revision = new LecturaRevision(datos, defectos);
        return new RecetaTipo(
                cabecera.id(),
                cabecera.nombre(),
                cabecera.unidades(),
                linea(mapa),
                version(mapa),
                Objects.requireNonNullElse(mapa.texto("categoria"), ""),
                campos,
                mapa.lista("revisiones", revision::leer),
                mapa.valor("medidas").map(n -> medidas(n, datos)).orElse(new Medidas(Map.of())));
    }

    private Linea linea(Mapa mapa) {
        String texto = mapa.exigido("linea", "Escriba linea: TECNOLOGICOS o linea: CAPACITACION.")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(Linea.values())
                .filter(l -> l.name().equals(texto))
                .findFirst()
                .orElseGet(() -> {
                    defectos.exigir(
                            texto.isEmpty(),
                            mapa.lugar("linea"),
                            "No hay una línea «" + texto + "».",
                            "Use TECNOLOGICOS o CAPACITACION.");
                    return Linea.TECNOLOGICOS;
                });
    }

    private int version(Mapa mapa) {
        BigDecimal version = Objects.requireNonNullElse(mapa.numero("version"), BigDecimal.ONE);
        boolean entera = version.stripTrailingZeros().scale() <= 0
                && version.signum() > 0
                && version.compareTo(BigDecimal.valueOf(9999)) <= 0;
        defectos.exigir(
                entera,
                mapa.lugar("version"),
                "«version» es un entero desde 1.",
                "Escriba version: 1 y súbala al cambiar campos.");
        return entera ? version.intValue() : 1;
    }

    private Campo campo(Node nodo) {
        Mapa mapa = Mapa.de(nodo, CAMPO, defectos);
        String clave = mapa.exigido("clave", "Escriba, por ejemplo, clave: muestras.");
        defectos.exigir(
                CLAVE.matcher(clave).matches(),
                mapa.lugar("clave"),
                "«" + clave + "» no sirve como clave de un campo.",
                "Use letras y dígitos sin espacios ni acentos, como numeroMuestras.");
        String etiqueta = mapa.exigido("etiqueta", "Escriba lo que leerá quien captura.");
        defectos.exigir(
                etiqueta.length() <= 120, mapa.lugar("etiqueta"), "La etiqueta es larga.", "Use hasta 120 caracteres.");
        String ayuda = Objects.requireNonNullElse(mapa.texto("ayuda"), "").strip();
        defectos.exigir(ayuda.length() <= 200, mapa.lugar("ayuda"), "La ayuda es larga.", "Use hasta 200 caracteres.");
        Campo.Clase clase = clase(mapa);
        return new Campo(clave, etiqueta, clase, mapa.logico("requerido"), opciones(mapa, clase), ayuda);
    }

    private Campo.Clase clase(Mapa mapa) {
        String texto = Objects.requireNonNullElse(mapa.texto("clase"), "TEXTO").toUpperCase(Locale.ROOT);
        return Arrays.stream(Campo.Clase.values())
                .filter(c -> c.name().equals(texto))
                .findFirst()
                .orElseGet(() -> {
                    defectos.agregar(
                            mapa.lugar("clase"),
                            "No hay una clase «" + texto + "».",
                            "Use TEXTO, ENTERO, DECIMAL, FECHA o LOGICO.");
                    return Campo.Clase.TEXTO;
                });
    }

    private List<String> opciones(Mapa mapa, Campo.Clase clase) {
        List<String> opciones = mapa.textos("opciones");
        boolean caben = opciones.size() <= 200 && opciones.stream().allMatch(o -> !o.isEmpty() && o.length() <= 200);
        defectos.exigir(
                caben, mapa.lugar("opciones"), "Las opciones no sirven.", "Use hasta 200, de 1 a 200 caracteres.");
        boolean admite = clase == Campo.Clase.TEXTO;
        defectos.exigir(
                admite || opciones.isEmpty(),
                mapa.lugar("opciones"),
                "Sólo un campo de TEXTO lleva opciones.",
                "Cambie clase a TEXTO o quite las opciones y ponga una revisión.");
        return admite ? opciones : List.of();
    }

    private Medidas medidas(Node nodo, Datos datos) {
        Mapa mapa = Mapa.de(nodo, HECHOS, defectos);
        Map<String, String> fuentes = new TreeMap<>();
        HECHOS.stream().filter(mapa::tiene).forEach(h -> fuentes.put(h, fuente(mapa, h, datos)));
        return new Medidas(fuentes);
    }

    private String fuente(Mapa mapa, String hecho, Datos datos) {
        String fuente = mapa.exigido(hecho, "Escriba un número o el nombre de un dato numérico.");
        boolean entera = !datos.clase(fuente).equals(Optional.of(Campo.Clase.DECIMAL)) || hecho.equals("cuota");
        defectos.exigir(
                (NUMERO.matcher(fuente).matches() || datos.esNumero(fuente)) && entera,
                mapa.lugar(hecho),
                "«" + fuente + "» no mide «" + hecho + "».",
                "Use un número entero o el nombre de un dato " + (hecho.equals("cuota") ? "numérico" : "ENTERO")
                        + "; hay: " + datos.nombres() + ".");
        return fuente.isEmpty() ? "0" : fuente;
    }
}
