package mx.conalep.secyt.seguimiento.internal.hoja;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param clave what stands in the first row and by which it is read again
 * @param ayuda what it is and what it takes, shown as a comment of the first row
 * @param fija whether it identifies the row and is locked
 * @param oculta whether people do not see it
 * @param lista name of the list from which its cells are chosen; null for none
 */
public record Columna(
        String clave,
        String ayuda,
        ClaseColumna clase,
        boolean fija,
        boolean oculta,
        @Nullable String lista) {

    /** One that people fill in. */
    public static Columna de(String clave, String ayuda, ClaseColumna clase) {
        return new Columna(clave, ayuda, clase, false, false, null);
    }

    /** One that identifies the row. */
    public static Columna fija(String clave, String ayuda, ClaseColumna clase) {
        return new Columna(clave, ayuda, clase, true, false, null);
    }

    /** One whose cells are chosen from a list. */
    public Columna conLista(String nombre) {
        return new Columna(clave, ayuda, clase, fija, oculta, nombre);
    }

    /** The same, out of sight. */
    public Columna escondida() {
        return new Columna(clave, ayuda, clase, fija, true, lista);
    }
}
