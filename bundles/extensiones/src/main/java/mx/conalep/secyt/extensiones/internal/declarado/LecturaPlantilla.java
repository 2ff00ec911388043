package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.extensiones.internal.declarado.Plantilla.Trozo;
import mx.conalep.secyt.extensiones.internal.declarado.Plantilla.Trozos;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the template of a declared format. */
final class LecturaPlantilla {

    private static final Set<String> CLAVES = Set.of("extension", "encabezado", "renglon", "subtotal", "total", "pie");
    private static final Pattern LUGAR = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)(?::(>?)(\\d{1,3}))?}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final Set<String> PELIGROSAS = Set.of("html", "htm", "xhtml", "svg", "xml", "js", "csv", "xls");

    private final Set<String> columnas;
    private final Defectos defectos;

    /** With the columns that it may name; none of them is known when the format shows all. */
    LecturaPlantilla(Set<String> columnas, Defectos defectos) {
        this.columnas = columnas;
        this.defectos = defectos;
    }

    Plantilla leer(Node nodo) {
        Mapa mapa = Mapa.de(nodo, CLAVES, defectos);
        String extension = mapa.exigido("extension", "Escriba, por ejemplo, extension: txt.");
        defectos.exigir(
                EXTENSION.matcher(extension).matches() && !PELIGROSAS.contains(extension),
                mapa.lugar("extension"),
                "La extensión «" + extension + "» no sirve para texto simple.",
                "Use txt o dat; para csv, html o una hoja de cálculo quite «plantilla» y use «salida».");
        defectos.exigir(
                mapa.tiene("renglon"),
                mapa.nodo(),
                "Falta «renglon».",
                "Diga cómo se escribe cada fila, con {columna}.");
        return new Plantilla(
                extension,
                parte(mapa, "encabezado"),
                parte(mapa, "renglon"),
                opcional(mapa, "subtotal"),
                opcional(mapa, "total"),
                parte(mapa, "pie"));
    }

    private @Nullable Trozos opcional(Mapa mapa, String clave) {
        return mapa.tiene(clave) ? parte(mapa, clave) : null;
    }

    private Trozos parte(Mapa mapa, String clave) {
        String texto = mapa.texto(clave);
        boolean defila = !clave.equals("encabezado") && !clave.equals("pie");
        return texto == null ? new Trozos(List.of()) : trozos(texto, mapa.lugar(clave), defila);
    }

    private Trozos trozos(String texto, Node donde, boolean deFila) {
        List<Trozo> trozos = new ArrayList<>();
        Matcher lugar = LUGAR.matcher(texto);
        int desde = 0;
        while (lugar.find()) {
            trozos.add(new Trozo(texto.substring(desde, lugar.start()), false, 0, false));
            exigirConocido(lugar.group(1), donde, deFila);
            int ancho = lugar.group(3) == null ? 0 : Integer.parseInt(lugar.group(3));
            trozos.add(new Trozo(lugar.group(1), true, ancho, ">".equals(lugar.group(2))));
            desde = lugar.end();
        }
        String resto = texto.substring(desde);
        boolean conSalto = deFila && !texto.endsWith("\n");
        trozos.add(new Trozo(conSalto ? resto + "\n" : resto, false, 0, false));
        return new Trozos(trozos);
    }

    private void exigirConocido(String nombre, Node donde, boolean deFila) {
        boolean conocido = deFila
                ? columnas.isEmpty() || columnas.contains(nombre) || nombre.equals("grupo")
                : nombre.startsWith("filtro.")
                        || Set.of("titulo", "notas", "demostracion").contains(nombre);
        String remedio = deFila
                ? "Use {grupo} o una de sus columnas: " + String.join(", ", columnas) + "."
                : "Use {titulo}, {notas}, {demostracion} o {filtro.Ejercicio}.";
        defectos.exigir(conocido, donde, "No se sabe qué va en {" + nombre + "}.", remedio);
    }
}
