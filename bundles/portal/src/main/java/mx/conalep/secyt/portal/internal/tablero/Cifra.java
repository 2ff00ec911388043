package mx.conalep.secyt.portal.internal.tablero;

import java.math.BigDecimal;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board.
 *
 * @param nombre of the indicator or the unit
 * @param nota small print beside the name, may be empty
 * @param demostracion whether the unit is made up
 * @param enlace to what lies behind, empty when nothing does
 * @param decimales that its figures are shown with
 */
public record Cifra(
        String nombre,
        String nota,
        boolean demostracion,
        String enlace,
        int decimales,
        BigDecimal meta,
        BigDecimal preliminar,
        BigDecimal oficial,
        @Nullable BigDecimal porcentaje) {

    static Cifra de(Medida medida, Dato dato, String enlace) {
        return de(medida, dato, medida.nombre(), medida.unidad(), false, enlace);
    }

    static Cifra de(Medida medida, Dato dato, Lugar lugar, String enlace) {
        return de(medida, dato, lugar.corto(), lugar.clave(), lugar.demostracion(), enlace);
    }

    private static Cifra de(Medida medida, Dato dato, String nombre, String nota, boolean demostracion, String enlace) {
        return new Cifra(
                nombre,
                nota,
                demostracion,
                enlace,
                medida.decimales(),
                dato.meta(),
                dato.preliminar(),
                dato.oficial(),
                dato.porcentaje());
    }

    /** Whether there is nothing to show. */
    public boolean vacia() {
        return meta.signum() == 0 && preliminar.signum() == 0 && oficial.signum() == 0;
    }

    /** Whether there is a goal to compare with. */
    public boolean conMeta() {
        return porcentaje != null;
    }

    /** Short enough for the chart; the table has it to the cent. */
    String texto(BigDecimal numero) {
        return decimales > 0 ? "$" + Numeros.breve(numero) : Numeros.cantidad(numero, decimales);
    }

    String avance() {
        return porcentaje == null ? "sin meta" : Numeros.porcentaje(porcentaje);
    }
}
