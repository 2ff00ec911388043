package mx.conalep.secyt.demostracion.internal.generador;

import java.math.BigDecimal;
import mx.conalep.secyt.api.servicio.Linea;

/** What a service costs, in MXN: made up, it is no tariff of anybody. */
final class Tarifa {

    private static final int PASO = 50;

    private Tarifa() {}

    static BigDecimal cuota(Azar azar, OfertaModelo oferta, Grupo grupo, boolean cerrado, String sector) {
        if (sector.equals("SOCIAL") && azar.sucede(0.4)) {
            return BigDecimal.ZERO.setScale(2);
        }
        long bruta = oferta.linea() == Linea.CAPACITACION
                ? curso(azar, oferta.horas(), grupo.personas(), cerrado)
                : (long) oferta.horas() * azar.entero(450, 1_100);
        long neta = sector.equals("PRIVADO") ? bruta : bruta * 7 / 10;
        return BigDecimal.valueOf(Math.max(PASO, neta / PASO * PASO)).setScale(2);
    }

    /** A closed group pays by the hour, an open one by the person. */
    private static long curso(Azar azar, int horas, int personas, boolean cerrado) {
        return cerrado ? (long) horas * azar.entero(380, 720) : (long) horas * personas * azar.entero(18, 40);
    }
}
