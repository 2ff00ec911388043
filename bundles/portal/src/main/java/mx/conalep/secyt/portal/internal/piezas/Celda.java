package mx.conalep.secyt.portal.internal.piezas;

import java.math.BigDecimal;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param texto what is read
 * @param corto what is read instead on a narrow screen; empty when the same
 * @param enlace where it leads, may be empty
 * @param nota in small below it, may be empty
 * @param tono of the badge; null for plain text
 */
public record Celda(
        String texto,
        String corto,
        String enlace,
        String nota,
        @Nullable Tono tono) {

    /** Words; null gives an empty cell. */
    public static Celda de(@Nullable Object texto) {
        return new Celda(texto == null ? "" : texto.toString(), "", "", "", null);
    }

    /** A figure as it is written in Mexico. */
    public static Celda numero(long numero) {
        return numero(BigDecimal.valueOf(numero), 0);
    }

    /** A figure as it is written in Mexico; null gives an empty cell. */
    public static Celda numero(@Nullable BigDecimal numero, int decimales) {
        return de(numero == null ? null : Numeros.cantidad(numero, decimales));
    }

    /** A way to somewhere. */
    public static Celda enlace(String texto, Object ruta) {
        return new Celda(texto, "", ruta.toString(), "", null);
    }

    /** A badge. */
    public static Celda insignia(String texto, Tono tono) {
        return new Celda(texto, "", "", "", tono);
    }

    /** The same with something in small below it. */
    public Celda conNota(String texto) {
        return new Celda(this.texto, corto, enlace, texto, tono);
    }

    /** The same, shorter on a narrow screen. */
    public Celda conCorto(String texto) {
        return new Celda(this.texto, texto.equals(this.texto) ? "" : texto, enlace, nota, tono);
    }
}
