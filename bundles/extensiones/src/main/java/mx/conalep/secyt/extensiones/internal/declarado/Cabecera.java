package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What every declaration begins with.
 *
 * @param id key
 * @param nombre for people
 * @param unidades units
 */
record Cabecera(String id, String nombre, List<String> unidades) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern UNIDAD = Pattern.compile("\\*|[A-Z0-9-]{3,20}");

    static Cabecera leer(Mapa mapa, Defectos defectos) {
        String id = mapa.exigido("id", "Escriba, por ejemplo, id: ce10-resumen.");
        defectos.exigir(
                ID.matcher(id).matches(),
                mapa.lugar("id"),
                "«id» no sirve como clave.",
                "Use de 2 a 40 minúsculas, dígitos o guiones, y empiece por su unidad: ce10-resumen.");
        String nombre = mapa.exigido("nombre", "Escriba el nombre que leerá la gente.");
        defectos.exigir(
                nombre.length() <= 120, mapa.lugar("nombre"), "El nombre es largo.", "Use hasta 120 caracteres.");
        List<String> unidades = mapa.textos("unidades").stream()
                .map(u -> u.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        defectos.exigir(
                !unidades.isEmpty()
                        && unidades.stream().allMatch(u -> UNIDAD.matcher(u).matches()),
                mapa.lugar("unidades"),
                "No se sabe para qué unidades es.",
                "Escriba, por ejemplo, unidades: [CE-10].");
        return new Cabecera(id, nombre, unidades);
    }
}
