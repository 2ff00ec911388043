package mx.conalep.secyt.extensiones.internal.guarda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor.Corte;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor.Llave;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.trabajos.Aviso;

/** Tells a unit that something it used is switched off. */
final class AvisoApagado {

    private AvisoApagado() {}

    static Aviso de(Corte corte) {
        Llave llave = corte.llave();
        boolean deNadie = llave.unidad().equals(Interruptor.SIN_UNIDAD);
        return new Aviso(
                clave(corte),
                "complemento.apagado",
                deNadie ? Unidad.NACIONAL : llave.unidad(),
                "Se apagó «" + llave.id() + "» del complemento " + llave.bundle(),
                "«" + llave.id() + "» (" + llave.clase() + ") del complemento " + llave.bundle() + " " + corte.version()
                        + " se apagó" + (deNadie ? "" : " para " + llave.unidad()) + ": falló " + corte.fallas()
                        + " veces seguidas. La última vez: " + corte.motivo()
                        + ". Pida a quien administra los complementos que lo corrija o lo reintente.",
                "");
    }

    /** The names together are too long for a key. */
    private static String clave(Corte corte) {
        return "apagado-" + UUID.nameUUIDFromBytes((corte.llave() + "|" + corte.desde()).getBytes(UTF_8));
    }
}
