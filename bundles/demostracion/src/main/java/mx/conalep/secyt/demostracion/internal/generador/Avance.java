package mx.conalep.secyt.demostracion.internal.generador;

import java.util.List;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/** How far the services of a month have come, as if it were the end of November. */
final class Avance {

    private static final List<EstadoServicio> CADENA = List.of(EstadoServicio.values());
    private static final int ULTIMO_MES_CERRADO = 9;

    private Avance() {}

    /** The state of one service of the month. */
    static EstadoServicio de(Azar azar, Prestador prestador, int mes) {
        return CADENA.get(azar.elegirPor(pesos(prestador.rezagada(), mes)));
    }

    /** Weights of captured, reported, released, validated, verified. */
    private static int[] pesos(boolean rezagada, int mes) {
        if (rezagada) {
            return mes <= 3
                    ? de(0, 0, 0, 10, 90)
                    : mes <= ULTIMO_MES_CERRADO ? de(6, 14, 30, 25, 25) : de(45, 35, 20, 0, 0);
        }
        return switch (mes) {
            case 10 -> de(2, 4, 14, 40, 40);
            case 11, 12 -> de(25, 25, 24, 18, 8);
            default -> mes <= 6 ? de(0, 0, 0, 1, 99) : de(0, 0, 1, 5, 94);
        };
    }

    private static int[] de(int... pesos) {
        return pesos;
    }
}
