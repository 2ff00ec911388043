package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;

/** Numbers that a plugin gave. */
final class Cantidades {

    private static final int DIGITOS = 40;

    private Cantidades() {}

    /** A copy of ours: a subclass of BigDecimal would bring the plugin's code along, and a huge scale all the memory. */
    static BigDecimal copia(BigDecimal numero, String que) throws FallaException {
        BigDecimal copia = new BigDecimal(numero.toString());
        if (copia.signum() < 0) {
            throw new FallaException(que + " es negativo");
        }
        if (copia.precision() > DIGITOS || Math.abs((long) copia.scale()) > DIGITOS) {
            throw new FallaException(que + " tiene más de " + DIGITOS + " cifras");
        }
        return copia;
    }
}
