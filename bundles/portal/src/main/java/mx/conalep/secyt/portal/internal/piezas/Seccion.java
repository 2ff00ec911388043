package mx.conalep.secyt.portal.internal.piezas;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page; what is empty is left out. Immutable.
 *
 * @param id of its heading
 * @param titulo heading
 * @param texto below it
 * @param tabla a list
 * @param datos a definition list
 * @param puntos an unordered list
 * @param formas what can be done
 */
public record Seccion(
        String id,
        String titulo,
        String texto,
        @Nullable Tabla tabla,
        List<Dato> datos,
        List<String> puntos,
        List<Forma> formas) {

    /** Copies. */
    public Seccion {
        datos = List.copyOf(datos);
        puntos = List.copyOf(puntos);
        formas = List.copyOf(formas);
    }

    public static Seccion de(String id, String titulo, String texto) {
        return new Seccion(id, titulo, texto, null, List.of(), List.of(), List.of());
    }

    /** A list alone. */
    public static Seccion de(Tabla tabla) {
        return de("", "", "").con(tabla);
    }

    public Seccion con(Tabla nueva) {
        return new Seccion(id, titulo, texto, nueva, datos, puntos, formas);
    }

    public Seccion con(Dato... nuevos) {
        return new Seccion(id, titulo, texto, tabla, List.of(nuevos), puntos, formas);
    }

    public Seccion con(List<String> nuevos) {
        return new Seccion(id, titulo, texto, tabla, datos, nuevos, formas);
    }

    public Seccion con(Forma forma) {
        List<Forma> todas = new ArrayList<>(formas);
        todas.add(forma);
        return new Seccion(id, titulo, texto, tabla, datos, puntos, todas);
    }
}
