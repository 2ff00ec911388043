package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.organizacion.Parecidos;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Identidad;

/** Accounts that may be of one person. */
final class CuentasRepetidas {

    /**
     * Two of them.
     *
     * @param parecido of the names of the persons, from 0 to 1
     */
    record Par(String una, String otra, String nombreUna, String nombreOtra, double parecido) {}

    private CuentasRepetidas() {}

    /** Active ones, the closest first. */
    static List<Par> pares(AltasCuenta cuentas, Identidad quien) {
        List<AltasCuenta.Persona> activas = cuentas.personas(quien);
        List<Trigramas> nombres =
                activas.stream().map(c -> Trigramas.de(c.nombre())).toList();
        return Parecidos.entre(nombres, AltaCuenta.UMBRAL).stream()
                .map(p -> par(activas.get(p.uno()), activas.get(p.otro()), p.parecido()))
                .toList();
    }

    private static Par par(AltasCuenta.Persona una, AltasCuenta.Persona otra, double parecido) {
        return new Par(una.cuenta(), otra.cuenta(), una.nombre(), otra.nombre(), Math.round(parecido * 100) / 100.0);
    }
}
